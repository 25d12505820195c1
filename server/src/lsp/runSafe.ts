// The one place that catches what a feature throws, and drops answers nobody waits for any more.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Runtime } from './runtime.ts';

export type RunSafe = <T>(
  what: string,
  fallback: T,
  token: CancellationToken,
  work: () => T,
) => Promise<T | ResponseError<void>>;

/** Yields once, so that a cancellation or an edit behind the request in the queue is seen before the work is done. */
export function createRunSafe(connection: Connection, runtime: Runtime): RunSafe {
  return async (what, fallback, token, work) => {
    await runtime.yield();
    if (token.isCancellationRequested) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return work();
    } catch (error) {
      connection.console.error(
        `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return fallback;
    }
  };
}
