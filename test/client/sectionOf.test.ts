// The pages of the rules that the editor shows are the sections of docs/rules.md.
import { expect, it } from 'vitest';
import { sectionOf } from '../../client/src/sectionOf.ts';
import { renderRule } from '../../server/src/linter/renderDocs.ts';
import { rules } from '../../server/src/linter/rules/index.ts';
import { readProjectFile } from '../support/files.ts';

const page = readProjectFile('docs/rules.md');

it('every rule has its page', () => {
  for (const rule of rules) expect(sectionOf(page, rule.meta.name)?.trimEnd()).toBe(renderRule(rule).trimEnd());
});

it('nothing else has one', () => {
  for (const name of ['none', '', 'dtg', 'Date-time group']) expect(sectionOf(page, name)).toBeUndefined();
});
