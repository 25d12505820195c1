// URIs of files as VS Code writes them.
import path from 'node:path';
import { encodeName } from '../../server/src/lsp/uris.ts';

/** The URI of a path, the drive in lower case. */
export function uriOfPath(file: string): string {
  const joined = (path.sep === '\\' ? file.replaceAll('\\', '/') : file).split('/').map(encodeName).join('/');
  return `file://${joined.startsWith('/') ? '' : '/'}${joined.replace(/^[A-Z](?=%3A)/, (drive) => drive.toLowerCase())}`;
}
