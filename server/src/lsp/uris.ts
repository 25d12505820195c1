// What the URIs of documents tell.
import { BASELINE_NAME } from '../linter/config/baseline.ts';
import { CONFIG_NAME } from '../linter/config/config.ts';
import { VIEW_SCHEME } from './protocol.ts';

/** `.cablegram.json`, or a baseline: open in the editor like a cable, but none. */
export const isConfig = (uri: string): boolean => uri.endsWith(`/${CONFIG_NAME}`) || uri.endsWith(`/${BASELINE_NAME}`);

/** A document that shows what the server made of a cable: read like one, but not checked and not found again in the workspace. */
export const isView = (uri: string): boolean => uri.startsWith(`${VIEW_SCHEME}:`);

/** Whether the document lies somewhere and can have a configuration above it: `file:///a.txt`, not `untitled:Untitled-1`. */
export const hasFolder = (uri: string): boolean => /^[a-z][\w+.-]*:\/\//i.test(uri);

/** The names in a part of a URI's path, as patterns have them. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A name as a part of a URI's path, as VS Code writes it: everything but letters, digits and `-._~` in percent. */
export const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
