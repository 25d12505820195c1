// Breaks every field of good cables in turn, and counts which breaks the rules of the field name. UPDATE=1 rewrites the count.
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/linter/finding.ts';
import { type LintOptions, lint } from '../../server/src/linter/lint.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import type { CableModel } from '../../server/src/semantics/cableModel.ts';
import { type Span, textOf } from '../../server/src/text/span.ts';
import { readProjectFile } from '../support/files.ts';
import { expectFresh } from '../support/freshness.ts';
import { seededRandom } from '../support/random.ts';
import { lineBreaks, wordBreaks } from './mutations/breaks.ts';
import { type BrokenField, lines, words } from './mutations/fields.ts';

/** One section and two, unclassified and secret, drafts and records. */
const drafts = ['oneSection', 'twoSections', 'exdisNoforn', 'secretNodis', 'carriageReturns'].map(
  (name) => `fixtures/transmitted/${name}.txt`,
);
const records = ['fixtures/sample.txt', 'fixtures/archive/07LISBON1202.txt', 'fixtures/archive/09WELLINGTON215.txt'];

/** Each break is tried at so many places. */
const TRIES = 3;

interface Cable {
  readonly file: string;
  readonly text: string;
  readonly model: CableModel;
  readonly options: LintOptions;
}

const modelOf = (file: string, text: string): CableModel | undefined =>
  readCableFile(text, { fileName: path.basename(file) }).messages[0]?.model;

const cables: readonly Cable[] = [...drafts, ...records].flatMap((file) => {
  const text = readProjectFile(file).replace(/\r\n/g, '\n');
  const model = modelOf(file, text);
  const profile = drafts.includes(file) ? 'authoring' : 'archive';
  return model ? [{ file, text, model, options: { profile, rules: {}, now: Date.UTC(2026, 0, 1) } }] : [];
});

const findingsOf = ({ file, options }: Cable, text: string): Finding[] =>
  lint(readCableFile(text, { fileName: path.basename(file) }), options);

interface Outcome {
  readonly what: string;
  readonly sample: string;
  readonly rules: readonly string[];
}

/** The cable with one stretch replaced, and which rules then speak. */
function outcome(cable: Cable, what: string, broken: string, before: string, after: string): Outcome[] {
  if (broken === cable.text) return [];
  const rules = findingsOf(cable, broken).map(({ rule }) => rule);
  return [{ what, sample: `${before} > ${after}`, rules }];
}

function breakWords({ field, spans }: BrokenField, cable: Cable, seed: number): Outcome[] {
  const random = seededRandom(seed);
  const places = spans(cable.model).filter((span): span is Span => span !== undefined);
  if (places.length === 0) return [];
  const put = (what: string, span: Span, after: string): Outcome[] => {
    const { text } = cable;
    return outcome(cable, what, text.slice(0, span.start) + after + text.slice(span.end), textOf(text, span), after);
  };
  const outcomes = Object.entries(wordBreaks).flatMap(([what, breaks]) =>
    Array.from({ length: TRIES }, () => random.pick(places)).flatMap((span) =>
      put(what, span, breaks(textOf(cable.text, span), random)),
    ),
  );
  const own = random.pick(places);
  const others = cables
    .filter((other) => other !== cable)
    .flatMap(
      (other) =>
        words
          .find((one) => one.field === field)
          ?.spans(other.model)
          .flatMap((span) => (span ? [textOf(other.text, span)] : [])) ?? [],
    );
  const strange = others.filter((word) => word !== textOf(cable.text, own));
  return strange.length > 0 ? [...outcomes, ...put('of another cable', own, random.pick(strange))] : outcomes;
}

function breakLines({ spans }: BrokenField, cable: Cable, seed: number): Outcome[] {
  const places = spans(cable.model).filter((span): span is Span => span !== undefined);
  if (places.length === 0) return [];
  const span = seededRandom(seed).pick(places);
  return Object.entries(lineBreaks).flatMap(([what, breaks]) =>
    outcome(cable, what, breaks(cable.text, span), textOf(cable.text, span).split('\n')[0] ?? '', ''),
  );
}

interface Count {
  readonly field: string;
  readonly breaks: number;
  readonly named: number;
  readonly told: string;
}

function count(field: BrokenField, breaks: typeof breakWords): Count {
  const all = cables.flatMap((cable, i) => breaks(field, cable, 1000 + i));
  const named = all.filter(({ rules }) => rules.some((rule) => field.rules.test(rule)));
  const otherwise = all.filter((one) => one.rules.length > 0 && !named.includes(one));
  const silent = all.filter(({ rules }) => rules.length === 0);
  const several = all.filter(({ rules }) => rules.length > 1);
  const numbers = [all, named, otherwise, silent, several].map((list) => String(list.length).padStart(9)).join('');
  const details = [...slipped('silent', silent), ...slipped('otherwise', otherwise), ...slipped('several', several)];
  return {
    field: field.field,
    breaks: all.length,
    named: named.length,
    told: [`${field.field.padEnd(27)}${numbers}`, ...details].join('\n'),
  };
}

/** `silent: character lost 3 (RUEHWEB > RUEWEB)`. */
function slipped(kind: string, list: readonly Outcome[]): string[] {
  const kinds = [...new Set(list.map(({ what }) => what))];
  return kinds.map((what) => {
    const own = list.filter((one) => one.what === what);
    const rules = kind === 'silent' ? '' : `: ${[...new Set(own.flatMap((one) => one.rules))].sort().join(', ')}`;
    return `    ${kind}: ${what} ${own.length} (${own[0]?.sample.replace(/\s+/g, ' ').slice(0, 90)})${rules}`;
  });
}

const counts = [...words.map((field) => count(field, breakWords)), ...lines.map((field) => count(field, breakLines))];

test('the good cables have no findings', () => {
  for (const cable of cables) expect(findingsOf(cable, cable.text), cable.file).toEqual([]);
});

test('what slips through is known', () => {
  const title = `${'field'.padEnd(27)}${['breaks', 'named', 'otherwise', 'silent', 'several'].map((word) => word.padStart(9)).join('')}`;
  expectFresh('test/linter/snapshots/mutations.txt', `${title}\n${counts.map(({ told }) => told).join('\n')}\n`);
});

/** Fields that another field proves: no break of them may be missed by the rules of the field. */
const proven: readonly string[] = [
  'format line 2: precedence',
  'DE: serial',
  'DE: day',
  'security warning: group',
  'DTG line: precedence',
  'DTG: day',
  'MRN: station',
];

test.each(proven)('every break of %s is named', (field) => {
  const one = counts.find((count) => count.field === field);
  expect([one?.breaks ?? 0, one?.named]).toEqual([one?.named, one?.breaks]);
  expect(one?.breaks).toBeGreaterThan(20);
});
