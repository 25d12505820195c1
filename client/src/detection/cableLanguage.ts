// The two languages between which documents change.
import * as vscode from 'vscode';

export const CABLE = 'cable';
export const PLAIN_TEXT = 'plaintext';

export function isCable(document: vscode.TextDocument): boolean {
  return document.languageId === CABLE;
}

export function isPlainText(document: vscode.TextDocument): boolean {
  return document.languageId === PLAIN_TEXT;
}

/** The document of the editor that has the focus. */
export function activeDocument(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
