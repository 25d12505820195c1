// A date of declassification that is not written mm/dd/yyyy.
import { slashDate } from '../../../semantics/calendar.ts';
import { endsAfterTenYears } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declDateFormat: Rule = {
  meta: {
    name: 'decl-date-format',
    subject: 'declassification',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-246: two digits for month and day, four for the year; measured in archives',
    measured: '18 of 100 cables with a date: m/d/yyyy in 16, two-digit year in 0.9, yyyy/mm/dd in 0.9',
    docs: {
      what: 'The date behind DECL: is not two digits, two digits, four digits.',
      why: 'Programs that look for dates to come, and readers who put the day first, go wrong. It fires often because many drafters leave out zeros; records are left alone.',
      how: 'Write 02/09/2019 for 9 February 2019.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 3/13/17' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2017' },
    },
  },
  check({ model }, report) {
    const field = model.executiveOrder;
    if (!field?.declassifyOn || !field.writtenDate || !endsAfterTenYears(model)) return;
    const { value, span } = field.writtenDate;
    const newText = slashDate(field.declassifyOn.value);
    if (value === newText) return;
    report(span, `Dates on the E.O. line are written mm/dd/yyyy: ${newText}.`, {
      fixes: [{ title: `Change to ${newText}`, safety: 'unsafe', edits: [{ span, newText }] }],
    });
  },
};
