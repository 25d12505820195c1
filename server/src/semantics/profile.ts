// Whether a text is a record from an archive or a message being written, with the reasons.
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, nodesOf } from '../syntax/visit.ts';
import type { ArchiveHeader, Layout, Profile } from './cableModel.ts';

/** Infers the profile; any trace of an archive is enough, because a record deserves the quieter treatment. */
export function inferProfile(
  text: string,
  tree: SyntaxNode,
  layout: Layout,
  archive: ArchiveHeader | undefined,
  fileName: string | undefined,
): { profile: Profile; profileReasons: readonly string[] } {
  const reasons: string[] = [];
  if (archive) reasons.push('archive header');
  if (layout === 'extract') reasons.push('partial extract');
  if (layout === 'aad') reasons.push('National Archives attributes');
  if (childOf(childOf(tree, 'heading'), 'archiveDate')) reasons.push('date line of a publisher');
  if (/^\d{2}(?:\d\d)?[A-Z][A-Z-]+\d+(?:\.\w+)?$/.test(fileName ?? '')) reasons.push('file named like an archive id');
  if (hasPilcrow(text, '¶') || hasPilcrow(text, '\uFFFD')) reasons.push('pilcrows');
  if (nodesOf(tree, 'stamp').length > 0) reasons.push('declassification stamp');
  return reasons.length > 0
    ? { profile: 'archive', profileReasons: reasons }
    : { profile: 'authoring', profileReasons: ['no trace of an archive'] };
}

/** Whether the sign stands in front of a number at the start of a line. Most texts hold none at all. */
function hasPilcrow(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const isLineStart = /(?:^|[\r\n])[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 9), at));
    if (isLineStart && /^\s?\d/.test(text.slice(at + 1, at + 3))) return true;
  }
  return false;
}
