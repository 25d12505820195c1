// What the cable explorer and the search box show, as plain data that both client and server know.
import type { Range } from 'vscode-languageserver-types';
import type { Grouping } from '../../workspace/cableIndex.ts';
import type { CableQuery } from '../../workspace/cableQuery.ts';

/** What the client asks to get the children of a node; a node without a question has none. */
export type ExplorerQuestion =
  /** The groups of all cables: by post, by year. */
  | { readonly ask: 'groups'; readonly by: Grouping }
  /** A group, further divided as long as it is large; `by` are the divisions that are left. */
  | { readonly ask: 'group'; readonly query: CableQuery; readonly by: readonly Grouping[]; readonly from?: number }
  /** What is cited and not there. */
  | { readonly ask: 'missing'; readonly from?: number }
  /** Who cites a cable. */
  | { readonly ask: 'citing'; readonly key: string };

/** Which icon it has. */
export type ExplorerKind = Grouping | 'cable' | 'missing' | 'more';

export interface ExplorerNode {
  /** Unique among its siblings, and the same when they are asked for anew. */
  readonly id: string;
  readonly kind: ExplorerKind;
  readonly label: string;
  readonly description: string;
  /** Lines; empty where there is no more to say. */
  readonly tooltip: string;
  readonly question?: ExplorerQuestion;
  /** What it opens. */
  readonly place?: { readonly uri: string; readonly range: Range };
  /** Which cable it stands for. */
  readonly key?: string | undefined;
}

export interface ExplorerAnswer {
  readonly nodes: readonly ExplorerNode[];
  /** Cables known so far, and those that the filter finds; the latter is counted for the roots alone. */
  readonly size: number;
  readonly found: number;
  /** Whether every file was read; until then counts are lower bounds. */
  readonly isComplete: boolean;
}

/** One line under the search box. */
export interface FoundCable {
  /** `07LISBON427`, `HARBOR AUTHORITY POSTPONES DREDGING TENDER`, `2007-03-14 · UNCLASSIFIED · ETRD, EWWT, PO`. */
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly place: NonNullable<ExplorerNode['place']>;
}
