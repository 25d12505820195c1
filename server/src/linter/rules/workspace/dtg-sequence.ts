// A cable dated days before one of its post with a lower number.
import { DAY, dateInWords, dateOf } from '../../../semantics/calendar.ts';
import type { CableIndex, IndexedCable } from '../../../workspace/cableIndex.ts';
import type { Rule } from '../../rule.ts';

export const dtgSequence: Rule = {
  meta: {
    name: 'dtg-sequence',
    subject: 'workspace',
    severity: { authoring: 'off', archive: 'off' },
    fix: 'none',
    authority: 'posts number their cables in order; measured in archives',
    measured: 'off until switched on: numbers are given when a cable is drafted, and some wait for days',
    docs: {
      what: 'In the order of their numbers, the dates of a post’s cables go back by more than three days at this one.',
      why: 'Its number, its DTG or its year is likely wrong.',
      how: 'Compare with the calling line and with the neighbours. Which of two is out of step is told by the cables on both sides.',
      bad: `=== 07LISBON427.txt
P 020708Z MAR 07
FM AMEMBASSY LISBON
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

1. The tender waits until May.

=== 07LISBON426.txt
P 140708Z MAR 07
FM AMEMBASSY LISBON
UNCLAS LISBON 000426
SUBJECT: PORT FEES

1. The fees rise.
`,
      good: `=== 07LISBON427.txt
P 120708Z MAR 07
FM AMEMBASSY LISBON
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

1. The tender waits until May.

=== 07LISBON426.txt
P 140708Z MAR 07
FM AMEMBASSY LISBON
UNCLAS LISBON 000426
SUBJECT: PORT FEES

1. The fees rise.
`,
    },
  },
  check({ model, others }, report) {
    const own = others?.index.cablesOf(others.uri)[others.message];
    const year = model.mrn?.year;
    if (!others || !model.dtg || own?.dtg === undefined || own.serial === undefined || !own.station || !year) return;
    const series = seriesOf(others.index, own.station, year);
    const at = series.findIndex(({ serial }) => serial === own.serial);
    const before = series[at - 1];
    const behind = series[at + 1];
    const mine = series[at];
    // Copies with other dates: not the series is out of step, but they.
    if (mine?.dtg !== own.dtg) return;
    const isBack = (low: Numbered | undefined, high: Numbered | undefined) =>
      low !== undefined && high !== undefined && high.dtg + 3 * DAY < low.dtg;
    const other =
      isBack(before, mine) && !isBack(before, behind) && (behind || !isOneLate(series[at - 2], before, mine))
        ? before
        : isOneLate(before, mine, behind)
          ? behind
          : undefined;
    if (!other) return;
    const [first, then] = other.serial < own.serial ? ['later', 'lower'] : ['earlier', 'higher'];
    report(
      model.dtg.span,
      `${own.station} ${other.serial}, with a ${then} number, is ${first}: of ${dateInWords(dateOf(other.dtg))}, this one of ${dateInWords(dateOf(own.dtg))}.`,
      { related: model.mrn ? [{ span: model.mrn.span, message: `number of this cable: ${own.serial}` }] : [] },
    );
  },
};

interface Numbered {
  readonly serial: number;
  readonly dtg: number;
}

/** Whether the middle one is days later than the third, while the first fits the third. */
const isOneLate = (first: Numbered | undefined, middle: Numbered | undefined, third: Numbered | undefined): boolean =>
  first !== undefined &&
  middle !== undefined &&
  third !== undefined &&
  third.dtg + 3 * DAY < middle.dtg &&
  first.dtg <= third.dtg + 3 * DAY;

const series = new WeakMap<CableIndex, { revision: number; readonly known: Map<string, readonly Numbered[]> }>();

/** Number and date of a post's cables of a year by number, looked up once for each state of the index. */
function seriesOf(index: CableIndex, station: string, year: number): readonly Numbered[] {
  let own = series.get(index);
  if (!own || own.revision !== index.revision) {
    own = { revision: index.revision, known: new Map() };
    series.set(index, own);
  }
  const name = `${year} ${station}`;
  let found = own.known.get(name);
  if (!found) {
    found = numbered(index.search({ stations: [station], from: { year: year - 1 }, to: { year: year + 1 } }), year);
    own.known.set(name, found);
  }
  return found;
}

function numbered(cables: readonly IndexedCable[], year: number): Numbered[] {
  const bySerial = new Map<number, Numbered>();
  const digits = String(year % 100).padStart(2, '0');
  for (const { serial, dtg, key } of cables)
    if (serial !== undefined && dtg !== undefined && key?.startsWith(digits) && !bySerial.has(serial))
      bySerial.set(serial, { serial, dtg });
  return [...bySerial.values()].sort((a, b) => a.serial - b.serial);
}
