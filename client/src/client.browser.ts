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
    worker = await createWorker(
      ['dist/engine.js', 'dist/web/server.js'].map((file) => vscode.Uri.joinPath(context.extensionUri, file)),
    );
    // Not the worker itself: the client would know it by its class, and the web host has put another in its place.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options = clientOptions(context, output);
  return runClient(() => new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options), context, output, stopWorker);
};

/**
 * One script of several files. Not from the files' own URIs: where the extension lies is not always a place that workers may be
 * loaded from.
 */
async function createWorker(files: readonly vscode.Uri[]): Promise<Worker> {
  const sources = await Promise.all(files.map((file) => vscode.workspace.fs.readFile(file)));
  const parts = sources.flatMap((source) => [new Uint8Array(source), '\n']);
  return new Worker(URL.createObjectURL(new Blob(parts, { type: 'text/javascript' })));
}
