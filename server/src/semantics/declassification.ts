// When a cable's classification may end, and whether it is classified at all: what rules on the E.O. line compare it with.
import { executiveOrderOn } from '../data/executiveOrders.ts';
import type { CableModel } from './cableModel.ts';
import { type CalendarDate, DAY, dateInWords, isoDate, midnight, slashDate, yearsLater } from './calendar.ts';
import { isClassified } from './levels.ts';

/** The order in force on the day of the cable. */
export const orderOfTheDay = ({ date }: CableModel) => date && executiveOrderOn(isoDate(date.value));

/** Whether the line cites E.O. 12958 or 13526, under which a classification ends on a date ten years on, 25 at most. */
export const endsAfterTenYears = ({ executiveOrder }: CableModel): boolean =>
  /^(?:12958|13292|13526)$/.test(executiveOrder?.number?.value ?? '');

/** `DECL: 03/14/2017`, ten years after the cable. */
export const declInTenYears = ({ date }: CableModel): string | undefined =>
  date && `DECL: ${slashDate(yearsLater(date.value, 10))}`;

/** `10 years after 14 March 2007 is 14 March 2017`. */
export const yearsInWords = (from: CalendarDate, years: number): string =>
  `${years} years after ${dateInWords(from)} is ${dateInWords(yearsLater(from, years))}`;

/**
 * Which term the date of declassification exceeds by more than five days: 10 years, which is usual, or 25, which is the most.
 * Nothing where an exemption for human sources allows for more.
 */
export function termExceeded(model: CableModel): 10 | 25 | undefined {
  const { date, executiveOrder } = model;
  const decl = executiveOrder?.declassifyOn;
  if (!date || !decl || !endsAfterTenYears(model)) return undefined;
  if (executiveOrder.exemptions.some(({ value }) => /^(?:25X1$|25X1-|50X)/.test(value))) return undefined;
  const exceeds = (years: number) => midnight(decl.value) > midnight(yearsLater(date.value, years)) + 5 * DAY;
  return exceeds(25) ? 25 : exceeds(10) ? 10 : undefined;
}

/** `10 years after 14 March 2007 is 14 March 2017; the line says 13 March 2027.` */
export const termInWords = (from: CalendarDate, years: number, written: CalendarDate): string => {
  const later = yearsLater(from, years);
  const isOtherYear = written.year !== later.year;
  return `${yearsInWords(from, years)}; the line says ${isOtherYear ? written.year : dateInWords(written)}.`;
};

/** Whether the classification line says that the text is classified; nothing where it cannot be read, or limits an EFTO text. */
export function saysClassified({ classification }: CableModel): boolean | undefined {
  if (!classification || classification.caveats.some(({ value }) => value === 'EFTO')) return undefined;
  return isClassified(classification.level);
}

/**
 * Whether a further field (security warning, archive, closing line) says against the classification line that the text is classified,
 * or that it is not. Then the line is in doubt, and rules of its own say so.
 */
export const othersSay = ({ levelDispute }: CableModel, isClassifiedText: boolean): boolean =>
  levelDispute?.witnesses.some(
    ({ field, value }) => field !== 'classification line' && (value !== 'U') === isClassifiedText,
  ) ?? false;
