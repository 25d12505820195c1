// What the text says of references and of paragraphs: REFS A AND B, REFTEL, PARAS 2-3, REF C PARA 4.

import { matchesOf } from '../syntax/matches.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, leaves } from '../syntax/visit.ts';
import { append } from '../text/append.ts';
import type { Span } from '../text/span.ts';
import type { Body, BodyPart } from './body.ts';
import type { Fact } from './fact.ts';
import { type FieldText, fieldText } from './fieldText.ts';

/** One item of a list of mentions: `A`, `B-D`, `2-3`. A single one is its own first and last. */
export interface Named<T> {
  readonly span: Span;
  readonly first: Fact<T>;
  readonly last: Fact<T>;
}

/** `REF A`, `Refs (A) and (C)`, `REFS A-C`; `REFTEL` and `REFTELS` name none. */
export interface ReferenceMention {
  readonly span: Span;
  /** Letters in capitals, whatever the text has. */
  readonly named: readonly Named<string>[];
}

/** `PARA 4`, `paras 2-3 and 5`, `paragraph four above`. */
export interface ParagraphMention {
  readonly span: Span;
  readonly named: readonly Named<number>[];
  /**
   * Whose paragraphs: the cable's own, those of a cable that it refers to (`REF A PARA 7`, `para 2 of reftel`), or those of some
   * other paper (`resolution 1701, paragraph 3`).
   */
  readonly of: 'own' | 'reference' | 'other';
  /** The letter of that reference where one is named. */
  readonly letter: string | undefined;
}

export interface Mentions {
  readonly references: readonly ReferenceMention[];
  readonly paragraphs: readonly ParagraphMention[];
}

/** The mentions in the text of a message, in order; none is read across the border of a paragraph or a heading. */
export function readMentions(text: string, tree: SyntaxNode, body: Body): Mentions {
  const references: ReferenceMention[] = [];
  const paragraphs: ParagraphMention[] = [];
  for (const { field, from } of partTexts(text, tree, body)) {
    const own = readReferenceMentions(field, from);
    append(references, own);
    append(paragraphs, readParagraphMentions(field, from, own));
  }
  return { references, paragraphs };
}

/** What every mention has in it; most paragraphs need no closer look. */
const MAY_MENTION = /RE[FT]|PARA/gi;

/** A part of the body in which something may be mentioned, and from where on. */
interface Speaking {
  readonly span: Span;
  readonly from: number;
}

/** The parts in which that is found; each stretch of the text is looked at once. */
function speakingParts(text: string, parts: readonly BodyPart[]): Speaking[] {
  const found: Speaking[] = [];
  let at = -1;
  for (const { span } of parts) {
    if (at < span.start) {
      MAY_MENTION.lastIndex = span.start;
      at = MAY_MENTION.exec(text)?.index ?? text.length;
    }
    if (at < span.end) found.push({ span, from: at });
  }
  return found;
}

/** The words of those parts of the body that may mention something, without paragraph numbers, portion markings and page lines. */
function partTexts(text: string, tree: SyntaxNode, { parts }: Body): { field: FieldText; from: number }[] {
  const speaking = speakingParts(text, parts);
  if (speaking.length === 0) return [];
  const nodes = childOf(tree, 'body')?.children ?? [];
  let next = 0;
  return speaking.map(({ span, from }) => {
    while (nodes[next] && (nodes[next] as SyntaxNode).start < span.start) next++;
    const found: SyntaxNode[] = [];
    for (let node = nodes[next]; node && node.end <= span.end; node = nodes[++next]) leaves(node, found);
    const field = fieldText(
      text,
      found.filter(({ kind }) => kind === 'text' || kind === 'title'),
    );
    return { field, from: Math.max(0, from - field.start) };
  });
}

const REFERENCE = /\b(REF(?:TEL|AIR)?S?|RETELS?)\b\.?/gi;
const LETTER = /\s*(?:\(([A-Z])\)|([A-Z]))(?![A-Za-z0-9]|-\d)/iy;
const LETTER_JOINT = /\s*(?:,(?:\s*(?:AND|OR)\b)?|[/&]|\b(?:AND|OR)\b)/iy;

/** @param from where in the words the first one may stand */
function readReferenceMentions(field: FieldText, from: number): ReferenceMention[] {
  const mentions: ReferenceMention[] = [];
  for (const found of matchesOf(REFERENCE, field.words, from)) {
    const label = found.index + found[0].length;
    const named = readList(field, label, readLetter, () => LETTER_JOINT);
    const last = named.at(-1)?.span.end ?? field.start + found.index + (found[1] ?? '').length;
    if (named.length > 0 || /TEL/i.test(found[1] ?? ''))
      mentions.push({ span: { start: field.start + found.index, end: last }, named });
  }
  return mentions;
}

function readLetter({ words, start }: FieldText, at: number, before: Fact | undefined): Fact | undefined {
  const found = matchAt(LETTER, words, at);
  const letter = found?.[1] ?? found?.[2];
  if (!found || letter === undefined) return undefined;
  const value = letter.toUpperCase();
  const end = at + found[0].length - (found[1] ? 1 : 0);
  // `ref a proposal`, `Ref I saw`: an article and a pronoun.
  if (!found[1] && (letter !== value || (value === 'I' && /^ [a-z]/.test(words.slice(end, end + 2))))) return undefined;
  // Letters of a list ascend: `REF B AND A NEW ONE`.
  if (before && value <= before.value) return undefined;
  return { value, span: { start: start + end - 1, end: start + end } };
}

const PARAGRAPH = /(?<![-A-Z])PARA(?:GRAPH)?(S?)\b\.?(?:\s+(?:NOS?\.?|NUMBERS?)(?=\s))?/gi;
const NUMBER =
  /\s*\(?(?:(\d{1,3})(?![\d/]|\.\d|[A-Z]{2})|(ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE)\b)\)?/iy;
const NUMBER_WORDS = 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE'.split(' ');
const COMMA_OR_AND = /\s*(?:,(?:\s*(?:AND|OR)\b)?|[&]|\b(?:AND|OR)\b)/iy;
const AND = /\s*(?:[&]|\b(?:AND|OR)\b)/iy;
// `para 4 and 5 above`, `(para 4 and 5)`; not `in para 4 and 15 ships`.
const SINGLE_AND = /\s*(?:[&]|\b(?:AND|OR)\b)(?=\s*\d{1,3}\s*(?:[.,;:)]|$|ABOVE\b|BELOW\b))/iy;

function readParagraphMentions(
  field: FieldText,
  from: number,
  references: readonly ReferenceMention[],
): ParagraphMention[] {
  const places = matchesOf(PARAGRAPH, field.words, from);
  if (places.length === 0) return [];
  const mentions: ParagraphMention[] = [];
  const edges = new Map<number, ReferenceMention>();
  for (const one of references) edges.set(one.span.start, one).set(one.span.end, one);
  for (const found of places) {
    const isPlural = found[1] !== '';
    let hadAnd = false;
    const named = readList(field, found.index + found[0].length, readNumber, (joint) => {
      hadAnd ||= joint !== undefined && /AND|OR|&/i.test(joint);
      return !isPlural ? SINGLE_AND : hadAnd ? AND : COMMA_OR_AND;
    });
    const last = named.at(-1);
    if (!last) continue;
    const span = { start: field.start + found.index, end: last.span.end };
    const { of, letter } = ownerOf(field, span, edges);
    mentions.push({ span, named, of, letter });
  }
  return mentions;
}

function readNumber(
  { words, start }: FieldText,
  at: number,
  before: Fact<number> | undefined,
): Fact<number> | undefined {
  const found = matchAt(NUMBER, words, at);
  if (!found) return undefined;
  const [whole, digits, word = ''] = found;
  const value = digits ? Number(digits) : NUMBER_WORDS.indexOf(word.toUpperCase()) + 1;
  if (value === 0 || (before && value <= before.value)) return undefined;
  const from = start + at + whole.indexOf(digits ?? word);
  return { value, span: { start: from, end: from + (digits ?? word).length } };
}

const OF = /^\)?\s*(?:,\s*)?(OF|IN|FROM|TO)\s+(?:THE\s+)?/i;
const BETWEEN = /[\s,:(]{0,9}$/;
const THIS_CABLE = /^(?:THIS|OUR|ABOVE|PRESENT)\b/i;
const OTHER =
  /\b(?:OPERATIVE|PREAMBULAR|OP|PP|SEPTELS?|(?:ARTICLE|ANNEX|SECTION|CHAPTER|RESOLUTION|UNSCR)\s+\(?[\dIVX][\d.()]{0,9})[,(\s]{0,3}$/i;

/** Whose paragraph is meant, from the words right before and right behind; `edges` are mentions by their start and their end. */
function ownerOf(
  field: FieldText,
  span: Span,
  edges: ReadonlyMap<number, ReferenceMention>,
): Pick<ParagraphMention, 'of' | 'letter'> {
  const { words, start } = field;
  const before = words.slice(Math.max(0, span.start - start - 40), span.start - start);
  const behind = words.slice(span.end - start, span.end - start + 40);
  const of = OF.exec(behind);
  const mention =
    (of && edges.get(span.end + of[0].length)) ?? edges.get(span.start - (BETWEEN.exec(before)?.[0].length ?? 0));
  if (mention) {
    const [only, second] = mention.named;
    return { of: 'reference', letter: second ? undefined : only?.first.value };
  }
  // `para 3 of the agreement`, but `para 3 of this cable`; `to` and `in` lead on to something else.
  const isOfOther = of?.[1]?.toUpperCase() === 'OF' && !THIS_CABLE.test(behind.slice(of[0].length));
  return { of: isOfOther || OTHER.test(before) ? 'other' : 'own', letter: undefined };
}

const THROUGH = /\s*(?:[-–]|\bTHROUGH\b|\bTHRU\b)/iy;

type ReadItem<T> = (field: FieldText, at: number, before: Fact<T> | undefined) => Fact<T> | undefined;

/** `A`, `A and B`, `2-3, 5`: items from `from` on, as long as `joint` (given the joint before) leads to another. */
function readList<T>(
  field: FieldText,
  from: number,
  read: ReadItem<T>,
  joint: (before: string | undefined) => RegExp,
): Named<T>[] {
  const items: Named<T>[] = [];
  let at = from;
  let before: string | undefined;
  for (;;) {
    const first = read(field, at, items.at(-1)?.last);
    if (!first) return items;
    const opening = inParentheses(field, first);
    const through = matchAt(THROUGH, field.words, opening.end - field.start);
    const last = (through && read(field, opening.end - field.start + through[0].length, first)) ?? first;
    const span = { start: opening.start, end: inParentheses(field, last).end };
    items.push({ span, first, last });
    before = matchAt(joint(before), field.words, span.end - field.start)?.[0];
    if (before === undefined) return items;
    at = span.end - field.start + before.length;
  }
}

/** The span of `(A)` for the fact `A`. */
function inParentheses({ words, start }: FieldText, { span }: Fact<unknown>): Span {
  const isInside = words[span.start - start - 1] === '(' && words[span.end - start] === ')';
  return isInside ? { start: span.start - 1, end: span.end + 1 } : span;
}

/** Matches a sticky pattern at one place. */
function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
