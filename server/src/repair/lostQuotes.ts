// Puts quotes and apostrophes back where an archive left `?` and nothing else can be meant: KING?S COUNCIL, the ?zero hunger? plan.
import { isLetter } from '../syntax/characters.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type Repair, replace } from './repair.ts';

/** An apostrophe inside a word: a question never ends there. Short stems are left out: `pa?s` is more likely a lost accent. */
const APOSTROPHE =
  /(?<=[A-Za-z]{3})\?(?=[sS]\b)|(?<=[nN])\?(?=[tT]\b)|(?<=\b[Dd])\?(?=[Aa]ffaires\b)|(?<=\b(?:[Ii]|[Ww]e|[Tt]hey|[Yy]ou))\?(?=(?:re|ve|ll|d|m)\b)/g;

export const lostQuotes: Repair = ({ text }) => {
  if (!text.includes('?')) return [];
  const edits: TextEdit[] = [];
  for (const { index } of text.matchAll(APOSTROPHE))
    if (!isInAddress(text, index)) edits.push(replace(index, index + 1, "'"));
  edits.push(...pairs(text));
  return edits.sort((a, b) => a.span.start - b.span.start);
};

/**
 * Two that stand around words like quotes, in one paragraph, with no other between or behind that could be the closing one.
 * A question does not begin with its mark, so the first is certain; the second is when it is the only one.
 */
function pairs(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let open: number | undefined;
  let closing: number[] = [];
  const settle = () => {
    const [close, ...others] = closing;
    if (open !== undefined && close !== undefined && others.length === 0)
      edits.push(replace(open, open + 1, '"'), replace(close, close + 1, '"'));
    open = undefined;
    closing = [];
  };
  for (const { 0: found, index } of text.matchAll(/\?|(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g)) {
    if (found !== '?') settle();
    else if (opens(text, index)) {
      settle();
      open = index;
    } else if (closes(text, index)) closing.push(index);
  }
  settle();
  return edits;
}

const opens = (text: string, at: number): boolean =>
  /^$|[\s([]/.test(text[at - 1] ?? '') && isWordStart(text.charCodeAt(at + 1));

const closes = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,!)]/u.test(text[at - 1] ?? '') && /^$|[\s.,;:)\]!-]/.test(text[at + 1] ?? '');

const isWordStart = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

/** In an address of the web: `http://example.org/?id=7`. */
function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 200 && !/\s/.test(text[start - 1] as string)) start--;
  return /:\/\/|www\./i.test(text.slice(start, at));
}
