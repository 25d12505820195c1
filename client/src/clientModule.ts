// What the bundle with the language client offers to the entry point, which loads it when the first cable is open.
import type * as vscode from 'vscode';
import type { CableStatus } from '../../server/src/lsp/protocol.ts';

/** A text that the server makes of a cable, shown beside it. */
export type View = 'facts' | 'tree' | 'normalised';

/** The running client. */
export interface CableClient {
  /** Opens the facts, the syntax tree or the normalised copy of the document in an editor that can't be written to. */
  show(view: View, document: vscode.TextDocument): Promise<vscode.TextEditor>;
  /** Asks the server; the names are those of `lsp/protocol.ts`. */
  request<Answer>(method: string, params: object, token?: vscode.CancellationToken): Promise<Answer>;
  /** How the server last judged the document, if it has done so. */
  status(document: vscode.TextDocument): CableStatus | undefined;
  /** What the server answered about the cables of the workspace is no longer true. */
  readonly onIndexChanged: vscode.Event<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The exports of `client.ts` and `client.browser.ts`. */
export interface ClientModule {
  /** Starts the server; does not wait until it answers. What goes wrong is written to `output`. */
  startClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): CableClient;
}
