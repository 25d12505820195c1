// Waits for the index where an answer without it would mislead.
import type { CancellationToken } from 'vscode-languageserver';
import type { Runtime } from './runtime.ts';
import type { Workspace } from './workspace.ts';

/** Fulfilled when the index is built, the request is cancelled, or the time is over (milliseconds; no limit where none is given). */
export type Settled = (token: CancellationToken, most?: number) => Promise<void>;

export function createSettled(workspace: Workspace, runtime: Runtime): Settled {
  return (token, most) =>
    new Promise((resolve) => {
      const cancel = most === undefined ? () => {} : runtime.delay(resolve, most);
      const subscription = token.onCancellationRequested(() => resolve());
      void workspace.built().then(() => {
        cancel();
        subscription.dispose();
        resolve();
      });
    });
}
