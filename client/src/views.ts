// Shows what the server makes of a cable, facts, syntax tree or normalised copy, in editors that can't be written to and follow the cable.
import * as vscode from 'vscode';
import { FACTS_REQUEST, NORMALISED_REQUEST, SYNTAX_TREE_REQUEST, VIEW_SCHEME } from '../../server/src/lsp/protocol.ts';
import type { View } from './clientModule.ts';
import type { Request } from './request.ts';

export interface Views extends vscode.Disposable {
  show(view: View, document: vscode.TextDocument): Promise<vscode.TextEditor>;
  /** To be called when the server has analysed the document with this URI. */
  refresh(uri: string): void;
}

const REQUESTS: Readonly<Record<View, string>> = {
  facts: FACTS_REQUEST,
  tree: SYNTAX_TREE_REQUEST,
  normalised: NORMALISED_REQUEST,
};
/** Endings of the views' names; the last part gives them their language. */
const SUFFIXES: Readonly<Record<View, string>> = {
  facts: '.facts.json',
  tree: '.tree',
  normalised: '.normalised.cable',
};

const VIEWS = Object.keys(REQUESTS) as View[];

export function createViews(request: Request): Views {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registration = vscode.workspace.registerTextDocumentContentProvider(VIEW_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent({ path, query }, token) {
      const view = VIEWS.find((one) => path.endsWith(SUFFIXES[one])) ?? 'facts';
      return request(REQUESTS[view], { uri: query }, token);
    },
  });
  return {
    async show(view, document) {
      const name = document.uri.path.split('/').at(-1);
      // The query is the URI of the cable, as the server knows it.
      const uri = vscode.Uri.from({
        scheme: VIEW_SCHEME,
        path: `/${name}${SUFFIXES[view]}`,
        query: document.uri.toString(),
      });
      const viewColumn = vscode.ViewColumn.Beside;
      return vscode.window.showTextDocument(uri, { viewColumn, preserveFocus: true, preview: true });
    },
    refresh(uri) {
      for (const open of vscode.workspace.textDocuments) {
        if (open.uri.scheme === VIEW_SCHEME && open.uri.query === uri) changed.fire(open.uri);
      }
    },
    dispose: () => vscode.Disposable.from(changed, registration).dispose(),
  };
}
