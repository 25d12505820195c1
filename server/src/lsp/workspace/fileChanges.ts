// Takes changes of files into the index: single files by their stamps, folders with all that is in them.
import type { CancellationToken, FileEvent, FileRename } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import type { ListedFile } from '../../workspace/fileStamp.ts';
import { decodeListing } from '../../workspace/listing.ts';
import { type BuildMeans, readFiles } from './buildIndex.ts';
import { isCandidate } from './fileSource.ts';
import { isListed } from './folders.ts';

/** What changed since the index was last brought in step. */
export interface FileChanges {
  /** Files to be looked at. */
  readonly files: Set<string>;
  /** Folders that are gone, and folders that are new: a watcher tells nothing of the files in them. */
  readonly gone: Set<string>;
  readonly made: Set<string>;
}

export const noChanges = (): FileChanges => ({ files: new Set(), gone: new Set(), made: new Set() });

/** Sorts what a watcher tells. Names without an extension may be folders. */
export function noteChange(changes: FileChanges, { uri, type }: FileEvent): void {
  if (isCandidate(uri)) changes.files.add(uri);
  else if (type === FileChangeType.Deleted) changes.gone.add(uri);
  else if (type === FileChangeType.Created && !uri.slice(uri.lastIndexOf('/')).includes('.')) changes.made.add(uri);
}

/** What an editor did itself, which tells more than a watcher: a folder can have any name. */
export function noteRename(changes: FileChanges, { oldUri, newUri }: FileRename): void {
  (isCandidate(oldUri) ? changes.files : changes.gone).add(oldUri);
  (isCandidate(newUri) ? changes.files : changes.made).add(newUri);
}

export async function takeChanges(
  means: BuildMeans,
  { files, gone, made }: FileChanges,
  token: CancellationToken,
): Promise<void> {
  const { index, source, folders, isOpen } = means;
  if (gone.size > 0) {
    const isGone = (uri: string): boolean => {
      for (let cut = uri.lastIndexOf('/'); cut > 0; cut = uri.lastIndexOf('/', cut - 1))
        if (gone.has(uri.slice(0, cut))) return true;
      return false;
    };
    for (const uri of [...index.uris()]) if (isGone(uri) && !isOpen(uri)) index.remove(uri);
  }
  /** By URI: a file can be told of with its folder and by itself. */
  const found = new Map<string, ListedFile>();
  const look = (file: ListedFile): void => {
    if (!isOpen(file.uri) && isListed(file.uri, folders) && !index.isCurrent(file.uri, file.stamp))
      found.set(file.uri, file);
  };
  for (const uri of made) {
    const folder = folders.find((one) => uri.startsWith(`${one.uri}/`));
    if (folder)
      await source.list([{ uri, exclude: folder.exclude }], (files) => decodeListing(files).forEach(look), token);
  }
  const there = await source.stat([...files]);
  const isThere = new Set(there.map(({ uri }) => uri));
  for (const uri of files) if (!isThere.has(uri) && !isOpen(uri)) index.remove(uri);
  there.forEach(look);
  const changed = [...found.values()];
  const wasComplete = index.isComplete;
  let unread = 0;
  for (let at = 0; at < changed.length; at += means.batch) {
    const batch = changed.slice(at, at + means.batch);
    unread += batch.length - (await readFiles(means, batch, token));
  }
  index.isComplete = wasComplete && unread === 0;
}
