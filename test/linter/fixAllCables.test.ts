// Whole cables and each rule in turn: all its fixes change what they mean to change and no other fact, and a second run nothing.
// Real cables stand beside the project where there are any; no text of theirs is part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/linter/fixAll.ts';
import { type LintOptions, lint } from '../../server/src/linter/lint.ts';
import type { Rule, Subject } from '../../server/src/linter/rule.ts';
import { rules } from '../../server/src/linter/rules/index.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { type CableJson, cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { fixtureTexts, projectFolder } from '../support/files.ts';

/** The facts that the fixes of a part of the cable may change; all others stay as they are. */
const MEANT: Readonly<Record<Subject, readonly (keyof CableJson)[]>> = {
  transmission: ['transmission', 'precedence', 'mrn'],
  dtg: ['dtg', 'transmission'],
  addressees: ['to', 'info', 'precedence', 'from'],
  classification: ['classification', 'caveats', 'mrn'],
  sections: ['section'],
  captions: ['captions', 'caveats'],
  declassification: ['executiveOrder', 'classifiedBy'],
  tags: ['tags'],
  subject: ['subject'],
  references: ['references'],
  portions: ['paragraphs', 'captions', 'caveats'],
  body: ['paragraphs', 'signature', 'summary', 'subject'],
  workspace: [],
  record: ['summary', 'subject'],
};

/** A label that is written out, blanks that become commas and the like: the facts were read already. */
const NOTHING_MEANT: ReadonlySet<string> = new Set([
  'tags-label',
  'tags-separator-mixed',
  'tags-lowercase',
  'tags-glued',
  'subject-label-garbled',
]);

const options: Omit<LintOptions, 'profile'> = { rules: {}, now: Date.UTC(2026, 0, 1) };
const off = Object.fromEntries(rules.map(({ meta }) => [meta.name, 'off' as const]));

const folder = path.resolve(projectFolder, '../shared/real');
const realCables = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => path.join(folder, file))
  : [];

describe('fixtures', () => {
  test.each(fixtureTexts())('%s', (file) => checkFixes(path.join(projectFolder, file)));
});

describe.skipIf(realCables.length === 0)('real cables', () => {
  test.each(realCables.map((file) => [path.relative(folder, file), file]))('%s', (_, file) => checkFixes(file));
});

function checkFixes(file: string): void {
  const text = readFileSync(file, 'utf8');
  const name = path.basename(file);
  for (const profile of ['archive', 'authoring'] as const) {
    const found = new Set(
      lint(readCableFile(text, { fileName: name }), { ...options, profile }).map(({ rule }) => rule),
    );
    for (const rule of rules.filter(({ meta }) => found.has(meta.name) && meta.fix !== 'none')) {
      checkRule(text, name, rule, { ...options, profile });
    }
  }
}

function checkRule(text: string, fileName: string, { meta }: Rule, own: LintOptions): void {
  const alone: LintOptions = { ...own, rules: { ...off, [meta.name]: 'default' } };
  const fixed = fixAll(text, fileName, alone, new Set([meta.name]));
  expect(factsWithout(fixed, meta.name, meta.subject), meta.name).toEqual(factsWithout(text, meta.name, meta.subject));
  expect(fixAll(fixed, fileName, alone, new Set([meta.name])), `${meta.name}, second run`).toBe(fixed);
}

/** All facts but those that were meant; paragraphs without their places, which move. */
function factsWithout(text: string, name: string, subject: Subject): unknown[] {
  const meant = new Set<string>(NOTHING_MEANT.has(name) ? [] : MEANT[subject]);
  return cablesToJson(text).map((cable) => {
    const facts = { ...cable, paragraphs: cable.paragraphs.map(({ number, marking }) => ({ number, marking })) };
    return Object.fromEntries(Object.entries(facts).filter(([key]) => !meant.has(key)));
  });
}
