// The messages between client and server beyond the Language Server Protocol: names and shapes only, used by both sides.
import type { ExplorerQuestion } from '../features/explorer/explorerNode.ts';

/** What the server knows of an open cable at a glance; sent as `cablegram/status` after each analysis. */
export interface CableStatus {
  readonly uri: string;
  /** Version of the document the status speaks of. */
  readonly version: number;
  /** How many messages the file holds. */
  readonly messages: number;
  /** Which strictness applies, and why: `["archive header", "pilcrows"]`. */
  readonly profile: 'archive' | 'authoring';
  readonly profileReasons: readonly string[];
  /** URI of the `.cablegram.json` that sets the profile: then no setting of the editor does. */
  readonly profileConfig: string | null;
  /** How many messages are not checked by all rules because time was up. */
  readonly unchecked: number;
  /** The period and what speaks for and against it: `1976: MRN year, E.O. 11652; nothing against`. */
  readonly era: string | null;
  /** Why some rules are not asked: `partial extract: its header is not complete`. */
  readonly notChecked: readonly string[];
  /** Facts of the first message: MRN, classification line level, highest portion marking, number of numbered paragraphs. */
  readonly mrn: string | null;
  readonly classification: string | null;
  readonly highestPortion: string | null;
  readonly paragraphs: number;
  /** How many findings of each severity the file has at the present settings. */
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
}

/** Notification, server to client: {@link CableStatus}. */
export const STATUS_NOTIFICATION = 'cablegram/status';

/** Request, client to server: the syntax tree of `{ uri }` as indented text. */
export const SYNTAX_TREE_REQUEST = 'cablegram/syntaxTree';

/** Request, client to server: the facts of `{ uri }` as JSON text, as `cablegram parse` prints them. */
export const FACTS_REQUEST = 'cablegram/facts';

/** Parameter of the requests above. */
export interface DocumentParams {
  readonly uri: string;
}

/** Request, client to server: the cables that are cited and missing, as CSV text. */
export const MISSING_CSV_REQUEST = 'cablegram/missingCsv';

/** Code of the error that a rename fails with on a record, where nothing else speaks against it. */
export const IS_RECORD_ERROR = 1;

/** What the client says of itself at the start (`initializationOptions`); all of it may be missing. */
export interface ClientOptions {
  /** What is asked of a record it does on a copy: it has the command `cablegram.editCopy` and knows {@link IS_RECORD_ERROR}. */
  readonly copiesRecords?: boolean;
  /** It answers {@link READ_FILES_REQUEST}. */
  readonly readsFiles?: boolean;
  /** Where it shows the page of a rule, with `{rule}` for its name. */
  readonly rulePage?: string;
  /** It answers the requests for files of the workspace ({@link READ_FOLDERS_REQUEST} and those below). */
  readonly servesFiles?: boolean;
  /** Folder in which the server may keep what it knows of this workspace, as a URI. */
  readonly storage?: string;
  /** Version of the extension; what another version kept is not used. */
  readonly version?: string;
  /** Words of the server in the user's language, by the English ones; those of the explorer and of counts. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Parameter of requests for several files or folders. */
export interface UrisParams {
  readonly uris: readonly string[];
}

/** Request, server to client: {@link FolderEntry} of each of the folders `{ uris }`, `null` for one that can't be read. */
export const READ_FOLDERS_REQUEST = 'cablegram/readFolders';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A file with its size in bytes and the time of its last change, milliseconds since 1970. */
export interface FileState {
  readonly uri: string;
  readonly stamp: { readonly size: number; readonly mtime: number };
}

/** Request, server to client: {@link FileState} of those files of `{ uris }` that are there. */
export const STAT_FILES_REQUEST = 'cablegram/statFiles';

/** Request, server to client: the texts of the files `{ uris }`, each `null` when it can't be read. */
export const READ_FILES_REQUEST = 'cablegram/readFiles';

/** Request, server to client: keeps bytes (base64) by number in the storage of the extension. */
export const SHARD_REQUEST = 'cablegram/shard';

export type ShardParams =
  | { readonly action: 'list' }
  | { readonly action: 'read' | 'remove'; readonly shard: number }
  | { readonly action: 'write'; readonly shard: number; readonly bytes: string };

/** How far the index of the workspace is. */
export interface IndexStatus {
  readonly cables: number;
  /** Every file was read: what is cited and not found is missing. */
  readonly isComplete: boolean;
  readonly isBuilding: boolean;
}

/** Request, client to server: builds the index if it is not there, `{ again }` even if it is; answers with {@link IndexStatus} at the end. */
export const BUILD_INDEX_REQUEST = 'cablegram/buildIndex';

/** Request, client to server: the normalised copy of `{ uri }` as text. */
export const NORMALISED_REQUEST = 'cablegram/normalised';

/** Requests, client to server: where a place of the normalised copy lies in its record, and the other way. */
export const RECORD_POSITION_REQUEST = 'cablegram/recordPosition';
export const COPY_POSITION_REQUEST = 'cablegram/copyPosition';

/** Parameter of the two requests above: `uri` is that of the record, `position` lies in the text that is left. */
export interface AcrossParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Scheme of documents that show what the server made of a cable; nothing is checked in them. */
export const VIEW_SCHEME = 'cablegram-view';

/** Scheme of documents that show the page of a rule: `cablegram-rule:/dtg-midnight.md`. */
export const RULE_SCHEME = 'cablegram-rule';
/** Request, client to server: {@link ExplorerParams} to `ExplorerAnswer`, one level of the cable explorer. */
export const EXPLORER_REQUEST = 'cablegram/explorer';

export interface ExplorerParams {
  /** That of the node whose children are wanted; nothing for the roots. */
  readonly question?: ExplorerQuestion | undefined;
  /** As typed: `@BEIJING 1974..1975`. */
  readonly filter: string;
}

/** Request, client to server: words and filters to a list of `FoundCable`. */
export const FIND_CABLES_REQUEST = 'cablegram/findCables';

export interface FindCablesParams {
  readonly query: string;
}

/** Request, client to server: {@link ReportFacts} with those of the cable `{ uri }`, for a bug report. */
export const REPORT_REQUEST = 'cablegram/report';

/** Numbers and names of ours; nothing that the text of a cable says. */
export interface ReportFacts {
  readonly index: { readonly cables: number; readonly isComplete: boolean };
  /** Absent where no cable is open. */
  readonly cable?: {
    readonly layouts: readonly string[];
    readonly profiles: readonly string[];
    readonly messages: number;
    readonly lines: number;
    readonly characters: number;
    /** `CRLF`, `LF`, `CR and LF`, `none`. */
    readonly lineEnds: string;
    /** How many findings each rule has. */
    readonly findings: Readonly<Record<string, number>>;
    /** Milliseconds to parse the file and to check it. */
    readonly parsing: number;
    readonly checking: number;
  };
}

/** Notification, server to client: what the explorer was last told is no longer true. Sent once; the next question arms it anew. */
export const INDEX_CHANGED_NOTIFICATION = 'cablegram/indexChanged';

/** The settings that the server asks the client for (section `cablegram`). */
export interface ServerSettings {
  /** `auto` infers the profile from the text; the others force it. */
  readonly profile: 'auto' | 'archive' | 'authoring';
  /** Severity per rule name; `default` or absence keeps the profile's own. */
  readonly rules: Readonly<Record<string, 'default' | 'off' | 'error' | 'warning' | 'information' | 'hint'>>;
  /** Which counts stand above the lines: mentions of each reference, cables that cite this one. */
  /** Grey words behind the codes; off unless asked for. */
  readonly inlayHints: boolean;
  readonly codeLens: { readonly references: boolean; readonly citedBy: boolean };
}
