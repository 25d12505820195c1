// One line of an address list: routing indicator, plain language address, precedence and message number.
import { isDigit, isUpper, skipBlanks, trimEnd } from './characters.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';

const PRECEDENCE = /(?:NIACT IMMEDIATE|NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH)$/;
const SECOND_INDICATOR = /[A-Z0-9)] {1,4}(?=[QRU][A-Z]{4,7}\/[A-Z])/g;

/**
 * The addressees on one line; two or more where line ends were lost (`RUEHRO/AMEMBASSY ROME RUEHFR/AMEMBASSY PARIS`).
 * Sample: `RUEHC/SECSTATE WASHDC PRIORITY 5610`.
 */
export function readAddressees(text: string, first: number, end: number): SyntaxNode[] {
  const starts = [first];
  if (text.indexOf('/', first) < end) {
    for (const match of text.slice(first, end).matchAll(SECOND_INDICATOR))
      starts.push(first + match.index + match[0].length);
  }
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
  const word = PRECEDENCE.exec(text.slice(Math.max(at, last - 16), last));
  if (word && (last - word[0].length === at || text[last - word[0].length - 1] === ' ')) {
    tail.unshift(leaf('precedenceWord', last - word[0].length, last));
    last = trimEnd(text, at, last - word[0].length);
  }
  if (last > at) children.push(leaf('plad', at, last));
  children.push(...tail);
  return branch('addressee', children, first, end);
}

/** Whether the line begins with a routing indicator and its slash, as most addresses do. */
export const hasIndicator = (text: string, first: number, end: number): boolean =>
  'QRU'.includes(text[first] ?? ' ') && endOfIndicator(text, first, end) !== undefined;

/** `AIG 8814` is the whole name of a collective; its digits are no message number. */
const isPartOfName = (text: string, at: number, digits: number): boolean => text.slice(at, digits).trim() === 'AIG';

/** Offset of the slash after a routing indicator, `ZEN` or a five-letter collective code, if the line starts with one. */
function endOfIndicator(text: string, first: number, end: number): number | undefined {
  let i = first;
  while (i < end && i - first < 9 && (isUpper(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
  if (text[i] !== '/' || i >= end) return undefined;
  const length = i - first;
  const initial = text[first] ?? '';
  if (length >= 3 && text.startsWith('ZEN', first)) return i;
  if (length >= 4 && 'QRU'.includes(initial)) return i;
  return length === 5 && !isDigit(text.charCodeAt(first)) ? i : undefined;
}
