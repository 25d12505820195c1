// Hover: what the code under the cursor means.
import type { Hover } from 'vscode-languageserver-types';
import { offsetInFile } from '../../semantics/filePosition.ts';
import type { Position } from '../../text/lineIndex.ts';
import type { FeatureContext } from '../context.ts';
import { toRange } from '../convert.ts';
import { explain } from './explain.ts';
import { toMarkdown } from './markdown.ts';

/** Answers `textDocument/hover`: markdown and the range that it explains; null where there is nothing to say. */
export function hover(context: FeatureContext, position: Position): Hover | null {
  const found = explain(context.file, offsetInFile(context.file, position));
  if (!found) return null;
  return {
    contents: { kind: 'markdown', value: toMarkdown(found.explanation) },
    range: toRange(context, found.message, found.explanation.span),
  };
}
