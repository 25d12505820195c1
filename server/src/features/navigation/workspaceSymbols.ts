// Cables as symbols of the workspace, found by words and by `@POST #TAG 1974..1975 >=C`.
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { CableIndex } from '../../workspace/cableIndex.ts';
import { parseQuery } from '../../workspace/cableQuery.ts';
import { locationOf } from './cableLinks.ts';
import { describeCable, titleOf } from './describeCable.ts';

/** More than anybody reads; an editor asks anew with each letter typed. */
const MOST = 200;

/** The cables that the query finds, latest first; all when it is empty. */
export function workspaceSymbols(index: CableIndex, typed: string): SymbolInformation[] {
  return index.search(parseQuery(typed), MOST).map((cable) => ({
    name: symbolName(titleOf(cable), cable.subject ?? '', typed),
    containerName: describeCable(cable),
    kind: SymbolKind.File,
    location: locationOf(cable),
  }));
}

/** Editors sift the answer once more: letters of the query must stand in the name, in order, within its first 128 characters. */
const SIFTED = 128;

/** `07LISBON427 HARBOR AUTHORITY POSTPONES`; where the words typed are not in it, such as `@LISBON`, they follow in brackets. */
function symbolName(title: string, subject: string, typed: string): string {
  const name = `${title} ${subject}`.trim();
  const wanted = typed.trim();
  if (standsIn(wanted, name.slice(0, SIFTED))) return name;
  const behind = ` [${wanted}]`;
  return name.slice(0, Math.max(0, SIFTED - behind.length)) + behind;
}

function standsIn(letters: string, name: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
