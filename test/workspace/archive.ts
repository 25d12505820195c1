// An invented archive of any size with a citation graph that is known: same seed, same archive.
import { postTable } from '../../server/src/data/posts.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { paragraphs, subjects } from './archiveWords.ts';

/** What one cable of the archive was made to be; the text says the same. */
export interface PlannedCable {
  /** Path of its file in the archive, and which message of the file it is. */
  readonly path: string;
  readonly message: number;
  /** `07BEIJING1689`. */
  readonly key: string;
  readonly station: string;
  readonly serial: number;
  /** Milliseconds since 1970. */
  readonly dtg: number;
  readonly level: string;
  readonly tags: readonly string[];
  readonly subject: string;
  readonly references: readonly PlannedReference[];
}

export interface PlannedReference {
  readonly letter: string | undefined;
  readonly key: string;
  /** As it stands in the REF field. */
  readonly written: string;
}

export interface Archive {
  readonly cables: readonly PlannedCable[];
  /** Paths in order; some files hold several cables, some (`notes…`) none. */
  readonly paths: readonly string[];
  /** The text of a file; made when asked for. */
  text(path: string): string;
}

export interface ArchiveOptions {
  readonly seed?: number;
  /** Paragraphs of a cable on average: 6 make about 2 KB, 28 make 8 KB. */
  readonly paragraphs?: number;
}

const FIRST = Date.UTC(1974, 0, 1);
const LAST = Date.UTC(2010, 0, 1);
const MINUTE = 60_000;
const TAGS =
  'ETRD EAGR EFIS ECON EINV ENRG PREL PGOV PHUM SCUL TSPL SENV ELTN EAIR CVIS AMGT OTRA KPAO EWWT MARR'.split(' ');
const LEVELS = [
  'UNCLASSIFIED',
  'UNCLASSIFIED',
  'UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'CONFIDENTIAL',
  'CONFIDENTIAL',
  'SECRET',
];
const LEVEL_LINES: Readonly<Record<string, string>> = {
  UNCLASSIFIED: 'UNCLAS',
  'LIMITED OFFICIAL USE': 'LIMITED OFFICIAL USE',
  CONFIDENTIAL: 'C O N F I D E N T I A L',
  SECRET: 'S E C R E T',
};
/** Other ways in which drafters name these stations. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  STATE: ['STATE', 'SECSTATE'],
  USUNNEWYORK: ['USUN NEW YORK', 'USUN'],
  HOCHIMINHCITY: ['HO CHI MINH CITY', 'HCMC'],
  ADDISABABA: ['ADDIS ABABA', 'ADDIS'],
};

/** So many cables from 1974 to 2009, each citing earlier ones, some of which the archive does not have. */
export function generateArchive(count: number, { seed = 1974, paragraphs: length = 6 }: ArchiveOptions = {}): Archive {
  const random = seededRandom(seed);
  const posts = postTable
    .rows()
    .filter(({ type, indicator, origin }) => indicator && (type === 'embassy' || origin in ALIASES));
  const stations = posts.filter((_, i) => i % 3 === 0 || (posts[i]?.origin ?? '') in ALIASES);
  const serials = new Map<string, number>();
  const cables: PlannedCable[] = [];
  const paths: string[] = [];
  const byPath = new Map<string, number[]>();

  for (let i = 0; i < count; i++) {
    const dtg = Math.floor((FIRST + ((LAST - FIRST) * i) / count) / MINUTE) * MINUTE;
    const year = new Date(dtg).getUTCFullYear();
    // One in a hundred is a cable sent again: same number, another text.
    const original = i > 20 && random.below(100) === 0 ? (cables[i - 1 - random.below(20)] as PlannedCable) : undefined;
    const isAgain = original !== undefined && new Date(original.dtg).getUTCFullYear() === year;
    const station = isAgain ? original.station : random.below(6) === 0 ? 'STATE' : random.pick(stations).origin;
    const place = `${year}${station}`;
    const serial = isAgain ? original.serial : (serials.get(place) ?? 0) + 1 + random.below(9);
    if (!isAgain) serials.set(place, serial);
    const key = keyOf(year, station, serial);
    // One in twenty stands in the file of the cable before, as archives concatenate them.
    const before = cables.at(-1);
    const isBehind = before !== undefined && !isAgain && before.key !== key && random.below(20) === 0;
    const name = `${key}${isAgain ? `-copy${i}` : ''}.${random.below(50) === 0 ? 'cable' : 'txt'}`;
    const path = isBehind ? before.path : `${year}/${station}/${name}`;
    const own = byPath.get(path) ?? [];
    const reply = i > 50 && random.below(4) === 0 ? (cables[i - 1 - random.below(50)] as PlannedCable) : undefined;
    const references = planReferences(random, cables, year, reply);
    cables.push({
      path,
      message: own.length,
      key,
      station,
      serial,
      dtg,
      level: random.pick(LEVELS),
      tags: [...new Set([random.pick(TAGS), random.pick(TAGS), random.pick(TAGS)])],
      subject: reply?.subject ?? `${random.pick(subjects)} ${random.below(90) + 10}`,
      references,
    });
    if (own.length === 0) paths.push(path);
    byPath.set(path, [...own, i]);
    if (i % 200 === 77) paths.push(`${year}/notes${i}.txt`);
  }
  const indicators = new Map(
    posts.map(({ origin, indicator, mrn, tagsCode }) => [origin, { indicator, mrn, tagsCode }]),
  );
  const textOf = (index: number): string => {
    const cable = cables[index] as PlannedCable;
    return cableText(seededRandom(seed + index + 1), cable, indicators.get(cable.station), length);
  };
  return {
    cables,
    paths,
    text(path) {
      const own = byPath.get(path);
      return own ? own.map(textOf).join('\n') : `Notes on ${path}\n\nNothing here is a cable.\n`;
    },
  };
}

function planReferences(
  random: Random,
  cables: readonly PlannedCable[],
  year: number,
  reply: PlannedCable | undefined,
): PlannedReference[] {
  const keys = new Set<string>();
  if (reply) keys.add(reply.key);
  const count = Math.min(cables.length, random.below(5));
  for (let tries = 0; keys.size < count && tries < 20; tries++) {
    // Cables of late are cited most, and a few are cited again and again; one in seven is not there.
    const back = random.below(3) === 0 ? random.below(cables.length) : random.below(Math.min(cables.length, 300));
    const cited = cables[random.below(9) === 0 ? back % 40 : cables.length - 1 - back] ?? (cables[0] as PlannedCable);
    const isMissing = random.below(7) === 0;
    keys.add(isMissing ? `${cited.key.slice(0, 2)}${cited.station}${900_000 + (cited.serial % 50)}` : cited.key);
  }
  return [...keys].map((key, i) => ({
    letter: keys.size > 1 ? String.fromCharCode(65 + i) : undefined,
    key,
    written: writeReference(random, key, year),
  }));
}

/** `06 STATE 5678`, `2006 SECSTATE 5678`, `(06) STATE 5678`, `STATE 5678` in the cable's own year. */
function writeReference(random: Random, key: string, ownYear: number): string {
  const [, two = '', station = '', serial = ''] = /^(\d\d)([A-Z]+)(\d+)$/.exec(key) ?? [];
  const year = Number(two) > 65 ? `19${two}` : `20${two}`;
  const name = random.pick(ALIASES[station] ?? [postTable.get(station)?.mrn ?? station]);
  const years = [two, two, year, `(${two})`, ...(Number(year) === ownYear ? ['', ''] : [])];
  const notal = random.below(8) === 0 ? ' (NOTAL)' : '';
  return `${random.pick(years)} ${name} ${serial}${notal}`.trim();
}

const keyOf = (year: number, station: string, serial: number): string =>
  `${String(year % 100).padStart(2, '0')}${station}${serial}`;

interface PostLines {
  readonly indicator: string | undefined;
  readonly mrn: string;
  readonly tagsCode: string;
}

function cableText(random: Random, cable: PlannedCable, post: PostLines | undefined, length: number): string {
  const { key, dtg, level, station, serial } = cable;
  const date = new Date(dtg);
  const two = (value: number) => String(value).padStart(2, '0');
  const name = station === 'STATE' ? 'SECSTATE WASHDC' : `AMEMBASSY ${post?.mrn ?? station}`;
  const year = two(date.getUTCFullYear() % 100);
  const time = `${two(date.getUTCHours())}${two(date.getUTCMinutes())}`;
  const day = Math.floor((dtg - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
  const header = [
    key,
    cable.subject,
    `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ${time.slice(0, 2)}:${time.slice(2)}`,
    level,
    station === 'STATE' ? 'Secretary of State' : `Embassy ${post?.mrn ?? station}`,
  ];
  const month = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')[date.getUTCMonth()];
  const lines = [
    ...(random.below(3) === 0 ? header : []),
    `VZCZCXYZ${two(random.below(100))}${two(random.below(100))}`,
    `PP RUEHC RUEHXX`,
    `DE ${post?.indicator ?? 'RUEHC'} #${String(serial % 10_000).padStart(4, '0')} ${String(day).padStart(3, '0')}${time}`,
    level === 'UNCLASSIFIED' ? 'ZNR UUUUU ZZH' : level === 'SECRET' ? 'ZNY SSSSS ZZH' : 'ZNY CCCCC ZZH',
    `P ${two(date.getUTCDate())}${time}Z ${month} ${year}`,
    `FM ${name}`,
    station === 'STATE' ? 'TO RUEHRO/AMEMBASSY ROME PRIORITY 1234' : 'TO RUEHC/SECSTATE WASHDC PRIORITY 1234',
    'INFO RUEHFR/AMEMBASSY PARIS 0412',
    'RUEHLO/AMEMBASSY LONDON 0903',
    `BT`,
    `${LEVEL_LINES[level]} ${post?.mrn ?? station} ${String(serial).padStart(6, '0')}`,
    '',
    'SIPDIS',
    '',
    'E.O. 12958: N/A',
    `TAGS: ${cable.tags.join(', ')}`,
    `SUBJECT: ${cable.subject}`,
    '',
    ...referenceLines(cable.references),
    ...bodyLines(random, cable.references, length),
    'MARLOWE',
    'BT',
    `#${String(serial % 10_000).padStart(4, '0')}`,
    '',
    '',
    'NNNN',
    '',
  ];
  return lines.join('\n');
}

function referenceLines(references: readonly PlannedReference[]): string[] {
  if (references.length === 0) return [];
  const items = references.map(({ letter, written }) => (letter ? `${letter}. ${written}` : written));
  return [...items.map((item, i) => (i === 0 ? `REF: ${item}` : `     ${item}`)), ''];
}

function bodyLines(random: Random, references: readonly PlannedReference[], length: number): string[] {
  const lines: string[] = [];
  const count = Math.max(1, length - 2 + random.below(5));
  for (let number = 1; number <= count; number++) {
    const [first = '', ...rest] = random.pick(paragraphs);
    lines.push(`${number}. ${number === 1 ? 'SUMMARY. ' : ''}${first}`, ...rest);
    const cited = references.length > 0 && random.below(4) === 0 ? random.pick(references) : undefined;
    if (cited) lines.push(`THIS WAS REPORTED EARLIER (${cited.letter ? `REF ${cited.letter}` : 'REFTEL'}).`);
    lines.push('');
  }
  return lines;
}
