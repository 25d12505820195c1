// Who bears witness to serial, station, date, level and precedence of a cable; one list a fact.

import { postByIndicator, postByPlad, postByStation, sameStation } from '../data/posts.ts';
import { precedenceByDoubled, precedenceByProsign, precedenceByWord } from '../data/precedences.ts';
import type { Span } from '../text/span.ts';
import { splitArchiveId } from './archiveId.ts';
import type { CableModel, Mrn, PageLine } from './cableModel.ts';
import { DAY, dateOf, isoDate, midnight } from './calendar.ts';
import { filingInstant } from './dateTimeGroup.ts';
import type { Fact } from './fact.ts';
import { delayOf, isRetransmission } from './filing.ts';
import { isClassified, type Level } from './levels.ts';
import { type Dispute, disputeOf, type Field, type Witness, witnessOf } from './witnesses.ts';

type Facts = Pick<
  CableModel,
  | 'archive'
  | 'mrn'
  | 'callingLine'
  | 'messageEnd'
  | 'pageLines'
  | 'from'
  | 'dtg'
  | 'security'
  | 'classification'
  | 'sectionLines'
  | 'routingLine'
  | 'prosigns'
  | 'addressees'
  | 'signals'
  | 'notices'
  | 'layout'
> & { readonly fileName: string | undefined };

const witness = <T>(field: Field, value: T | undefined, words: string, span: Span | undefined): Witness<T>[] =>
  value === undefined ? [] : [{ field, value, words, span }];

/** The last four digits of the serial: all that the calling line and the end of the message show. */
export function serialDispute(facts: Facts): Dispute<number> | undefined {
  const { callingLine, messageEnd } = facts;
  const mrn = ownMrn(facts);
  const id = splitArchiveId(facts.archive?.id.value ?? facts.fileName);
  const page = commonPageLine(facts.pageLines);
  // The Secretary's series and messages sent again are transmitted under numbers of their own.
  const hasOwnNumber = isRetransmission(facts) || (mrn !== undefined && isOwnSeries(mrn));
  const calling = hasOwnNumber ? undefined : callingLine?.serial;
  const validation = hasOwnNumber ? undefined : messageEnd.validation;
  const last = (serial: number | undefined) => (serial === undefined ? undefined : serial % 10_000);
  return disputeOf([
    ...witness('calling line', last(calling?.value), `#${four(calling?.value)}`, calling?.span),
    ...witness('classification line', last(mrn?.serial.value), `${mrn?.station.value} ${mrn?.serialText}`, mrn?.span),
    ...witness('page lines', last(page?.serial?.value), String(page?.serial?.value), page?.serial?.span),
    ...(id && isNamedLikeIt(facts, id.station)
      ? witness(
          facts.archive ? 'archive id' : 'file name',
          last(id.serial),
          facts.archive?.id.value ?? facts.fileName ?? '',
          facts.archive?.id.span,
        )
      : []),
    ...witness('end of the message', validation?.value, `#${four(validation?.value)}`, validation?.span),
  ]);
}

/** Whether the number is of a series beside those of the posts: `SECTO 00012`, `STATE 104417 TOSEC 140323`. */
export const isOwnSeries = ({ station, tail }: Pick<Mrn, 'station' | 'tail'>): boolean =>
  /\b(?:SECTO|TOSEC|PARTO)\b/.test(`${station.value} ${tail?.value}`);

const four = (serial: number | undefined): string => String(serial).padStart(4, '0');

/** The number that the text itself bears. */
const ownMrn = ({ mrn }: Pick<Facts, 'mrn'>) => (mrn?.source === 'archive' ? undefined : mrn);

/** A file may be called anything: its name is believed where it begins with a known station. */
const isNamedLikeIt = ({ archive }: Facts, station: string): boolean =>
  archive !== undefined || postByStation(station) !== undefined;

/** The first of the page lines that say what most of them say. */
function commonPageLine(pages: readonly PageLine[]): PageLine | undefined {
  const counts = new Map<number | undefined, number>();
  const modern = pages.filter((page) => page.isRelays);
  for (const { serial } of modern) counts.set(serial?.value, (counts.get(serial?.value) ?? 0) + 1);
  const count = (page: PageLine | undefined) => counts.get(page?.serial?.value) ?? 0;
  return modern.reduce<PageLine | undefined>((best, page) => (count(page) > count(best) ? page : best), undefined);
}

/** The names under which a field may mean its station. */
type Names = ReadonlySet<string>;

/** Which post the cable is from. */
export function stationDispute(facts: Facts): Dispute<Names> | undefined {
  const { archive, callingLine, from } = facts;
  const mrn = ownMrn(facts);
  if (mrn && isOwnSeries(mrn)) return undefined;
  const caller = callingLine?.station && postByIndicator(callingLine.station.value);
  const id = splitArchiveId(archive?.id.value);
  const page = commonPageLine(facts.pageLines)?.station;
  const origin = archive?.origin;
  return disputeOf<Names>(
    [
      ...witness('FM line', from && namesOf(from.value), from?.value ?? '', from?.span),
      ...witness('classification line', mrn && namesOf(mrn.station.value), mrn?.station.value ?? '', mrn?.station.span),
      ...witness(
        'calling line',
        caller && namesOf(caller.mrn, caller.post),
        `${callingLine?.station?.value}, ${caller?.post}`,
        callingLine?.station?.span,
      ),
      ...witness('page lines', page && new Set([`${letters(page.value)}…`]), page?.value ?? '', page?.span),
      ...witness('archive id', id && namesOf(id.station), archive?.id.value ?? '', archive?.id.span),
      ...witness('archive origin', origin && namesOf(origin.value), origin?.value ?? '', origin?.span),
    ],
    sameNames,
  );
}

const letters = (words: string): string => words.toUpperCase().replace(/[^A-Z]/g, '');

const KIND =
  /^(?:AMEMBASSY|AMEMB|AMCONSUL|AM CONSUL|USMISSION|US MISSION|USINT|USLO|USOFFICE|USDEL|REO|EMBASSY|CONSULATE|MISSION|SECRETARY OF STATE|SECSTATE WASHDC)\b/;

function namesOf(...written: readonly string[]): Names {
  const names = new Set<string>();
  for (const words of written) {
    const upper = words.toUpperCase();
    const place = /^SEC(?:RETARY OF |)STATE/.test(upper) ? 'STATE' : upper.replace(KIND, '').trim();
    const post = postByPlad(upper) ?? postByStation(place);
    const add = (name: string) => {
      if (name.length >= 3) names.add(name);
    };
    add(letters(upper));
    addRuns(place.split(/[ ,]+/, 6).map(letters), add);
    if (post) for (const name of [post.origin, post.mrn, post.post]) add(letters(name));
  }
  return names;
}

/** All neighbouring words together: USUN, USUNNEW, USUNNEWYORK, NEW, NEWYORK, YORK. */
function addRuns(words: readonly string[], add: (name: string) => void): void {
  for (let from = 0; from < words.length; from++) {
    let run = '';
    for (let i = from; i < words.length; i++) {
      run += words[i];
      add(run);
    }
  }
}

/** Whether any name of the one can mean the same post as any name of the other; page lines cut names to ten letters. */
function sameNames(a: Names, b: Names): boolean {
  for (const one of a) if (b.has(one)) return true;
  for (const one of a) {
    for (const other of b) {
      if (sameStation(one, other)) return true;
      if (one.endsWith('…') ? isCut(one, other) : other.endsWith('…') && isCut(other, one)) return true;
    }
  }
  return false;
}

const isCut = (cut: string, whole: string): boolean =>
  cut === whole || whole.startsWith(cut.slice(0, -1)) || cut.startsWith(whole);

/** The day of writing, in days since 1970; a day more or less is time zones. */
export function dateDispute(facts: Facts): Dispute<number> | undefined {
  const { archive, dtg, callingLine, mrn } = facts;
  const filed = callingLine?.filed;
  // Which year is meant is a question of its own.
  if (dtg?.instant === undefined || dtg.fullYear === undefined || !archive?.date) return undefined;
  if (mrn?.year !== undefined && mrn.year % 100 !== dtg.fullYear % 100) return undefined;
  const delay = delayOf(facts);
  const date = archive.date;
  const filedOn =
    filed && delay !== undefined && !isRetransmission(facts)
      ? nearestYear(dtg.fullYear, (year) => filingInstant(filed, year), midnight(date.value))
      : undefined;
  const shown = (instant: number | undefined) => (instant === undefined ? '' : isoDate(dateOf(instant)));
  return disputeOf(
    [
      ...witness('DTG', Math.floor(dtg.instant / DAY), dtg.text, dtg.span),
      ...witness(
        'calling line',
        filedOn === undefined ? undefined : Math.floor(filedOn / DAY),
        `day ${filed?.text.slice(0, 3)}, ${shown(filedOn)}`,
        filed?.span,
      ),
      ...witness('archive date', midnight(date.value) / DAY, isoDate(date.value), date.span),
    ],
    (a, b) => Math.abs(a - b) <= 1,
  );
}

/** The instant, in that year or a neighbouring one, which is nearest to the target. */
function nearestYear(year: number, instant: (year: number) => number, target: number): number {
  return [year - 1, year, year + 1]
    .map(instant)
    .reduce((best, one) => (Math.abs(one - target) < Math.abs(best - target) ? one : best));
}

/** U, R, C, S or T: controlled but unclassified text travels as U. */
export function levelDispute(facts: Facts): Dispute<string> | undefined {
  const { security, classification, sectionLines, archive, messageEnd, layout } = facts;
  if (!classification) return undefined;
  const archived = archive?.classification;
  const further =
    sectionLines.slice(1).find((line) => letterOf(line.classification.level) !== letterOf(classification.level)) ??
    sectionLines[1];
  // Footers of the National Archives tell what the text was made later.
  const closing = layout === 'aad' ? undefined : messageEnd.level;
  return disputeOf([
    ...witness('classification line', letterOf(classification.level), classification.level, classification.span),
    ...witness(
      'security warning',
      security?.level === 'E' ? 'U' : security?.level,
      `${security?.signal.value} ${security?.group?.value}`,
      security?.group?.span,
    ),
    ...witness(
      'repeated classification line',
      further && letterOf(further.classification.level),
      further?.classification.level ?? '',
      further?.classification.span,
    ),
    ...witness('closing line', closing && letterOf(closing.value), closing?.value ?? '', closing?.span),
    ...witness(
      'archive classification',
      archived && archivedLetter(archived.value),
      archived?.value ?? '',
      archived?.span,
    ),
  ]);
}

const letterOf = (level: Level): string => (isClassified(level) ? level.charAt(0) : 'U');

/** `CONFIDENTIAL//NOFORN` is C. */
const archivedLetter = (words: string): string | undefined => /^[UCST]/.exec(words.toUpperCase())?.[0];

/** The prosign of the message's precedence. */
export function precedenceDispute(facts: Facts): Dispute<string> | undefined {
  const { routingLine, prosigns, addressees } = facts;
  const pilot = routingLine?.prosigns;
  const doubled = pilot && precedenceByDoubled(pilot.value);
  const message = prosignOf(prosigns, doubled?.prosign);
  const marked = addressees.flatMap(({ precedence }) => (precedence ? [precedence] : []));
  const urgent = highest(marked, (fact) => precedenceByWord(fact.value)?.rank);
  return disputeOf([
    ...witness('format line 2', doubled?.prosign, pilot?.value ?? '', pilot?.span),
    ...witness('DTG line', message?.value, message?.value ?? '', message?.span),
    ...witness('addresses', urgent && precedenceByWord(urgent.value)?.prosign, urgent?.value ?? '', urgent?.span),
  ]);
}

/** The first prosign. Two that do not fall are precedence-order's finding: there either may be meant. */
function prosignOf(prosigns: readonly Fact[], pilot: string | undefined): Fact | undefined {
  const [first, second] = prosigns;
  const [a, b] = [first, second].map((fact) => fact && precedenceByProsign(fact.value)?.rank);
  return a !== undefined && b !== undefined && a >= b
    ? (prosigns.find(({ value }) => value === pilot) ?? second)
    : first;
}

/** The fact of the lowest rank, the first of several. */
function highest<T>(facts: readonly T[], rankOf: (fact: T) => number | undefined): T | undefined {
  let best: { readonly fact: T; readonly rank: number } | undefined;
  for (const fact of facts) {
    const rank = rankOf(fact);
    if (rank !== undefined && (!best || rank < best.rank)) best = { fact, rank };
  }
  return best?.fact;
}

/** Whether two fields, both heard, say different things. */
export function disagree(dispute: Dispute<ReadonlySet<string>> | undefined, one: Field, other: Field): boolean {
  const [a, b] = [witnessOf(dispute, one), witnessOf(dispute, other)];
  return a !== undefined && b !== undefined && !sameNames(a.value, b.value);
}

/** Whether FM and the classification line name different posts. */
export const isStationDisputed = (dispute: Dispute<ReadonlySet<string>> | undefined): boolean =>
  disagree(dispute, 'FM line', 'classification line');

/** Whether the calling line and the classification line bear different serials. */
export function serialDiffers({ serialDispute: dispute }: Pick<CableModel, 'serialDispute'>): boolean {
  const [calling, text] = [witnessOf(dispute, 'calling line'), witnessOf(dispute, 'classification line')];
  return calling !== undefined && text !== undefined && calling.value !== text.value;
}

/** Whether the station of a page line, cut to ten letters, can be the station of the text. */
export const isCutStation = (cut: string, station: string): boolean =>
  sameNames(new Set([`${letters(cut)}…`]), namesOf(station));
