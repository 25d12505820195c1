// The facts of one message, each with the place it was read from. Read on demand and kept; rules and features only read them.
import type { SyntaxNode } from '../syntax/nodes.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { Body } from './body.ts';
import type { CalendarDate } from './calendar.ts';
import type { DateTimeGroup, FilingTime } from './dateTimeGroup.ts';
import type { DoubtfulMarking } from './doubtfulMarkings.ts';
import type { Era } from './era.ts';
import type { ExecutiveOrder } from './executiveOrder.ts';
import type { Fact } from './fact.ts';
import type { FormatLine } from './formatLines.ts';
import type { GarbledLevel } from './garbledLevel.ts';
import type { Level } from './levels.ts';
import type { LongLines } from './longLines.ts';
import type { Markings } from './markings.ts';
import type { Mentions } from './mentions.ts';
import type { Notice } from './notices.ts';
import type { OddCharacter } from './oddCharacters.ts';
import type { NumberingFault } from './paragraphOrder.ts';
import type { Reference } from './references.ts';
import type { Dispute } from './witnesses.ts';

/** Which headers the message has: full heading, from the DTG line on, text only, partial extract, 1973-79 telegram, SMART. */
export type Layout = 'acp127' | 'short' | 'body' | 'extract' | 'aad' | 'smart' | 'unknown';

/** Whether the text is a record that nobody will mend, or a message being written. */
export type Profile = 'archive' | 'authoring';

export interface ArchiveHeader {
  readonly span: Span;
  readonly id: Fact;
  readonly title: Fact | undefined;
  readonly date: Fact<CalendarDate> | undefined;
  readonly classification: Fact | undefined;
  readonly origin: Fact | undefined;
}

/** FL2: `PP RUEHAO RUEHCD`. */
export interface RoutingLine {
  readonly span: Span;
  readonly prosigns: Fact | undefined;
  readonly stations: readonly Fact[];
}

/** FL3: `DE RUEHBJ #1689/01 0730708`. */
export interface CallingLine {
  readonly span: Span;
  readonly station: Fact | undefined;
  readonly serial: Fact<number> | undefined;
  /** The serial is written with `#`, as State does. */
  readonly hasNumberSign: boolean;
  readonly section: Fact<number> | undefined;
  readonly time: Fact | undefined;
  readonly filed: FilingTime | undefined;
  /** What could not be read. */
  readonly rest: Fact | undefined;
}

/** FL4: `ZNY CCCCC ZZH`. */
export interface SecurityWarning {
  readonly span: Span;
  readonly signal: Fact;
  readonly group: Fact | undefined;
  /** U, E, R, C, S or T when the group is well formed. */
  readonly level: string | undefined;
}

export interface Addressee {
  readonly span: Span;
  readonly role: 'to' | 'info';
  readonly routing: Fact | undefined;
  readonly name: Fact | undefined;
  readonly precedence: Fact | undefined;
  /** The word as written where the precedence is misspelt; `precedence` then holds what it means. */
  readonly misspelt: Fact | undefined;
  /** Message number as written. */
  readonly number: Fact | undefined;
  /** Posts that XMT exempts. */
  readonly excluding: readonly Fact[];
}

export interface Mrn {
  readonly span: Span;
  /** Where it was read: on the classification line, in the field of a SMART print, or in the archive's id for want of both. */
  readonly source: 'text' | 'print' | 'archive';
  readonly station: Fact;
  readonly serial: Fact<number>;
  readonly serialText: string;
  readonly year: number | undefined;
  /** `07BEIJING1689` when the year is known. */
  readonly key: string | undefined;
  /** What follows the serial: `ZFR 2585`, `TOSEC 140323`. */
  readonly tail: Fact | undefined;
  /** Words behind the serial, on its line, that are none of the known tails, captions or fields. */
  readonly rest: Fact | undefined;
}

export interface Classification {
  readonly span: Span;
  readonly level: Level;
  readonly isSpaced: boolean;
  /** A letter was doubled or lost: `CC O N F I D E N T I A L`. */
  readonly isGarbled: boolean;
  readonly caveats: readonly Fact[];
}

export interface Authority {
  readonly span: Span;
  readonly name: Fact | undefined;
  /** Section of the order that is cited, `1.4` or `1.5`. */
  readonly section: Fact | undefined;
  /** All sections that are cited; some cables cite both. */
  readonly sections: readonly string[];
  /** The words from `for reasons` on. */
  readonly reason: Fact | undefined;
  /** Letters of the reasons, lower case. */
  readonly reasons: readonly Fact[];
  /** Taken from a guide or another document, which needs no reason. */
  readonly isDerived: boolean;
}

/** `SECTION 01 OF 02`. */
export interface SectionNumber {
  readonly number: number;
  readonly of: number;
}

/** A field of the text header as it is written. */
export interface LabelledField {
  readonly span: Span;
  /** Up to the value: `TAGS:`, `SUBJ`; nothing where the value stands without one. */
  readonly label: Fact | undefined;
}

export interface PageLine {
  readonly span: Span;
  readonly station: Fact | undefined;
  readonly serial: Fact<number> | undefined;
  readonly section: Fact | undefined;
  /** `002.1 OF 003`; relays number pages inside a section only while there are several. */
  readonly place: Fact<SectionNumber & { readonly page: number | undefined }> | undefined;
  /** In the form of the relays of the 2000s, with the cable's own number in eight digits. */
  readonly isRelays: boolean;
}

/** A classification line repeated in front of a further section: `UNCLAS SECTION 02 OF 03 ROME 000427`. */
export interface SectionLine {
  readonly span: Span;
  readonly classification: Classification;
  readonly section: Fact<SectionNumber>;
}

/** What closes a message. */
export interface MessageEnd {
  /** Every line that is nothing but BT, in the order of the text. */
  readonly separators: readonly Fact[];
  /** Whether a BT stands before the text. */
  readonly isOpened: boolean;
  /** Whether a BT stands behind the text. */
  readonly isClosed: boolean;
  /** `#0427` behind the last BT. */
  readonly validation: Fact<number> | undefined;
  /** `NNNN`, and what garbling has made of it. */
  readonly mark: Fact | undefined;
  /** A classification word alone on a line below the text. */
  readonly level: Fact<Level> | undefined;
  /** Offsets of the first character of the text, from its classification line on, and behind its last, signature included. */
  readonly textStart: number | undefined;
  readonly textEnd: number | undefined;
}

/** Each fact is read when first asked for (see `buildModel`), and is then the same object for ever. */
export interface CableModel {
  readonly tree: SyntaxNode;
  readonly text: string;
  /** Where the lines of the text begin. */
  readonly lineIndex: LineIndex;
  readonly layout: Layout;
  readonly profile: Profile;
  readonly profileReasons: readonly string[];
  /** The period in which it was written, when anything tells. */
  readonly era: Era | undefined;
  readonly archive: ArchiveHeader | undefined;
  /** `This record is a partial extract of the original cable.` */
  readonly extractNote: Span | undefined;
  readonly transmissionId: Fact | undefined;
  readonly routingLine: RoutingLine | undefined;
  readonly callingLine: CallingLine | undefined;
  readonly security: SecurityWarning | undefined;
  /** Operating signals of format lines 4 and 5 behind the security warning and the DTG, and other remarks there. */
  readonly signals: readonly Fact[];
  readonly remarks: readonly Fact[];
  readonly prosigns: readonly Fact[];
  readonly dtg: DateTimeGroup | undefined;
  /** The day of the cable, by its DTG or the archive, when nothing contradicts it. */
  readonly date: Fact<CalendarDate> | undefined;
  /** The same, where the order that the cable cites was in force on it: a day to reckon with. */
  readonly soundDate: Fact<CalendarDate> | undefined;
  readonly from: Fact | undefined;
  readonly addressees: readonly Addressee[];
  readonly classification: Classification | undefined;
  readonly section: Fact<SectionNumber> | undefined;
  /** The classification lines of all sections, the first included. */
  readonly sectionLines: readonly SectionLine[];
  /** A line in the place of the classification line that is all but one. */
  readonly garbledLevel: GarbledLevel | undefined;
  readonly mrn: Mrn | undefined;
  readonly captions: readonly Fact[];
  readonly passes: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly executiveOrder: ExecutiveOrder | undefined;
  readonly classifiedBy: Authority | undefined;
  /** `Declassify on: ...`, which says what the E.O. line says elsewhere. */
  readonly declassifyLine: Span | undefined;
  readonly tags: readonly Fact[];
  /** The whole TAGS field and its label with what stands behind it (`TAGS: `); the first where there are several. */
  readonly tagsField: LabelledField | undefined;
  readonly subject: Fact | undefined;
  readonly subjectField: LabelledField | undefined;
  readonly references: readonly Reference[];
  readonly pageLines: readonly PageLine[];
  readonly messageEnd: MessageEnd;
  /** The lines of the heading in the order of the text. */
  readonly formatLines: readonly FormatLine[];
  readonly body: Body;
  /** What the portion markings add up to. */
  readonly markings: Markings;
  readonly doubtfulMarkings: readonly DoubtfulMarking[];
  readonly numberingFaults: readonly NumberingFault[];
  readonly longLines: LongLines;
  readonly oddCharacters: readonly OddCharacter[];
  readonly redactions: readonly Span[];
  /** `BEGIN TEXT` and the like that nothing closes. */
  readonly unclosedQuotes: readonly Fact[];
  readonly minimizeConsidered: Span | undefined;
  /** What the text says of references and paragraphs: `REF A`, `PARAS 2-3`. */
  readonly mentions: Mentions;
  readonly signature: Fact | undefined;
  /** Facts that several fields bear witness to, where these do not agree. */
  readonly serialDispute: Dispute<number> | undefined;
  readonly stationDispute: Dispute<ReadonlySet<string>> | undefined;
  readonly dateDispute: Dispute<number> | undefined;
  readonly levelDispute: Dispute<string> | undefined;
  readonly precedenceDispute: Dispute<string> | undefined;
}
