// The client in the Node.js extension host: the server is a process of its own.
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientModule } from './clientModule.ts';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './clientOptions.ts';
import { runClient } from './runClient.ts';
import { env, execArgv } from './serverMemory.ts';

export const startClient: ClientModule['startClient'] = (context, output) => {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: {
      cwd: context.extensionPath, // never a folder of the user
      execArgv: [...execArgv],
      env,
    },
  };
  const options = clientOptions(context, output);
  const create = () => new LanguageClient(CLIENT_ID, CLIENT_NAME, { run: server, debug: server }, options);
  return runClient(create, context, output);
};
