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
  if (/(?:^|\n)[ \t]*(?:¶|\uFFFD)\s?\d/.test(text)) reasons.push('pilcrows');
  if (!nodesOf(tree, 'stamp').next().done) reasons.push('declassification stamp');
  return reasons.length > 0
    ? { profile: 'archive', profileReasons: reasons }
    : { profile: 'authoring', profileReasons: ['no trace of an archive'] };
}
