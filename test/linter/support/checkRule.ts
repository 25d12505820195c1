// Cases of rules as data: changes to the sound cable of the examples, and every finding they shall give.
import { expect, test } from 'vitest';
import { type ExampleParts, exampleCable } from '../../../server/src/linter/exampleCable.ts';
import type { Finding } from '../../../server/src/linter/finding.ts';
import { type LintOptions, lint } from '../../../server/src/linter/lint.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';

/** The day is fixed so that no finding comes with time. */
const options: LintOptions = { profile: 'authoring', rules: {}, now: Date.UTC(2026, 10, 24) };

/**
 * What the case is about, the changed lines (or a whole text), and all findings as `rule "what it marks"`, in the order of the
 * text; behind a `>` the fix that must be offered. Drafts, unless the options say otherwise.
 */
export type RuleCase = readonly [
  about: string,
  cable: ExampleParts | string,
  expected: readonly string[],
  more?: Partial<LintOptions>,
];

/** One test a case: every finding of every rule counts, so that one defect is reported once. */
export function checkRules(cases: readonly RuleCase[]): void {
  test.each(cases.map((one) => [one[0], one] as const))('%s', (_, [, cable, expected, more]) => {
    const text = exampleCable(cable);
    const findings = lint(readCableFile(text), { ...options, ...more });
    expect(findings.map((finding, i) => told(text, finding, expected[i] ?? ''))).toEqual(expected);
  });
}

/** The finding in the words of a case; the fix only where the case asks for one. */
function told(text: string, { rule, span, fixes }: Finding, asked: string): string {
  const [, title] = asked.split(' > ');
  const fix =
    title === undefined ? '' : ` > ${(fixes.find((one) => one.title === title) ?? fixes[0])?.title ?? 'no fix'}`;
  return `${rule} ${JSON.stringify(text.slice(span.start, span.end))}${fix}`;
}
