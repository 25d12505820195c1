// Whether a document's file matches one of the globs in a setting.
import * as vscode from 'vscode';
import { readGlob } from './globs.ts';

/** @param globs the value of the setting, whatever the user wrote there */
export function matchesAny(document: vscode.TextDocument, globs: unknown): boolean {
  if (!Array.isArray(globs) || globs.length === 0) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((written) => {
    if (typeof written !== 'string' || written.trim() === '') return false;
    const { pattern, isRelative } = readGlob(written);
    if (!isRelative) return vscode.languages.match({ pattern }, document) > 0;
    const filter = { pattern: folder ? new vscode.RelativePattern(folder, pattern) : `**/${pattern}` };
    return vscode.languages.match(filter, document) > 0;
  });
}
