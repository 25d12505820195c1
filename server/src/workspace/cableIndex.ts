// What can be asked of the cables of a workspace: who cites whom, what is missing, which cables are about this.
import type { Level } from '../semantics/levels.ts';
import type { CableQuery, YearMonth } from './cableQuery.ts';

/** A stretch of one line, as editors count: zero-based line of the file, UTF-16 column, length in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** A reference to another cable in the REF field: `B. 07 STATE 1234 (NOTAL)`. References to anything else are not kept. */
export interface IndexedReference {
  /** `B`; nothing where the list has no letters. */
  readonly letter: string | undefined;
  /** Canonical key of the cited cable, see {@link canonicalKey}. */
  readonly key: string;
  readonly place: Place;
}

/** A paragraph that mentions a reference: `as reported ref B`. */
export interface IndexedMention {
  /** The letter that is named; nothing for `REFTEL`, which stands for every reference. */
  readonly letter: string | undefined;
  /** Number of the paragraph; nothing outside numbered paragraphs. */
  readonly paragraph: number | undefined;
  readonly place: Place;
}

/**
 * One message of a file. Good until the index changes ({@link CableIndex.revision}); to remember a cable for longer, keep its
 * `uri` and `message`.
 */
export interface IndexedCable {
  readonly uri: string;
  /** Which message of the file, from 0. */
  readonly message: number;
  /** UTF-16 offset in the file at which the message begins, and its line. */
  readonly start: number;
  readonly line: number;
  /** Where its MRN stands, or else its subject, or else its first line. */
  readonly place: Place;
  /**
   * `07BEIJING1689`: year, canonical station and serial of its MRN, or of the archive's id where it has none. Not unique: copies,
   * sections and corrections of a cable bear the same.
   */
  readonly key: string | undefined;
  /** The archive's id as a canonical key, where it is another one than `key`. */
  readonly otherKey: string | undefined;
  /** Canonical station (`BEIJING`, `USUNNEWYORK`) and serial of the key. */
  readonly station: string | undefined;
  readonly serial: number | undefined;
  /** Instant of the DTG, milliseconds since 1970 (whole minutes, UTC). */
  readonly dtg: number | undefined;
  /** From the DTG, or else from the archive's date, or else (the year alone) from the MRN. */
  readonly date: YearMonth | undefined;
  readonly level: Level | undefined;
  /** Names as written, `AMEMBASSY BEIJING`; `to` holds action and info addressees in order. */
  readonly from: string | undefined;
  /** Where the sender's name begins, on its first line. */
  readonly fromPlace: Place | undefined;
  readonly to: readonly string[];
  readonly tags: readonly string[];
  /** Where they stand, in the same order. */
  readonly tagPlaces: readonly Place[];
  readonly subject: string | undefined;
  /** References that name a cable and its year, in order. One letter can stand for several. */
  readonly references: readonly IndexedReference[];
  readonly mentions: readonly IndexedMention[];
  /** Numbered paragraphs in order of the text. */
  readonly paragraphs: readonly { readonly number: number; readonly line: number }[];
  /** Number and count of a section, `SECTION 01 OF 03`. */
  readonly section: { readonly number: number; readonly of: number } | undefined;
  /** Equal for equal text (blanks and line ends do not count); for finding cables of one MRN and different text. */
  readonly textHash: number;
}

/** One cable referring to another. */
export interface Citation {
  readonly cable: IndexedCable;
  readonly reference: IndexedReference;
  /** Where the text of the citing cable speaks of this reference. */
  readonly mentions: readonly IndexedMention[];
}

/** A cable that others cite and that is in none of the files. */
export interface MissingCable {
  readonly key: string;
  readonly station: string;
  readonly serial: number;
  /** How many cables cite it. */
  readonly count: number;
}

export type Grouping = 'post' | 'year' | 'month' | 'tag' | 'classification' | 'thread';

/** Some cables that have something in common. */
export interface CableGroup {
  /** `BEIJING`, `2007`, `2007-03`, `ETRD`, `CONFIDENTIAL`, the subject of a thread; empty where it is not known. */
  readonly label: string;
  readonly count: number;
  /** Finds the cables of the group, and further groups within it. */
  readonly query: CableQuery;
}

/**
 * The cables of a workspace, as features and rules see them. Keys may be given in any form that {@link canonicalKey} reads.
 * Every answer is taken from memory.
 */
export interface CableIndex {
  /** Goes up with each change. */
  readonly revision: number;
  /** How many cables there are. */
  readonly size: number;
  /** Whether every file of the workspace was read. Until then nothing can be called missing, and counts are lower bounds. */
  readonly isComplete: boolean;
  /** The messages of a file in order; none when the file is not known, or holds no cable. */
  cablesOf(uri: string): readonly IndexedCable[];
  /** Every cable with this MRN or archive id. */
  cablesWithKey(key: string): readonly IndexedCable[];
  /** The references to this key, whether or not the cable is there; of the latest cables where `most` says how many at the most. */
  citing(key: string, most?: number): readonly Citation[];
  /** How many cables cite this key. */
  countCiting(key: string): number;
  /** What is cited and not there, most cited first; nothing while the index is incomplete. */
  missing(): readonly MissingCable[];
  /** The cables that a query finds, latest first; those without a date last. */
  search(query: CableQuery, limit?: number): readonly IndexedCable[];
  /** The cables that a query finds, by what they have in common: by name or time, tags and threads by how many. */
  groups(by: Grouping, query?: CableQuery): readonly CableGroup[];
}
