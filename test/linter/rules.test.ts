// Every rule against its own papers: the bad example gives exactly one finding, the good one none, a safe fix leaves none.
import { describe, expect, it } from 'vitest';
import { EXAMPLE_MINIMIZE, exampleCable } from '../../server/src/linter/exampleCable.ts';
import type { Finding } from '../../server/src/linter/finding.ts';
import { fixAll } from '../../server/src/linter/fixAll.ts';
import { type LintOptions, lint } from '../../server/src/linter/lint.ts';
import type { Rule } from '../../server/src/linter/rule.ts';
import { rules as allRules } from '../../server/src/linter/rules/index.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

/** Rules that compare cables of a folder have examples of several files, see `rules/workspace.test.ts`. */
const rules = allRules.filter(({ meta }) => meta.subject !== 'workspace');

const options: LintOptions = {
  profile: 'auto',
  rules: {},
  now: Date.UTC(2026, 10, 24),
  minimize: EXAMPLE_MINIMIZE,
};
const findings = (text: string, more: Partial<LintOptions> = {}): Finding[] =>
  lint(readCableFile(text), { ...options, ...more });

describe('the sound cable of the examples', () => {
  it('has no findings, as a draft and as a record', () => {
    expect(findings(exampleCable({}))).toEqual([]);
    expect(findings(exampleCable({}), { profile: 'archive' })).toEqual([]);
  });
});

/** The profile in which a rule is on: its examples are read in it. */
const profileOf = ({ meta }: Rule): 'authoring' | 'archive' =>
  meta.severity.authoring === 'off' ? 'archive' : 'authoring';

describe.each(rules.map((rule) => [rule.meta.name, rule] as const))('%s', (name, rule) => {
  const { meta } = rule;
  const findingsOf = (text: string, more: Partial<LintOptions> = {}) =>
    findings(text, { profile: profileOf(rule), ...more });

  it('reports the bad example exactly once, and no other rule does', () => {
    expect(findingsOf(exampleCable(meta.docs.bad)).map((finding) => finding.rule)).toEqual([name]);
  });

  it('leaves the good example alone', () => {
    expect(findingsOf(exampleCable(meta.docs.good))).toEqual([]);
  });

  it('says what is wrong in a short first sentence, as a sentence', () => {
    const [finding] = findingsOf(exampleCable(meta.docs.bad));
    expect(finding?.message).toMatch(/^[A-Z0-9].*\.$/s);
    expect(finding?.message.split(/[.;:] /)[0]?.length).toBeLessThanOrEqual(90);
  });

  it('offers the kind of fix that its papers promise, and each fix removes the finding', () => {
    const text = exampleCable(meta.docs.bad);
    const [finding] = findingsOf(text);
    const fixes = finding?.fixes ?? [];
    expect(fixes.length > 0).toBe(meta.fix !== 'none');
    expect(fixes.some((fix) => fix.safety === 'safe')).toBe(meta.fix === 'safe');
    for (const fix of fixes) {
      const fixed = applyEdits(text, fix.edits);
      expect(fixed).not.toBe(text);
      expect(findingsOf(fixed).map((one) => one.rule)).not.toContain(name);
      // The rules of the classification line mend the number itself.
      if (meta.subject !== 'classification')
        expect(cablesToJson(fixed)[0]?.mrn).toBe(cablesToJson(text)[0]?.mrn ?? null);
    }
  });

  it('is switched off and given another severity by the settings', () => {
    const text = exampleCable(meta.docs.bad);
    expect(findingsOf(text, { rules: { [name]: 'off' } })).toEqual([]);
    expect(findingsOf(text, { rules: { [name]: 'hint' } }).map((finding) => finding.severity)).toEqual(['hint']);
  });

  it('names its authority', () => {
    expect(meta.authority).toMatch(/\S{3}.*\s/);
    expect(meta.measured).not.toBe('');
  });
});

describe('fix all', () => {
  it.each(rules.map((rule) => [rule.meta.name, rule] as const))('settles in one run: %s', (_, rule) => {
    const { meta } = rule;
    const own = { ...options, profile: profileOf(rule) };
    const text = exampleCable(meta.docs.bad);
    const once = fixAll(text, undefined, own);
    expect(fixAll(once, undefined, own)).toBe(once);
    if (meta.fix !== 'safe') expect(once).toBe(text);
  });
});
