// Reads files for the server, which in a browser has no disk, and nowhere knows the file systems of other extensions.
import * as vscode from 'vscode';

/** The text of a file as it lies there; `null` when there is none. */
export async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null;
  }
}
