// The folders of the workspace, and which files in them count.
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { decodePath } from '../uris.ts';
import { isExcluded, readExclude } from './exclude.ts';
import { type Folder, isCandidate } from './fileSource.ts';

/** Left out whatever the settings say: they hold many files and no cables. */
const ALWAYS = ['**/.git', '**/node_modules'];

/** Asks the client for the folders that are open, and what is left out in them. */
export async function askFolders(connection: Connection, client: ClientCapabilities): Promise<Folder[]> {
  if (!client.workspace?.workspaceFolders) return [];
  const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
  const settings = client.workspace.configuration
    ? await connection.workspace.getConfiguration(folders.map(({ uri }) => ({ scopeUri: uri, section: 'files' })))
    : [];
  return folders.map(({ uri }, i) => ({
    uri: uri.replace(/\/$/, ''),
    exclude: [...ALWAYS, ...readExclude((settings as { readonly exclude?: unknown }[])[i]?.exclude)],
  }));
}

/** Whether a file would be listed: a cable by its name, in a folder, and not left out. */
export const isListed = (uri: string, folders: readonly Folder[]): boolean =>
  isCandidate(uri) &&
  folders.some(
    (folder) =>
      uri.startsWith(`${folder.uri}/`) && !isExcluded(decodePath(uri.slice(folder.uri.length + 1)), folder.exclude),
  );
