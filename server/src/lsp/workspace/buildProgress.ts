// Shows how far the building of the index is, with a way to cancel it.
import {
  type CancellationToken,
  CancellationTokenSource,
  type ClientCapabilities,
  type Connection,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import type { Runtime } from '../runtime.ts';
import type { Progress } from './buildIndex.ts';

/** Milliseconds between two reports. */
const INTERVAL = 200;

/** @param stopped cancels as well as the user does */
export async function showProgress(
  connection: Connection,
  client: ClientCapabilities,
  runtime: Runtime,
  stopped: CancellationToken,
): Promise<{
  readonly progress: WorkDoneProgressServerReporter | undefined;
  readonly token: CancellationToken;
  readonly report: (progress: Progress) => void;
}> {
  const source = new CancellationTokenSource();
  stopped.onCancellationRequested(() => source.cancel());
  if (!client.window?.workDoneProgress) return { progress: undefined, token: source.token, report: () => {} };
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin('Cablegram: indexing', 0, undefined, true);
  progress.token.onCancellationRequested(() => source.cancel());
  let next = 0;
  return {
    progress,
    token: source.token,
    report({ found, done }) {
      if (runtime.now() < next) return;
      next = runtime.now() + INTERVAL;
      progress.report(Math.floor((100 * done) / Math.max(1, found)), `${done} / ${found}`);
    },
  };
}
