// The digits of the DTG are not six.
import { filedGroup } from '../../../semantics/filing.ts';
import type { Rule } from '../../rule.ts';

export const dtgMalformed: Rule = {
  meta: {
    name: 'dtg-malformed',
    subject: 'dtg',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'safe',
    authority: 'ACP 127, 115: two digits each for day, hour and minute',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The date-time group does not begin with six digits.',
      why: 'Day, hour and minute take two digits each; with five nobody can tell which is short.',
      how: 'Pad with zeros: 091132Z, not 91132Z.',
      bad: { date: 'P 40708Z MAR 07', calling: 'DE RUEHLI #0427 0630708' },
      good: { date: 'P 040708Z MAR 07', calling: 'DE RUEHLI #0427 0630708' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg || dtg.day) return;
    const { value: digits, span } = dtg.digits;
    const filed = filedGroup(model, dtg);
    const padded = digits.length === 5 ? `0${digits}` : undefined;
    const proven = filed?.text.slice(0, 6);
    const corrected = proven ?? padded;
    const isSure = proven !== undefined && (proven === padded || isOneDigitShort(digits, proven));
    const reason = /\D/.test(digits) ? 'has letters among its digits' : `has ${digits.length} digits`;
    report(
      span,
      `The DTG ${reason}; day, hour and minute make six.${filed ? ` The calling line was filed at ${filed.text}.` : ''}`,
      {
        related:
          filed && model.callingLine?.filed
            ? [
                {
                  span: model.callingLine.filed.span,
                  message: `filed on day ${model.callingLine.filed.text.slice(0, 3)} at ${filed.time}, ${filed.text}`,
                },
              ]
            : [],
        fixes: corrected
          ? [
              {
                title: `Change DTG to ${corrected}${model.text.slice(span.end, dtg.span.end)}`,
                safety: isSure ? 'safe' : 'unsafe',
                edits: [{ span, newText: corrected }],
              },
            ]
          : [],
      },
    );
  },
};

/** Whether leaving out one digit of `whole` gives `digits`: `09113` of `091132`. */
const isOneDigitShort = (digits: string, whole: string): boolean =>
  digits.length === 5 && [...whole].some((_, i) => whole.slice(0, i) + whole.slice(i + 1) === digits);
