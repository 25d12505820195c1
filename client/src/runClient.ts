// Runs the language client and what hangs on it: the status item and the views.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CableStatus,
  INDEX_CHANGED_NOTIFICATION,
  SHARD_REQUEST,
  STATUS_NOTIFICATION,
} from '../../server/src/lsp/protocol.ts';
import type { CableClient } from './clientModule.ts';
import type { Request } from './request.ts';
import { serveRulePages } from './rulePages.ts';
import { createStatusItem } from './statusItem.ts';
import { createViews } from './views.ts';
import { keepShards } from './workspace/keepShards.ts';
import { serveFiles } from './workspace/serveFiles.ts';

/**
 * @param createClient makes a client that is not started yet; a client whose start failed can't be used again
 * @param afterStop ends what the client leaves running
 */
export function runClient(
  createClient: () => BaseLanguageClient,
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  afterStop: () => void = () => {},
): CableClient {
  let client: BaseLanguageClient;
  const statusItem = createStatusItem();
  // A token that is not there must not be passed: it would count as a second parameter.
  const ask = <T>(method: string, params: object, token?: vscode.CancellationToken): Promise<T> =>
    token ? client.sendRequest<T>(method, params, token) : client.sendRequest<T>(method, params);
  const request: Request = ask;
  const views = createViews(request);
  const indexChanged = new vscode.EventEmitter<void>();
  context.subscriptions.push(statusItem, views, serveRulePages(context.extensionUri), indexChanged);

  /** Fulfilled in any case. Why the server could not start is written to the output by the client. */
  const start = async () => {
    client = createClient();
    client.onDidChangeState(({ newState }) => statusItem.setState(newState));
    client.onRequest(SHARD_REQUEST, keepShards(context.storageUri));
    serveFiles(client);
    client.onNotification(STATUS_NOTIFICATION, (status: CableStatus) => {
      statusItem.show(status);
      views.refresh(status.uri);
    });
    client.onNotification(INDEX_CHANGED_NOTIFICATION, () => indexChanged.fire());
    await client.start().catch(() => {});
  };
  const stop = async () => {
    await client
      .dispose()
      .catch((error) => output.debug('The server had nothing to stop, or did not stop in time.', error));
    afterStop();
  };

  // One after the other: a client that is starting can't be stopped.
  let last = start();
  const afterLast = (step: () => Promise<void>) => {
    last = last.then(step);
    return last;
  };
  return {
    show: views.show,
    async request(method, params, token) {
      await last;
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
    status: ({ uri }) => statusItem.of(uri.toString()),
    onIndexChanged: indexChanged.event,
    restart: () => afterLast(() => stop().then(start)),
    stop: () => afterLast(stop),
  };
}
