// The commands of the normalised copy: open it where the cursor is, go back to the record, take it as a file of one's own.
import * as vscode from 'vscode';
import {
  type AcrossParams,
  COPY_POSITION_REQUEST,
  NORMALISED_REQUEST,
  RECORD_POSITION_REQUEST,
  VIEW_SCHEME,
} from '../../../server/src/lsp/protocol.ts';
import type { CableClient } from '../clientModule.ts';
import { CABLE } from '../detection/cableLanguage.ts';
import { showText } from '../showText.ts';

type UseClient = () => Promise<CableClient>;

/** Opens the copy beside the record, at the place of the cursor. */
export async function openNormalisedCopy(useClient: UseClient): Promise<void> {
  const record = vscode.window.activeTextEditor;
  if (!record || record.document.uri.scheme === VIEW_SCHEME) return;
  const client = await useClient();
  const uri = record.document.uri.toString();
  const cursor = record.selection.active;
  const copy = await client.show('normalised', record.document);
  reveal(copy, await client.request(COPY_POSITION_REQUEST, across(uri, cursor)));
}

/** Shows the place of the record that the cursor of its copy stands at. */
export async function revealInRecord(useClient: UseClient): Promise<void> {
  const copy = vscode.window.activeTextEditor;
  if (copy?.document.uri.scheme !== VIEW_SCHEME) return;
  const uri = copy.document.uri.query;
  const client = await useClient();
  const place = await client.request<Place | null>(RECORD_POSITION_REQUEST, across(uri, copy.selection.active));
  const record = vscode.Uri.parse(uri);
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Beside;
  reveal(await vscode.window.showTextDocument(record, { viewColumn }), place);
}

/** Opens the copy as a new file that has no name yet; the record stays as it is. */
export async function editNormalisedCopy(useClient: UseClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const uri = document.uri.scheme === VIEW_SCHEME ? document.uri.query : document.uri.toString();
  const content = await (await useClient()).request<string | null>(NORMALISED_REQUEST, { uri });
  if (content === null) return;
  await showText(content, CABLE);
}

type Place = AcrossParams['position'];

const across = (uri: string, { line, character }: vscode.Position): AcrossParams => ({
  uri,
  position: { line, character },
});

function reveal(editor: vscode.TextEditor, place: Place | null): void {
  if (!place) return;
  const position = new vscode.Position(place.line, place.character);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
