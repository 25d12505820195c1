// Colours by meaning: what the grammar cannot know because it sees one line at a time.
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { CableModel } from '../semantics/cableModel.ts';
import { nodesOf } from '../syntax/visit.ts';
import { positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext, TokensAnswer, TokensPart } from './context.ts';

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
export function semanticTokens(context: FeatureContext): SemanticTokens {
  const { id, parts } = answerOf(context);
  return { resultId: id, data: joined(parts) };
}

/** What has to change in the answer of that id; the whole answer where it is not the last one. */
export function semanticTokensDelta(context: FeatureContext, previous: string): SemanticTokens | SemanticTokensDelta {
  const { answer } = context.kept;
  if (answer?.id !== previous) return semanticTokens(context);
  const old = answer.parts;
  const { id, parts } = answerOf(context);
  const most = Math.min(old.length, parts.length);
  let same = 0;
  while (same < most && isSame(old[same], parts[same])) same++;
  let sameBelow = 0;
  while (sameBelow < most - same && isSame(old.at(-1 - sameBelow), parts.at(-1 - sameBelow))) sameBelow++;
  const start = lengthOf(old.slice(0, same));
  const deleteCount = lengthOf(old.slice(same, old.length - sameBelow));
  const data = joined(parts.slice(same, parts.length - sameBelow));
  return { resultId: id, edits: deleteCount > 0 || data.length > 0 ? [{ start, deleteCount, data }] : [] };
}

/** The tokens by message; they become the last answer. */
function answerOf({ file, kept }: FeatureContext): TokensAnswer {
  const parts: TokensPart[] = [];
  let line = 0;
  file.messages.forEach(({ model }, i) => {
    const own = kept.tokens.get(model) ?? encoded(model);
    kept.tokens.set(model, own);
    if (own.data.length === 0) return;
    const first = file.firstLines[i] as number;
    parts.push({ own, lines: first + (own.data[0] as number) - line });
    line = first + own.lastLine;
  });
  kept.answer = { id: String(Number(kept.answer?.id ?? 0) + 1), parts };
  return kept.answer;
}

const isSame = (a: TokensPart | undefined, b: TokensPart | undefined): boolean =>
  a?.own === b?.own && a?.lines === b?.lines;

const lengthOf = (parts: readonly TokensPart[]): number => parts.reduce((sum, { own }) => sum + own.data.length, 0);

function joined(parts: readonly TokensPart[]): number[] {
  const data: number[] = [];
  for (const { own, lines } of parts) {
    const start = data.length;
    for (const each of own.data) data.push(each);
    data[start] = lines;
  }
  return data;
}

/** The tokens of one message, as if it stood alone. */
function encoded(model: CableModel): TokensPart['own'] {
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
