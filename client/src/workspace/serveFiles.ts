// Answers the server's requests for files of the workspace: in a browser it has no disk, and nowhere the file systems of extensions.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileState,
  type FolderEntry,
  READ_FILES_REQUEST,
  READ_FOLDERS_REQUEST,
  STAT_FILES_REQUEST,
  type UrisParams,
} from '../../../server/src/lsp/protocol.ts';
import { readFile } from '../readFile.ts';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FOLDERS_REQUEST, ({ uris }: UrisParams) => Promise.all(uris.map(readFolder)));
  client.onRequest(STAT_FILES_REQUEST, async ({ uris }: UrisParams) =>
    (await Promise.all(uris.map(statFile))).filter((state) => state !== undefined),
  );
  client.onRequest(READ_FILES_REQUEST, ({ uris }: UrisParams) => Promise.all(uris.map(readFile)));
}

/** Links to folders are not followed: they may lead back. */
async function readFolder(uri: string): Promise<FolderEntry[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
    return entries
      .filter(([, type]) => type !== (vscode.FileType.Directory | vscode.FileType.SymbolicLink))
      .map(([name, type]) => ({ name, isFolder: (type & vscode.FileType.Directory) !== 0 }));
  } catch {
    return null;
  }
}

async function statFile(uri: string): Promise<FileState | undefined> {
  try {
    const { size, mtime, type } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
    return (type & vscode.FileType.File) !== 0 ? { uri, stamp: { size, mtime } } : undefined;
  } catch {
    return undefined;
  }
}
