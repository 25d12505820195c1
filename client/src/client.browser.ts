// The client in the web extension host: the server is a worker.
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { ClientModule } from './clientModule.ts';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './clientOptions.ts';
import { runClient } from './runClient.ts';

export const startClient: ClientModule['startClient'] = (context, output) => {
  let worker: Worker | undefined;
  const stopWorker = () => worker?.terminate(); // a worker does not end by itself when the connection does
  const startWorker = async () => {
    stopWorker();
    worker = await createWorker(vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js'));
    // Not the worker itself: the client would know it by its class, and the web host has put another in its place.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options = clientOptions(context, output);
  return runClient(() => new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options), context, output, stopWorker);
};

/** Not from the file's own URI: where the extension lies is not always a place that workers may be loaded from. */
async function createWorker(file: vscode.Uri): Promise<Worker> {
  const source = await vscode.workspace.fs.readFile(file);
  const url = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
  return new Worker(url);
}
