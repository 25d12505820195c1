// The command behind the counts above lines: shows the references of a place.
import * as vscode from 'vscode';

/** @param at a position of the protocol, in the document with this URI */
export async function showReferences(uri: string, at: { line: number; character: number }): Promise<void> {
  const document = vscode.Uri.parse(uri);
  const position = new vscode.Position(at.line, at.character);
  const places = await vscode.commands.executeCommand('vscode.executeReferenceProvider', document, position);
  await vscode.commands.executeCommand('editor.action.showReferences', document, position, places);
}
