// When a cable was written, what in it says so, and what speaks against it: rules and TAGS differ from period to period.
import { executiveOrder } from '../data/executiveOrders.ts';
import { tagsFor } from '../data/tags.ts';
import type { CalendarDate } from './calendar.ts';
import type { DateTimeGroup } from './dateTimeGroup.ts';
import type { ExecutiveOrder } from './executiveOrder.ts';
import type { Fact } from './fact.ts';

/** Periods in which cables were written by the same rules, oldest first. Ids are kept short for settings and documents. */
export const ERAS = [
  { id: 'early', from: '0000-01-01', until: '1972-12-31', title: 'before 1973' },
  { id: '1970s', from: '1973-01-01', until: '1979-12-31', title: '1973-1979' },
  { id: '1980s', from: '1980-01-01', until: '1995-10-13', title: '1980-1995' },
  { id: '1990s', from: '1995-10-14', until: '2001-12-31', title: '1995-2001' },
  { id: '2000s', from: '2002-01-01', until: '2010-06-26', title: '2002-2010' },
  { id: 'today', from: '2010-06-27', until: '9999-12-31', title: 'since June 2010' },
] as const;

export type EraId = (typeof ERAS)[number]['id'];

export interface Era {
  readonly id: EraId;
  /** The year of the cable when it is known. */
  readonly year: number | undefined;
  /** What places the cable in the period: `MRN year`, `E.O. 11652`, `TAGS of the period`. */
  readonly reasons: readonly string[];
  /** What does not fit into it: `E.O. 12958, in force since 1995`. */
  readonly against: readonly string[];
}

/** The facts of a cable that tell of its period. */
interface Facts {
  readonly archive: { readonly date: Fact<CalendarDate> | undefined } | undefined;
  readonly dtg: DateTimeGroup | undefined;
  readonly mrn: { readonly year: number | undefined } | undefined;
  readonly executiveOrder: ExecutiveOrder | undefined;
  readonly tags: readonly Fact[];
  readonly layout: string;
}

/** The period of an ISO date. */
const eraOn = (date: string): EraId => ERAS.find((era) => era.from <= date && date <= era.until)?.id ?? 'today';

/** The period of a cable: by its dates, else by its order, else by its layout; nothing where none of them tells. */
export function inferEra(facts: Facts): Era | undefined {
  const { archive, dtg, mrn, executiveOrder: field, layout } = facts;
  const order = field?.number && executiveOrder(field.number.value);
  const year = mrn?.year ?? archive?.date?.value.year ?? dtg?.fullYear;
  const date =
    dtg?.instant !== undefined && dtg.fullYear === year ? new Date(dtg.instant).toISOString().slice(0, 10) : undefined;
  // Two years see a change: there the order says on which side of it the cable lies.
  const within = order && order.from.slice(0, 4) <= String(year) && String(year) <= order.until.slice(0, 4);
  const id =
    date !== undefined
      ? eraOn(date)
      : year !== undefined
        ? eraOn(within ? clamp(`${year}-07-01`, order.from, order.until) : `${year}-07-01`)
        : order
          ? eraOn(order.from)
          : layout === 'aad'
            ? '1970s'
            : undefined;
  if (id === undefined) return undefined;
  const era = ERAS.find((one) => one.id === id);
  const reasons: string[] = [];
  const against: string[] = [];
  const weigh = (what: string, on: number | undefined, unlike: string) => {
    if (on === undefined || year === undefined) return;
    if (on === year) reasons.push(what);
    else against.push(`${unlike} ${on}`);
  };
  weigh('MRN year', mrn?.year, 'MRN year');
  weigh('DTG', dtg?.fullYear, 'DTG of');
  weigh('archive date', archive?.date?.value.year, 'archive date in');
  if (order && era) {
    const fits = order.from <= era.until && era.from <= order.until;
    if (fits) reasons.push(`E.O. ${order.number}`);
    else against.push(`E.O. ${order.number}, in force since ${order.from.slice(0, 4)}`);
  }
  if (layout === 'aad') (id === '1970s' ? reasons : against).push('National Archives attributes');
  if (id === '1970s' && facts.tags.some(({ value }) => /^[A-Z]{4}$/.test(value) && isOldOnly(value)))
    reasons.push('TAGS of the period');
  return { id, year, reasons, against };
}

/** Subject tags of the 1974 list that later lists have dropped. */
const isOldOnly = (code: string): boolean => tagsFor(code).every((entry) => entry.status === 'terminated');

const clamp = (date: string, from: string, until: string): string => (date < from ? from : date > until ? until : date);

/** `1976: MRN year, E.O. 11652, TAGS of the period; nothing against`. */
export function eraInWords({ id, year, reasons, against }: Era): string {
  const title = year ?? ERAS.find((era) => era.id === id)?.title ?? id;
  const speaks = reasons.length > 0 ? reasons.join(', ') : 'the layout';
  return `${title}: ${speaks}; ${against.length > 0 ? `against it: ${against.join(', ')}` : 'nothing against'}`;
}
