// From the tree of a message to its facts.
import type { SyntaxNode } from '../syntax/nodes.ts';
import { ATTRIBUTES } from '../syntax/parseAttributes.ts';
import { type MessageHead, parseHead, parseRest } from '../syntax/parseMessage.ts';
import { childOf, childrenOf, nodesOf } from '../syntax/visit.ts';
import { indexLines } from '../text/lineIndex.ts';
import { spanOf } from '../text/span.ts';
import { splitArchiveId } from './archiveId.ts';
import { readAuthority, readDeclassifyLine } from './authority.ts';
import { readBody } from './body.ts';
import { fitsItsOrder, readCableDate } from './cableDate.ts';
import type { ArchiveHeader, CableModel, Layout, Mrn } from './cableModel.ts';
import type { CalendarDate } from './calendar.ts';
import { monthNumber } from './calendar.ts';
import { parseDateTimeGroup } from './dateTimeGroup.ts';
import { dateDispute, levelDispute, precedenceDispute, serialDispute, stationDispute } from './disputes.ts';
import { readDoubtfulMarkings } from './doubtfulMarkings.ts';
import { inferEra } from './era.ts';
import { parseExecutiveOrder } from './executiveOrder.ts';
import type { Fact } from './fact.ts';
import { fieldText } from './fieldText.ts';
import { readFormatLines } from './formatLines.ts';
import { readGarbledLevel } from './garbledLevel.ts';
import {
  readClassification,
  readLabelledField,
  readMrn,
  readRemarks,
  readSection,
  readSubject,
  readTags,
} from './header.ts';
import {
  factOf,
  factOfChild,
  factsOf,
  readAddressees,
  readCallingLine,
  readRoutingLine,
  readSecurityWarning,
} from './heading.ts';
import { lazyFacts } from './lazyFacts.ts';
import { readLongLines } from './longLines.ts';
import { readMarkings } from './markings.ts';
import { readMentions } from './mentions.ts';
import { readMessageEnd } from './messageEnd.ts';
import { readNotices } from './notices.ts';
import { readOddCharacters } from './oddCharacters.ts';
import { numberingFaults } from './paragraphOrder.ts';
import { type PrintFacts, readPrint, readPrintAddressees } from './print.ts';
import { inferProfile } from './profile.ts';
import { keyOf, parseReferences } from './references.ts';
import { readPageLine, readSectionLines } from './sections.ts';
import { readMinimizeConsidered, readRedactions, readUnclosedQuotes } from './textMarks.ts';

export interface ModelOptions {
  /** Name of the file without folder; one such as `04PARIS8983.txt` is the archive's id of the cable. */
  readonly fileName?: string | undefined;
}

/** What a model is made of. */
interface Given {
  readonly text: string;
  readonly fileName: string | undefined;
}

/** The facts, and what several of them are read from. */
interface Reading extends Given, CableModel {
  readonly head: MessageHead;
  readonly heading: SyntaxNode | undefined;
  readonly header: SyntaxNode | undefined;
  readonly classificationLine: SyntaxNode | undefined;
  readonly securityLine: SyntaxNode | undefined;
  readonly dateLine: SyntaxNode | undefined;
  readonly attributes: SyntaxNode | undefined;
  readonly inferredProfile: ReturnType<typeof inferProfile>;
  readonly captionLines: readonly Fact[];
  readonly lines: ReturnType<typeof readRemarks>;
  readonly print: PrintFacts;
  readonly knownYear: number | undefined;
}

/** The facts of one message, each read when first asked for. Spans count from the start of `text`. */
export function buildModel(text: string, options: ModelOptions = {}): CableModel {
  return readLazily({ text, fileName: options.fileName });
}

const NO_TEXT: Given = { text: '', fileName: undefined };

/** To add a fact: name it in `CableModel` and say here how it is read. */
const readLazily = lazyFacts<Reading, Given>(NO_TEXT, {
  // Facts that ask for `head` alone spare the parser the body, which is most of a cable.
  head: ({ text }) => parseHead(text),
  tree: ({ text, head }) => parseRest(text, head),
  heading: ({ head }) => head.heading,
  header: ({ head }) => head.textHeader,
  classificationLine: ({ header }) => childOf(header, 'classificationLine'),
  securityLine: ({ heading }) => childOf(heading, 'securityLine'),
  dateLine: ({ heading }) => childOf(heading, 'dateLine'),
  inferredProfile: ({ text, tree, layout, archive, fileName }) => inferProfile(text, tree, layout, archive, fileName),
  lines: ({ text, header }) => readRemarks(text, header),
  attributes: (it) => (it.text.includes(ATTRIBUTES) ? childOf(it.tree, 'attributes') : undefined),
  print: ({ text, header }) => readPrint(text, header),
  knownYear,

  lineIndex: ({ text }) => indexLines(text),
  layout: layoutOf,
  profile: ({ inferredProfile }) => inferredProfile.profile,
  profileReasons: ({ inferredProfile }) => inferredProfile.profileReasons,
  era: (facts) => inferEra(facts),
  archive: ({ text, head }) => readArchive(text, childOf(head.preamble, 'archiveHeader')),
  extractNote: ({ head }) => mapDefined(childOf(head.preamble, 'extractNote'), spanOf),
  transmissionId: ({ text, heading }) => factOfChild(text, childOf(heading, 'transmissionLine'), 'transmissionId'),
  routingLine: ({ text, heading }) => readRoutingLine(text, childrenOf(heading, 'routingLine')),
  callingLine: ({ text, heading }) =>
    mapDefined(childOf(heading, 'callingLine'), (line) => readCallingLine(text, line)),
  security: ({ text, securityLine }) => mapDefined(securityLine, (line) => readSecurityWarning(text, line)),
  signals: ({ text, securityLine, dateLine }) => [
    ...factsOf(text, securityLine, 'operatingSignal'),
    ...factsOf(text, dateLine, 'operatingSignal'),
  ],
  remarks: ({ text, securityLine, dateLine }) => [
    ...factsOf(text, securityLine, 'text'),
    ...factsOf(text, dateLine, 'text'),
  ],
  prosigns: ({ text, dateLine }) => factsOf(text, dateLine, 'prosign'),
  dtg: ({ text, dateLine, knownYear, print }) => {
    const node = childOf(dateLine, 'dtg');
    return node ? parseDateTimeGroup(text, spanOf(node), knownYear) : print.dtg;
  },
  date: (facts) => readCableDate(facts),
  soundDate: (facts) => (fitsItsOrder(facts) ? facts.date : undefined),
  from: ({ text, heading, print }) => factOfChild(text, childOf(heading, 'fromLine'), 'plad') ?? print.from,
  addressees: (it) =>
    it.heading
      ? readAddressees(it.text, it.heading)
      : readPrintAddressees(it.text, it.header, childOf(it.tree, 'ending')),
  classification: ({ text, heading, header, classificationLine }) =>
    readClassification(text, classificationLine) ??
    readClassification(text, childOf(header, 'bannerLine')) ??
    strayBanner(text, heading),
  section: ({ text, classificationLine }) => readSection(text, classificationLine),
  sectionLines: ({ text, tree, classificationLine }) => readSectionLines(text, tree, classificationLine),
  garbledLevel: ({ text, header }) => readGarbledLevel(text, header),
  mrn: ({ text, header, knownYear, dtg, print, archive }) =>
    readMrn(text, header, knownYear ?? dtg?.fullYear) ?? print.mrn ?? archivedMrn(archive),
  captions: ({ lines, print }) => [...lines.captions, ...print.captions],
  notices: (facts) => readNotices(facts),
  captionLines: ({ lines }) => lines.captionLines,
  passes: ({ lines, print }) => [...lines.passes, ...print.passes],
  executiveOrder: ({ text, header }) =>
    mapDefined(childOf(header, 'executiveOrderField'), (node) =>
      parseExecutiveOrder(fieldText(text, childrenOf(node, 'value')), spanOf(node)),
    ),
  classifiedBy: ({ text, tree, header }) => readAuthority(text, header, tree),
  declassifyLine: ({ text, header }) => readDeclassifyLine(text, header),
  tags: ({ text, header }) => readTags(text, header),
  tagsField: ({ text, header }) => readLabelledField(text, childOf(header, 'tagsField')),
  subject: ({ text, header }) => readSubject(text, header),
  subjectField: ({ text, header }) => readLabelledField(text, childOf(header, 'subjectField')),
  references: ({ text, header, mrn }) => {
    const own = { station: mrn?.station.value, serial: mrn?.serial.value, year: mrn?.year };
    return childrenOf(header, 'referenceField').flatMap((field) =>
      parseReferences(fieldText(text, childrenOf(field, 'value')), own),
    );
  },
  pageLines: ({ text, tree }) => nodesOf(tree, 'pageLine').map((node) => readPageLine(text, node)),
  messageEnd: ({ text, tree }) => readMessageEnd(text, tree),
  formatLines: ({ heading }) => readFormatLines(heading),
  body: ({ text, tree }) => readBody({ text, tree }),
  markings: (facts) => readMarkings(facts),
  doubtfulMarkings: ({ text, body }) => readDoubtfulMarkings(text, body.paragraphs),
  numberingFaults: ({ body, section }) => numberingFaults(body.paragraphs, (section?.value.number ?? 1) > 1),
  longLines: ({ text, tree, lineIndex }) => readLongLines(text, tree, lineIndex),
  oddCharacters: ({ text, archive }) => readOddCharacters(text, archive?.span.end ?? 0),
  redactions: ({ text, archive }) => readRedactions(text, archive?.span.end ?? 0),
  unclosedQuotes: ({ text, tree }) => readUnclosedQuotes(text, tree),
  minimizeConsidered: ({ text }) => readMinimizeConsidered(text),
  mentions: ({ text, tree, body }) => readMentions(text, tree, body),
  signature: ({ text, tree }) => readSignature(text, tree),
  serialDispute: (facts) => serialDispute(facts),
  stationDispute: (facts) => stationDispute(facts),
  dateDispute: (facts) => dateDispute(facts),
  levelDispute: (facts) => levelDispute(facts),
  precedenceDispute: (facts) => precedenceDispute(facts),
});

const mapDefined = <T, R>(value: T | undefined, map: (value: T) => R): R | undefined =>
  value === undefined ? undefined : map(value);

/** The archive's id of the cable where its own line is lost or beyond reading. */
function archivedMrn(archive: ArchiveHeader | undefined): Mrn | undefined {
  const id = splitArchiveId(archive?.id.value);
  if (!archive || id?.year === undefined) return undefined;
  const { station, serial, serialText, year } = id;
  const { start } = archive.id.span;
  const at = start + id.yearLength;
  const end = at + station.length + serialText.length;
  return {
    span: { start, end },
    source: 'archive',
    station: { value: station, span: { start: at, end: at + station.length } },
    serial: { value: serial, span: { start: at + station.length, end } },
    serialText,
    year,
    key: keyOf(year, station, serial),
    tail: undefined,
    rest: undefined,
  };
}

/**
 * The year that is known from outside the message, in this order: archive id, the file's name when its station or
 * serial are the cable's, archive date, document number of a 1973-79 telegram.
 */
function knownYear(it: Reading): number | undefined {
  const { text, archive, fileName, classificationLine } = it;
  const byId = splitArchiveId(archive?.id.value)?.year;
  if (byId !== undefined) return byId;
  const serial = Number(factOfChild(text, classificationLine, 'serial')?.value);
  const named = splitArchiveId(fileName);
  if (named?.serial === serial) return named.year;
  if (archive?.date) return archive.date.value.year;
  for (const attribute of childrenOf(it.attributes, 'attribute')) {
    const label = factOfChild(text, attribute, 'label')?.value;
    if (label === 'Document Number')
      return Number(factOfChild(text, attribute, 'value')?.value.slice(0, 4)) || undefined;
  }
  return undefined;
}

function layoutOf({ attributes, head, heading, header }: Reading): Layout {
  if (attributes) return 'aad';
  if (childOf(head.preamble, 'extractNote')) return 'extract';
  if (childOf(header, 'printField')) return 'smart';
  if (childOf(heading, 'callingLine') || childOf(heading, 'transmissionLine') || childOf(heading, 'routingLine'))
    return 'acp127';
  if (childOf(heading, 'dateLine') || childOf(heading, 'fromLine')) return 'short';
  return childOf(header, 'classificationLine') ? 'body' : 'unknown';
}

function readArchive(text: string, node: SyntaxNode | undefined): ArchiveHeader | undefined {
  const id = factOfChild(text, node, 'archiveId');
  if (!node || !id) return undefined;
  const date = factOfChild(text, node, 'archiveDate');
  const value = date && archiveDate(date.value);
  return {
    span: spanOf(node),
    id,
    title: factOfChild(text, node, 'archiveTitle'),
    date: value && { value, span: date.span },
    classification: factOfChild(text, node, 'archiveClassification'),
    origin: factOfChild(text, node, 'archiveOrigin'),
  };
}

/** `Wed Mar 14 00:00:00 +0100 2007` or `2007-03-14 08:03`: only the date is reliable. */
function archiveDate(words: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const [, month = '', day = ''] = words.split(' ');
  const number = monthNumber(month);
  return number === undefined ? undefined : { year: Number(words.slice(-4)), month: number, day: Number(day) };
}

/** A classification word on a line of its own above the heading, as 1970s printers set it; used where the text has no better. */
function strayBanner(text: string, heading: SyntaxNode | undefined) {
  const node = childrenOf(heading, 'text').find((child) =>
    /^(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)$/.test(text.slice(child.start, child.end)),
  );
  return (
    node && readClassification(text, { ...node, kind: 'bannerLine', children: [{ ...node, kind: 'classification' }] })
  );
}

function readSignature(text: string, tree: SyntaxNode): Fact | undefined {
  const names = childrenOf(childOf(tree, 'body'), 'signature');
  const [first] = names;
  if (first) {
    return {
      value: names.map((node) => factOf(text, node).value).join(' '),
      span: { start: first.start, end: names.at(-1)?.end ?? first.end },
    };
  }
  for (const field of nodesOf(tree, 'printField')) {
    if (factOfChild(text, field, 'label')?.value === 'Signature') return factOfChild(text, field, 'value');
  }
  return undefined;
}
