// Edits that several fixes need: whole lines put in or taken out, in the line ends of the text.

import type { CableModel } from '../semantics/cableModel.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf } from '../syntax/visit.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** Puts a line in front of the line that holds `at`. */
export function lineBefore({ text }: CableModel, at: number, line: string): TextEdit {
  const start = lineStart(text, at);
  return { span: { start, end: start }, newText: `${line}${lineBreak(text)}` };
}

/**
 * Takes out a word of a list with one separator; with the last word of a line goes the line, and one of two blank lines that would
 * then meet.
 */
export function without({ text }: CableModel, { start, end }: Span): TextEdit {
  const first = lineStart(text, start);
  const next = nextLine(text, end);
  const before = text.slice(first, start);
  const behind = text.slice(end, next);
  if (!/\S/.test(before + behind)) {
    const isBetweenBlanks = /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, first - 80), first));
    const blank = /^[ \t]{0,80}(?:\r\r?\n|\n|\r)/.exec(text.slice(next, next + 84))?.[0].length ?? 0;
    return { span: { start: first, end: isBetweenBlanks ? next + blank : next }, newText: '' };
  }
  const separator = /^[ \t]*[,;/+]?[ \t]*/.exec(behind)?.[0].length ?? 0;
  if (/\S/.test(behind)) return { span: { start, end: end + separator }, newText: '' };
  const tail = /[ \t]*[,;/+]?[ \t]*$/.exec(before.slice(-20))?.[0].length ?? 0;
  return { span: { start: start - tail, end }, newText: '' };
}

/** The first line of a field of the text header, for what is to be put in front of it. */
export const headerField = ({ tree }: CableModel, kind: SyntaxNode['kind']): SyntaxNode | undefined =>
  childOf(childOf(tree, 'textHeader'), kind);

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function nextLine(text: string, at: number): number {
  const rest = /\r\r?\n|\n|\r/.exec(text.slice(at));
  return rest ? at + rest.index + rest[0].length : text.length;
}

const lineBreak = (text: string): string => /\r\r?\n|\n|\r/.exec(text)?.[0] ?? '\n';
