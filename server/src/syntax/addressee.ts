// One line of an address list: routing indicator, plain language address, precedence and message number.

import { isDigit, isUpper, skipBlanks, trimEnd } from './characters.ts';
import { matchesOf } from './matches.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';

/** Longest first. */
const PRECEDENCES = ['NIACT IMMEDIATE', 'NIACT', 'IMMEDIATE', 'PRIORITY', 'ROUTINE', 'FLASH'] as const;
const SLASH = 47;
const isIndicatorLetter = (code: number): boolean => code === 81 || code === 82 || code === 85; // Q R U
const SECOND_INDICATOR = /[A-Z0-9)] {1,4}(?=[QRU][A-Z]{4,7}\/[A-Z])/g;

/**
 * The addressees on one line; two or more where line ends were lost (`RUEHRO/AMEMBASSY ROME RUEHFR/AMEMBASSY PARIS`).
 * Sample: `RUEHC/SECSTATE WASHDC PRIORITY 5610`.
 */
export function readAddressees(text: string, first: number, end: number): SyntaxNode[] {
  const rest = text.slice((endOfIndicator(text, first, end) ?? first) + 1, end);
  if (!rest.includes('/')) return [readAddressee(text, first, trimEnd(text, first, end))];
  const starts = [first];
  for (const match of matchesOf(SECOND_INDICATOR, text.slice(first, end)))
    starts.push(first + match.index + match[0].length);
  return starts.map((start, i) => readAddressee(text, start, trimEnd(text, start, starts[i + 1] ?? end)));
}

function readAddressee(text: string, first: number, end: number): SyntaxNode {
  const children: SyntaxNode[] = [];
  let at = first;
  const slash = endOfIndicator(text, first, end);
  if (slash !== undefined) {
    children.push(leaf('routingIndicator', first, slash));
    at = skipBlanks(text, slash + 1, end);
  }
  let last = end;
  const tail: SyntaxNode[] = [];
  let digits = last;
  while (digits > at && isDigit(text.charCodeAt(digits - 1))) digits--;
  if (digits < last && last - digits <= 7 && text[digits - 1] === ' ' && !isPartOfName(text, at, digits)) {
    tail.unshift(leaf('messageNumber', digits, last));
    last = trimEnd(text, at, digits);
  }
  const word = precedenceAtEnd(text, at, last);
  if (word > 0) {
    tail.unshift(leaf('precedenceWord', last - word, last));
    last = trimEnd(text, at, last - word);
  }
  if (last > at) children.push(leaf('plad', at, last));
  children.push(...tail);
  return branch('addressee', children, first, end);
}

/** How many characters of `[at, end)` are a precedence word at its end, standing alone or behind a blank. */
function precedenceAtEnd(text: string, at: number, end: number): number {
  for (const word of PRECEDENCES) {
    const start = end - word.length;
    if (start >= at && text.endsWith(word, end))
      return start === at || text.charCodeAt(start - 1) === 32 ? word.length : 0;
  }
  return 0;
}

/** Whether the line begins with a routing indicator and its slash, as most addresses do. */
export const hasIndicator = (text: string, first: number, end: number): boolean =>
  isIndicatorLetter(text.charCodeAt(first)) && endOfIndicator(text, first, end) !== undefined;

/** `AIG 8814` is the whole name of a collective; its digits are no message number. */
const isPartOfName = (text: string, at: number, digits: number): boolean => text.slice(at, digits).trim() === 'AIG';

/** Offset of the slash after a routing indicator, `ZEN` or a five-letter collective code, if the line starts with one. */
function endOfIndicator(text: string, first: number, end: number): number | undefined {
  let i = first;
  while (i < end && i - first < 9 && (isUpper(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
  if (i >= end || text.charCodeAt(i) !== SLASH) return undefined;
  const length = i - first;
  if (length >= 4 && isIndicatorLetter(text.charCodeAt(first))) return i;
  if (length >= 3 && text.startsWith('ZEN', first)) return i;
  return length === 5 && !isDigit(text.charCodeAt(first)) ? i : undefined;
}
