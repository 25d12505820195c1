// Colours by meaning: what the grammar cannot know because it sees one line at a time.
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { CableModel } from '../semantics/cableModel.ts';
import { nodesOf } from '../syntax/visit.ts';
import { positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';

/**
 * The token types, named after what they mark; the extension's manifest gives each the scopes of the grammar, so that a theme
 * colours both alike.
 */
export const TOKEN_TYPES = [
  'subject',
  'caption',
  'sectionTitle',
  'paragraphNumber',
  'portionMarking',
  'signature',
  'pageBreak',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

/** The tokens of a file in the protocol's relative encoding, line by line. */
export function semanticTokens({ file, kept }: FeatureContext): SemanticTokens {
  const parts: (readonly number[])[] = [];
  let line = 0;
  file.messages.forEach(({ model }, i) => {
    const own = kept.tokens.get(model) ?? encoded(model);
    kept.tokens.set(model, own);
    if (own.data.length === 0) return;
    const first = file.firstLines[i] as number;
    // Only the way to its first token depends on what stands above the message.
    parts.push([first + (own.data[0] as number) - line], own.data.slice(1));
    line = first + own.lastLine;
  });
  return { data: ([] as number[]).concat(...parts) };
}

/** The tokens of one message, as if it stood alone. */
function encoded(model: CableModel): { data: readonly number[]; lastLine: number } {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { type, span } of tokensOf(model)) {
    for (const piece of linePieces(model.text, span)) {
      const start = positionAt(model.lineIndex, piece.start);
      data.push(
        start.line - line,
        start.line === line ? start.character - character : start.character,
        piece.end - piece.start,
        TOKEN_TYPES.indexOf(type),
        0,
      );
      line = start.line;
      character = start.character;
    }
  }
  return { data, lastLine: line };
}

/** In the order of the text, without overlap. */
function tokensOf(model: CableModel): { type: TokenType; span: Span }[] {
  const tokens: { type: TokenType; span: Span }[] = [];
  const add = (type: TokenType, span: Span | undefined) => {
    if (span && span.end > span.start) tokens.push({ type, span });
  };
  for (const caption of model.captions) add('caption', caption.span);
  // The grammar colours a portion marking in front of the subject as what it is.
  const mark = /^\([A-Z/ -]{1,12}\)\s{0,3}/.exec(model.subject?.value ?? '')?.[0].length ?? 0;
  if (model.subject) add('subject', { start: model.subject.span.start + mark, end: model.subject.span.end });
  for (const page of model.pageLines) add('pageBreak', page.span);
  for (const part of model.body.parts) {
    if (part.kind === 'heading') add('sectionTitle', part.title.span);
    if (part.kind !== 'paragraph') continue;
    add('paragraphNumber', part.number.span);
    add('portionMarking', part.marking?.span);
  }
  for (const name of nodesOf(model.tree, 'signature')) add('signature', name);
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return tokens.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** The protocol's tokens do not run over line ends. */
function linePieces(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const start = span.start + found.index;
    const words = found[0];
    const lead = words.length - words.trimStart().length;
    const length = words.trim().length;
    if (length > 0) pieces.push({ start: start + lead, end: start + lead + length });
  }
  return pieces;
}
