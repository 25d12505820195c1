// The text of a cable as a reader sees it: headings, numbered paragraphs, the summary and the comment.
import { branch, type SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { Fact } from './fact.ts';
import { collapse } from './fieldText.ts';
import { lazyFacts } from './lazyFacts.ts';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly number: Fact<number>;
  /** Portion marking without its parentheses, upper case: `C/NF`. */
  readonly marking: Fact | undefined;
  /** Words up to the first line end, for a title. */
  readonly opening: Span;
  readonly node: SyntaxNode;
}

/** Text outside numbered paragraphs: consecutive lines without a blank line between them. */
export interface Block {
  readonly kind: 'block';
  readonly span: Span;
}

export interface SectionHeading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly title: Fact;
}

export type BodyPart = Paragraph | Block | SectionHeading;

/** SUMMARY ... END SUMMARY, or COMMENT ... END COMMENT: parts `from` up to, not including, `to`. */
export interface Container {
  readonly kind: 'summary' | 'comment';
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** The span of the words, without label and end marker. */
  readonly words: Span;
  /** `SUMMARY:` or a heading of that word; nothing where only END SUMMARY tells that one has begun. */
  readonly label: Span | undefined;
  /** `END SUMMARY`; nothing where it just ends. */
  readonly endMark: Span | undefined;
}

export interface Body {
  readonly parts: readonly BodyPart[];
  readonly paragraphs: readonly Paragraph[];
  readonly containers: readonly Container[];
}

const BEGIN =
  /^\W{0,3}(?:\d{1,2}\. ?)?(?:\([A-Z/]{1,8}\) ?)?(?:BEGIN )?(EXECUTIVE SUMMARY|SUMM?A?R?Y|COMMENT)\b(?:,? AND (?:COMMENT|ACTION REQUEST|INTRODUCTION|RECOMMENDATION))?(?: ?[:.)-]| *$|\s)/i;
const END = {
  summary: /\bEND(?: OF)?\s+(?:THE )?SUMM?A?R?Y\b(?: AND COMMENT)?|\bEND\s+SUMMARY/i,
  comment: /\bEND(?: OF)?\s+COMMENT\b/i,
} as const;

/** What the facts of a body are read from. */
interface Given {
  readonly text: string;
  readonly tree: SyntaxNode;
}

const NO_BODY: Given = { text: '', tree: branch('message', []) };

/** Reads the body out of the tree of a message. */
export const readBody = lazyFacts<Body & Given, Given>(NO_BODY, {
  parts: ({ text, tree }) => {
    const body = childOf(tree, 'body');
    return body ? readParts(text, body) : [];
  },
  paragraphs: ({ parts }) => parts.filter((part) => part.kind === 'paragraph'),
  containers: ({ text, parts }) => findContainers(text, parts),
});

function readParts(text: string, body: SyntaxNode): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const node of body.children) {
    if (node.kind === 'paragraph') parts.push(readParagraph(text, node));
    else if (node.kind === 'sectionHeading') {
      const titles = childrenOf(node, 'title');
      const span = { start: titles[0]?.start ?? node.start, end: titles.at(-1)?.end ?? node.end };
      parts.push({
        kind: 'heading',
        span: { start: node.start, end: node.end },
        title: { value: collapse(text.slice(span.start, span.end)), span },
      });
    } else if (node.kind === 'text') {
      const last = parts.at(-1);
      if (last?.kind === 'block' && !standsApart(text, last.span.end, node.start)) {
        parts[parts.length - 1] = { kind: 'block', span: { start: last.span.start, end: node.end } };
      } else parts.push({ kind: 'block', span: { start: node.start, end: node.end } });
    }
  }
  return parts;
}

/** Whether a blank line lies between two places, whatever the line ends. */
export const standsApart = (text: string, from: number, to: number): boolean =>
  to - from > 1 && /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(text.slice(from, to).replace(/\r{1,2}\n/g, '\n'));

function readParagraph(text: string, node: SyntaxNode): Paragraph {
  const number = childOf(node, 'number');
  const marking = childOf(node, 'marking');
  const opening = node.children.find((child) => child.kind === 'text' || child.kind === 'subparagraph') ?? node;
  return {
    kind: 'paragraph',
    span: spanOf(node),
    number: {
      value: Number(text.slice(number?.start, number?.end)),
      span: { start: number?.start ?? node.start, end: number?.end ?? node.start },
    },
    marking: marking && {
      value: text
        .slice(marking.start, marking.end)
        .replace(/[() ]/g, (c) => (c === ' ' ? ' ' : ''))
        .trim()
        .toUpperCase(),
      span: spanOf(marking),
    },
    opening: { start: opening.start, end: opening.end },
    node,
  };
}

function findContainers(text: string, parts: readonly BodyPart[]): Container[] {
  const containers: Container[] = [];
  for (let i = 0; i < parts.length; ) {
    const container = containerAt(text, parts, i);
    if (container) containers.push(container);
    i = container ? container.to : i + 1;
  }
  if (!containers.some((container) => container.kind === 'summary')) {
    const unopened = unopenedSummary(text, parts);
    if (unopened) containers.unshift(unopened);
  }
  return containers;
}

/** The container that begins with part `i`: a heading SUMMARY or COMMENT, or a paragraph whose first word it is. */
function containerAt(text: string, parts: readonly BodyPart[], i: number): Container | undefined {
  const part = parts[i] as BodyPart;
  const opening =
    part.kind === 'paragraph' ? part.opening.start : part.kind === 'heading' ? part.title.span.start : part.span.start;
  const begin = BEGIN.exec(text.slice(opening, Math.min(part.span.end, opening + 60)));
  if (!begin) return undefined;
  const kind = /COMMENT/i.test(begin[1] ?? '') ? 'comment' : 'summary';
  const start = part.kind === 'heading' ? openingOf(parts[i + 1]) : opening + begin[0].length;
  if (start === undefined) return undefined;
  const label = {
    start: opening,
    end: part.kind === 'heading' ? part.title.span.end : opening + begin[0].trimEnd().length,
  };
  let to = part.kind === 'heading' ? i + 2 : i + 1;
  // To the end marker when there is one before the next heading; else one part, or all up to the next heading.
  for (let k = part.kind === 'heading' ? i + 1 : i; k < parts.length && k < i + 12; k++) {
    const inside = parts[k] as BodyPart;
    if (k > i && inside.kind === 'heading') {
      if (part.kind === 'heading') to = k;
      break;
    }
    const from = Math.max(inside.span.start, k === i ? start : 0);
    const end = END[kind].exec(text.slice(from, inside.span.end));
    if (!end) continue;
    const last = k + 1;
    return {
      kind,
      span: { start: part.span.start, end: inside.span.end },
      from: i,
      to: last,
      words: { start, end: Math.max(start, from + end.index) },
      label,
      endMark: { start: from + end.index, end: from + end.index + end[0].length },
    };
  }
  const last = parts[to - 1] as BodyPart;
  return {
    kind,
    span: { start: part.span.start, end: last.span.end },
    from: i,
    to,
    words: { start, end: Math.max(start, last.span.end) },
    label,
    endMark: undefined,
  };
}

const openingOf = (part: BodyPart | undefined): number | undefined =>
  part === undefined || part.kind === 'heading'
    ? undefined
    : part.kind === 'paragraph'
      ? part.opening.start
      : part.span.start;

/** END SUMMARY without a beginning: then the text from the first paragraph on is the summary. */
function unopenedSummary(text: string, parts: readonly BodyPart[]): Container | undefined {
  for (let k = 0; k < Math.min(parts.length, 4); k++) {
    const part = parts[k] as BodyPart;
    const end = END.summary.exec(text.slice(part.span.start, part.span.end));
    if (!end) continue;
    const from = parts.findIndex((one) => one.kind !== 'heading');
    if (from < 0 || from > k) return undefined;
    const start = openingOf(parts[from]) ?? part.span.start;
    return {
      kind: 'summary',
      span: { start: parts[from]?.span.start ?? start, end: part.span.end },
      from,
      to: k + 1,
      words: { start, end: Math.max(start, part.span.start + end.index) },
      label: undefined,
      endMark: { start: part.span.start + end.index, end: part.span.start + end.index + end[0].length },
    };
  }
  return undefined;
}
