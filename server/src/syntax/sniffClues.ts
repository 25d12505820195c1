// The lines that give a cable away, with how much each of them proves. Data for the sniffer.

/** One kind of line. All patterns are anchored at the line's first letter and take linear time. */
export interface CableClue {
  /** What was seen, in plain words; also the clue's name: a second line of the same kind proves nothing more. */
  readonly reason: string;
  /** 100 is proof. Two clues of 50 make one. */
  readonly weight: number;
  readonly pattern: () => RegExp;
  /** The pattern once it is made. */
  regex?: RegExp;
}

export const DATE_TIME_GROUP = 'date-time group';
export const SENDER = 'sender (FM)';

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const POST = 'AMEMB|AMCONSUL|SECSTATE|USMISSION|USINT|USDAO|AMINST|USLO|UNVIE|USEU|DIRSSP|USUN';

/**
 * `[first letters, weight, reason, pattern]`; the letters spare a line the patterns it can't match. A small letter stands for a first
 * word that goes on in small letters, as that of most ordinary lines does. A pattern is made when the first line needs it: making
 * all of them takes longer than telling an ordinary text from a cable. How its lines begin stands in `mayBeCable`, too.
 */
const TABLE: readonly (readonly [string, number, string, () => RegExp])[] = [
  // Transmission header.
  ['VZ', 60, 'transmission line (VZCZC)', () => /^V?ZCZ[A-Z]{3,6}\d{3}/],
  ['ZOPRNY', 50, 'called stations', () => /^(?:ZZ|OO|PP|RR|NN|YY) R[A-Z]{4,7}(?: |$)/],
  ['D', 60, 'calling line (DE)', () => /^DE R[A-Z]{3,7} #?\d{3}/],
  ['Z', 50, 'security warning (ZNR, ZNY)', () => /^ZN[RY] [UERCST]{3,5}/],
  ['ZOPRY', 100, 'military header (JANAP 128)', () => /^[ZOPRY][A-Z]{7} R[A-Z]{4,6} ?\d{4} \d{7}-[UERCSTM]{4}/],
  ['ZOPR', 50, DATE_TIME_GROUP, () => new RegExp(`^[ZOPR](?: [ZOPR])? \\d{6}[A-Z]? ?(?:${MONTHS})[A-Z]? ?\\d\\d`)],
  ['F', 25, SENDER, () => /^FM [A-Z]{2}[A-Z .,/()-]*$/],
  ['F', 50, SENDER, () => new RegExp(`^FM (?:${POST})`)],
  ['T', 50, 'addressee', () => new RegExp(`^TO (?:R[A-Z]{3,7}/|ZEN/|ALL DIPLOMATIC|${POST})`)],
  ['I', 50, 'addressee', () => new RegExp(`^INFO (?:R[A-Z]{3,7}/|ZEN/|${POST})`)],
  ['R', 50, 'addressee', () => /^R[A-Z]{3,7}\/[A-Z]{2}/],
  // Fields of the text.
  ['S', 50, 'caption SIPDIS', () => /^SIPDIS\b/],
  ['NESLTR', 20, 'caption', () => /^(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SENSITIVE|TERREP|ROGER CHANNEL)[ A-Z]*$/],
  ['E', 50, 'E.O. line', () => /^E\.? ?O\.? {0,2}1\d{4}(?:,? ?:| N\/A| DECL)/],
  ['T', 40, 'TAGS line', () => /^TAGE?S?(?:[:;,]|(?= [A-Z]{4}\b)) *[A-Z]{2,5}\b/],
  ['S', 20, 'SUBJECT line', () => /^SUBJ(?:ECT)?: ?\S/],
  ['R', 10, 'REF line', () => /^REF(?:TELS?|S|\(S\))?: ?[A-Z(]/],
  ['Cc', 20, 'classification authority', () => /^(?:Classified|CLASSIFIED) (?:[Bb]y|BY)\b/],
  ['¶\uFFFDÂ', 30, 'pilcrow', () => /^(?:¶|\uFFFD|Â¶) ?\d{1,2}\. /],
  [
    '1234567890¶\uFFFDÂ',
    30,
    'portion marking',
    () => /^(?:¶|\uFFFD|Â¶)? ?\d{1,2}\. {0,2}\((?:U|C|S|SBU|LOU|TS|[CS]\/\/?NF)\) /,
  ],
  [
    '1¶\uFFFDÂ',
    40,
    'summary',
    () => /^(?:¶|\uFFFD|Â¶)? ?1\. {0,2}\([CSU]\w{0,2}(?:\/{1,2}NF)?\) (?:BEGIN )?SUMMARY\b/i,
  ],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 60, 'page line', () => /^[A-Z][A-Z .'-]{2,30} \d{8} {1,2}\d{3}(?:\.\d)? OF \d{3}/],
  // Copies of departments and posts.
  ['AIO', 40, 'distribution', () => /^(?:ACTION|INFO|ORIGIN) +[A-Z/]{1,8}-\d\d(?: +[A-Z/]{1,8}-\d\d|$)/],
  ['-', 40, 'dash line', () => /^-{10,60} ?[0-9A-F]{6}\b/],
  ['P', 60, 'page line', () => /^PAGE \d\d {1,12}[A-Z][A-Z ]{1,24}\d{5,6} /],
  ['T', 40, 'number of a Department copy (TED)', () => /^TED\d{3,5}$/],
  ['S', 50, 'source of a Department copy', () => /^SOURCE: CBLEXCLS/],
  ['C', 40, 'post copy', () => /^CX[A-Z]{3,20}:$/],
  [
    '1234567890',
    60,
    'archive record',
    () => /^\d{1,7}\t\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?\t\d\d[A-Z]{3,30}\d{1,6}\t/,
  ],
  ['1234567890', 30, 'archive id', () => /^\d\d[A-Z]{3,30}\d{1,6}$/],
  ['r', 40, 'archive record', () => /^refid: ?\d\d[A-Z]{3,30}\d/],
  ['c', 50, 'newspaper copy', () => /^Cable dated: ?\d{4}-\d\d-\d\dT/],
  // National Archives 1973-79.
  ['m', 40, 'National Archives text', () => /^Message Text *$/],
  ['m', 60, 'National Archives attributes', () => /^Message Attributes *$/],
  [
    'dms',
    60,
    'declassification stamp',
    () => /^(?:(?:Sheryl P\. Walter|Margaret P\. Grafeld) {1,9})?Declassified\/Released {1,9}US Department of State/,
  ],
  // SMART prints.
  ['M', 60, 'MRN field', () => /^MRN: *\d\d [A-Z]/],
  ['d', 60, 'Date/DTG field', () => /^Date\/DTG: /],
  ['f', 40, 'SMART sender', () => new RegExp(`^From: *(?:${POST})`)],
  ['a', 40, 'SMART addressee', () => new RegExp(`^Action: *(?:WASHDC, SECSTATE|${POST})`)],
  ['E', 20, 'E.O. line', () => /^E\.O\.: /],
  ['cpd', 20, 'SMART field', () => /^(?:Captions|Pass Line|Dissemination Rule): /],
  // Military text sets.
  ['M', 60, 'military text set', () => /^MSGID\/[A-Z]{2}/],
  ['SNAPRG', 40, 'military text', () => /^(?:SUBJ|REF|NARR|AMPN|POC|RMKS|GENTEXT)\/[^/].{0,200}\/\/ *$/],
];

const BY_LETTER: ReadonlyMap<string, readonly CableClue[]> = byFirstLetter();
const NONE: readonly CableClue[] = [];

/** The clues that `line`, without blanks in front, is an instance of. */
export function cluesOf(line: string): readonly CableClue[] {
  const first = line.charAt(0);
  const second = line.charCodeAt(1) - 97;
  const candidates = BY_LETTER.get(second >= 0 && second < 26 ? first.toLowerCase() : first);
  return candidates ? candidates.filter((clue) => shows(clue, line)) : NONE;
}

function shows(clue: CableClue, line: string): boolean {
  clue.regex ??= clue.pattern();
  return clue.regex.test(line);
}

function byFirstLetter(): Map<string, CableClue[]> {
  const map = new Map<string, CableClue[]>();
  for (const [letters, weight, reason, pattern] of TABLE) {
    for (const letter of letters) map.set(letter, [...(map.get(letter) ?? []), { reason, weight, pattern }]);
  }
  return map;
}
