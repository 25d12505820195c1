// The other places of what stands under the cursor: the same code, a reference and its mentions, a paragraph and its mentions.
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { type FeatureContext, locate } from './context.ts';
import { toRange } from './convert.ts';
import { occurrences } from './navigation/occurrences.ts';
import { targetAt } from './navigation/target.ts';

/** All places of what stands at the position, itself included; nothing on ordinary words. */
export function highlights(context: FeatureContext, position: Position): DocumentHighlight[] {
  const { message, offset } = locate(context, position);
  const target = targetAt(message, offset);
  if (!target) return [];
  return occurrences(context.file, message, target).map((place) => ({
    range: toRange(context, place.message, place.span),
    kind: place.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Text,
  }));
}
