// Registers the cable explorer and the search box, and tells the client when what they show has changed.
import type { Connection } from 'vscode-languageserver';
import { explorer } from '../features/explorer/explorer.ts';
import { findCables } from '../features/explorer/findCables.ts';
import type { Translate } from '../text/translate.ts';
import {
  EXPLORER_REQUEST,
  type ExplorerParams,
  FIND_CABLES_REQUEST,
  type FindCablesParams,
  INDEX_CHANGED_NOTIFICATION,
} from './protocol.ts';
import type { RunSafe } from './runSafe.ts';
import type { Runtime } from './runtime.ts';
import type { Settled } from './settled.ts';
import type { Workspace } from './workspace.ts';

/** Typing changes a document many times a second; a tree that keeps up with it is of no use. */
const PAUSE = 500;

/** How long the explorer waits for an index that is being built; it then shows what is known, and is told at the end. */
const MOMENT = 2000;

interface Means {
  readonly workspace: Workspace;
  readonly runSafe: RunSafe;
  readonly settled: Settled;
  readonly runtime: Runtime;
  readonly t: Translate;
}

export function registerExplorer(connection: Connection, { workspace, runSafe, settled, runtime, t }: Means) {
  /** The revision that the client was last told of; nothing while it does not look. */
  let told: number | undefined;
  let isWaiting = false;

  connection.onRequest(EXPLORER_REQUEST, async ({ question, filter }: ExplorerParams, token) => {
    await settled(token, MOMENT);
    return runSafe('cable explorer', null, token, () => {
      const index = workspace.index();
      told = index.revision;
      return explorer(index, question, filter, t);
    });
  });
  connection.onRequest(FIND_CABLES_REQUEST, async ({ query }: FindCablesParams, token) => {
    await settled(token, MOMENT);
    return runSafe('search', [], token, () => findCables(workspace.index(), query));
  });
  workspace.onDidChange(() => {
    if (told === undefined || isWaiting) return;
    isWaiting = true;
    runtime.delay(() => {
      isWaiting = false;
      if (told === undefined || workspace.known().revision === told) return;
      told = undefined;
      void connection.sendNotification(INDEX_CHANGED_NOTIFICATION);
    }, PAUSE);
  });
}
