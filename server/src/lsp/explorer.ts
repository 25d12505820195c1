// Registers the cable explorer and the search box, and tells the client when what they show has changed.
import type { Connection } from 'vscode-languageserver';
import { explorer } from '../features/explorer/explorer.ts';
import { findCables } from '../features/explorer/findCables.ts';
import {
  EXPLORER_REQUEST,
  type ExplorerParams,
  FIND_CABLES_REQUEST,
  type FindCablesParams,
  INDEX_CHANGED_NOTIFICATION,
} from './protocol.ts';
import type { RunSafe } from './runSafe.ts';
import type { Runtime } from './runtime.ts';
import type { Workspace } from './workspace.ts';

/** Typing changes a document many times a second; a tree that keeps up with it is of no use. */
const PAUSE = 500;

export function registerExplorer(connection: Connection, workspace: Workspace, runSafe: RunSafe, runtime: Runtime) {
  /** The revision that the client was last told of; nothing while it does not look. */
  let told: number | undefined;
  let isWaiting = false;

  connection.onRequest(EXPLORER_REQUEST, ({ question, filter }: ExplorerParams, token) =>
    runSafe('cable explorer', null, token, () => {
      const index = workspace.index();
      told = index.revision;
      return explorer(index, question, filter);
    }),
  );
  connection.onRequest(FIND_CABLES_REQUEST, ({ query }: FindCablesParams, token) =>
    runSafe('search', [], token, () => findCables(workspace.index(), query)),
  );
  workspace.onDidChange(() => {
    if (told === undefined || isWaiting) return;
    isWaiting = true;
    runtime.delay(() => {
      isWaiting = false;
      if (told === undefined || workspace.index().revision === told) return;
      told = undefined;
      void connection.sendNotification(INDEX_CHANGED_NOTIFICATION);
    }, PAUSE);
  });
}
