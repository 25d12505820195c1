// Characters that no cable is sent with: curly quotes, accents, tabs, and what wrong encodings have left behind.
import type { Span } from '../text/span.ts';

export interface OddCharacter {
  readonly span: Span;
  /**
   * `lost`: U+FFFD, or a line of nothing but `¿`. `mojibake`: UTF-8 read as Windows-1252 (`Ã©`, `â€™`). `foreign`: a character that
   * is as it was typed.
   */
  readonly kind: 'lost' | 'mojibake' | 'foreign';
  /** The same in characters that a cable may have; nothing where that is not known. */
  readonly plain: string | undefined;
}

const ODD = /[^\x20-\x7E\r\n\f]/;
const NEXT_ODD = /[^\x20-\x7E\r\n\f]/g;

/** The odd characters from `from` on; runs of one kind are one. Pilcrows are an archive's and not among them. */
export function readOddCharacters(text: string, from: number): OddCharacter[] {
  const found: OddCharacter[] = [];
  NEXT_ODD.lastIndex = from;
  for (let next = NEXT_ODD.exec(text); next; next = NEXT_ODD.exec(text)) {
    const at = next.index;
    const one = oddAt(text, at);
    if (one) found.push(one);
    NEXT_ODD.lastIndex = one ? one.span.end : at + (isPilcrow(text, at) === 2 ? 2 : 1);
  }
  return found;
}

function oddAt(text: string, at: number): OddCharacter | undefined {
  if (isPilcrow(text, at) > 0) return undefined;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (char === '\uFFFD') return { span: { start: at, end: runEnd(text, at, char) }, kind: 'lost', plain: undefined };
  if (char === '¿' && isAlone(text, at))
    return { span: { start: at, end: runEnd(text, at, char) }, kind: 'lost', plain: '' };
  const decoded = decodeAt(text, at);
  if (decoded) return { span: { start: at, end: at + decoded.length }, kind: 'mojibake', plain: plainOf(decoded.char) };
  return { span: { start: at, end: at + char.length }, kind: 'foreign', plain: plainOf(char) };
}

/** Length of the pilcrow at `at`: `¶`, `Â¶`, or a lost character in front of a paragraph number; 0 for none. */
function isPilcrow(text: string, at: number): number {
  if (text[at] === '¶') return 1;
  if (text[at] === 'Â' && text[at + 1] === '¶') return 2;
  const isAtNumber = text[at] === '\uFFFD' && /^\s?[\dA-Z]{1,3}\./.test(text.slice(at + 1, at + 6));
  return isAtNumber && /(?:^|[\r\n])[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 9), at)) ? 1 : 0;
}

function runEnd(text: string, at: number, char: string): number {
  let end = at;
  while (text[end] === char) end++;
  return end;
}

/** Whether nothing but this character stands on its line. */
function isAlone(text: string, at: number): boolean {
  const end = runEnd(text, at, text[at] ?? '');
  return (
    /(?:^|[\r\n])[ \t]{0,40}$/.test(text.slice(Math.max(0, at - 41), at)) &&
    /^[ \t]{0,40}(?:[\r\n]|$)/.test(text.slice(end, end + 41))
  );
}

// Windows-1252 above U+00FF: the bytes 80 to 9F that have a character of their own.
const BYTES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code >= 0xa0 && code <= 0xff) return code;
  const index = Number.isNaN(code) ? -1 : BYTES.indexOf(text[at] ?? '');
  return index < 0 ? -1 : 0x80 + index;
};

/** The character whose UTF-8 bytes stand at `at` as Windows-1252: é for `Ã©`, ’ for `â€™`. Latin script and signs only. */
function decodeAt(text: string, at: number): { readonly char: string; readonly length: number } | undefined {
  const lead = byteAt(text, at);
  const second = byteAt(text, at + 1);
  if (second < 0x80 || second > 0xbf) return undefined;
  if (lead >= 0xc2 && lead <= 0xc5) return { char: String.fromCharCode(((lead & 31) << 6) | (second & 63)), length: 2 };
  const third = byteAt(text, at + 2);
  if (lead !== 0xe2 || third < 0x80 || third > 0xbf) return undefined;
  return { char: String.fromCharCode(0x2000 | ((second & 63) << 6) | (third & 63)), length: 3 };
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '--',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  '\t': ' ',
  '\u00A0': ' ',
  '\u00AD': '',
  '\u200B': '',
  '\uFEFF': '',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '€': 'euros',
  '£': 'pounds',
};

/** `e` for é: a letter without its accent, a straight quote for a curly one. */
function plainOf(char: string): string | undefined {
  const listed = PLAIN[char];
  if (listed !== undefined) return listed;
  const bare = char.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return bare !== '' && !ODD.test(bare) ? bare : undefined;
}
