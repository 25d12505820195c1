// The runner: profiles, gates, caps, several messages, a rule that fails.
import { describe, expect, it } from 'vitest';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { type LintOptions, lint } from '../../server/src/linter/lint.ts';
import type { Rule } from '../../server/src/linter/rule.ts';
import { dtgDayInvalid } from '../../server/src/linter/rules/dtg/dtg-day-invalid.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';

const options: LintOptions = { profile: 'auto', rules: {}, now: Date.UTC(2026, 10, 24) };
const broken = exampleCable({ date: 'P 340708Z MAR 07' });

const rule = (check: Rule['check']): Rule => ({ meta: dtgDayInvalid.meta, check });

describe('lint', () => {
  it('takes the severity of the profile', () => {
    const severity = (profile: LintOptions['profile']) =>
      lint(readCableFile(broken), { ...options, profile })[0]?.severity;
    expect([severity('auto'), severity('authoring'), severity('archive')]).toEqual(['error', 'error', 'warning']);
  });

  it('proves the day by the calling line and names both places', () => {
    const [finding] = lint(readCableFile(broken), options);
    expect(finding?.message).toBe(
      'Day 34 does not exist: March has 31 days. The calling line proves the 14th: day 073 of 2007 is 14 March.',
    );
    const text = (span = { start: 0, end: 0 }) => broken.slice(span.start, span.end);
    expect(text(finding?.span)).toBe('34');
    expect(text(finding?.related[0]?.span)).toBe('073');
    expect(finding?.fixes.map((fix) => [fix.title, fix.safety])).toEqual([['Change DTG to 140708Z MAR 07', 'safe']]);
  });

  it('gives offsets of the file in the second message too', () => {
    const text = `${exampleCable({})}\nNNNN\n\n${broken}`;
    const [finding, ...others] = lint(readCableFile(text), options);
    expect(others).toEqual([]);
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('34');
    const [fix] = finding?.fixes ?? [];
    expect(text.slice(fix?.edits[0]?.span.start, fix?.edits[0]?.span.end)).toBe('34');
  });

  it('keeps to one finding of a rule a line and five in all, and says how many more there are', () => {
    const many = rule((_, report) => {
      let at = 0;
      for (let i = 0; i < 9; i++) {
        report({ start: at, end: at + 1 }, `Finding ${i}.`);
        report({ start: at + 1, end: at + 2 }, 'A second one on the same line says nothing new.');
        at = broken.indexOf('\n', at) + 1;
      }
    });
    const messages = lint(readCableFile(broken), options, [many]).map((finding) => finding.message);
    expect(messages).toEqual([
      'Finding 0.',
      'Finding 1.',
      'Finding 2.',
      'Finding 3.',
      'Finding 4. (and 4 more like this)',
    ]);
  });

  it('turns a rule that fails into one finding and runs the others', () => {
    const failing = rule(() => {
      throw new Error('out of ink');
    });
    const findings = lint(readCableFile(broken), options, [failing, dtgDayInvalid]);
    expect(findings.map((finding) => finding.message.slice(0, 40))).toEqual([
      'The rule dtg-day-invalid failed: Error: ',
      'Day 34 does not exist: March has 31 days',
    ]);
  });

  it('closes the rules of the heading for a partial extract and for SMART', () => {
    const extract = `This record is a partial extract of the original cable. The full text of the original cable is not available.\n${exampleCable({ routing: 'RR RUEHWEB' })}`;
    expect(lint(readCableFile(extract), options)).toEqual([]);
  });
});
