// Keeps parts of the server's index in the extension's storage, for a server that has no disk.
import * as vscode from 'vscode';
import type { ShardParams } from '../../../server/src/lsp/protocol.ts';

const NAME = /^(\d{1,9})\.shard$/;

/** Answers `cablegram/shard`; without a folder nothing is kept. */
export function keepShards(storage: vscode.Uri | undefined): (params: ShardParams) => Promise<unknown> {
  if (!storage) return async ({ action }) => (action === 'list' ? [] : null);
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(storage, 'index');
  const fileOf = (shard: number): vscode.Uri => vscode.Uri.joinPath(folder, `${shard}.shard`);
  return async (params) => {
    switch (params.action) {
      case 'list': {
        const entries = await fs.readDirectory(folder).then(undefined, () => []);
        return entries.flatMap(([name]) => NAME.exec(name)?.[1] ?? []).map(Number);
      }
      case 'read':
        return fs.readFile(fileOf(params.shard)).then(toBase64, () => null);
      case 'write': {
        // Under another name first: what is cut short must not be taken for a shard.
        const draft = vscode.Uri.joinPath(folder, `${params.shard}.tmp`);
        await fs.writeFile(draft, fromBase64(params.bytes));
        await fs.rename(draft, fileOf(params.shard), { overwrite: true });
        return null;
      }
      case 'remove':
        await fs.delete(fileOf(params.shard)).then(undefined, () => {});
        return null;
    }
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
