// Tells the parts of TypeScript source apart: code, comments, strings, regexes. Enough for the house rules, no parser.

export type PartKind = 'code' | 'comment' | 'string' | 'regex';

/** A stretch of the source, `[start, end)`. The parts follow each other without gap. */
export interface Part {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

// What may stand before a regex; anywhere else a slash divides.
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%~^<>])$/;
const WORD_BEFORE_REGEX =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof|yield|await)$/;

/** Reads the source once. Code inside `${...}` of a template is told as code. */
export function scanSource(source: string): Part[] {
  const parts: Part[] = [];
  // For each open template, how many braces are open in its present `${`.
  const braces: number[] = [];
  let codeStart = 0;
  let i = 0;
  const take = (kind: PartKind, end: number) => {
    if (i > codeStart) parts.push({ kind: 'code', start: codeStart, end: i });
    parts.push({ kind, start: i, end });
    i = end;
    codeStart = end;
  };
  while (i < source.length) {
    const c = source[i];
    if (c === '/' && source[i + 1] === '/') take('comment', endOf(source, '\n', i));
    else if (c === '/' && source[i + 1] === '*') take('comment', endOf(source, '*/', i) + 2);
    else if (c === "'" || c === '"') take('string', quotedEnd(source, i + 1, c));
    else if (c === '`' || (c === '}' && braces.at(-1) === 0)) {
      if (c === '}') braces.pop();
      const end = templateEnd(source, i + 1);
      if (source[end - 1] === '{') braces.push(0);
      take('string', end);
    } else if (c === '/' && mayBeRegex(source, parts, i, codeStart)) take('regex', regexEnd(source, i + 1));
    else {
      if (c === '{' && braces.length > 0) braces.push((braces.pop() ?? 0) + 1);
      if (c === '}' && braces.length > 0) braces.push((braces.pop() ?? 1) - 1);
      i++;
    }
  }
  if (i > codeStart) parts.push({ kind: 'code', start: codeStart, end: i });
  return parts;
}

/** The source with everything that is not of the kinds turned into blanks; line ends and offsets stay. */
export function onlyParts(source: string, ...kinds: readonly PartKind[]): string {
  return scanSource(source)
    .map(({ kind, start, end }) => {
      const words = source.slice(start, end);
      return kinds.includes(kind) ? words : words.replace(/[^\n]/g, ' ');
    })
    .join('');
}

function mayBeRegex(source: string, parts: readonly Part[], at: number, codeStart: number): boolean {
  let before = source.slice(Math.max(codeStart, at - 80), at).trimEnd();
  // Only comments between: look at the code before them. A string or regex before means division.
  for (let n = parts.length - 1; before === '' && n >= 0; n--) {
    const part = parts[n] as Part;
    if (part.kind === 'string' || part.kind === 'regex') return source[part.end - 1] === '{';
    if (part.kind === 'code') before = source.slice(part.start, part.end).trimEnd();
  }
  return BEFORE_REGEX.test(before) || WORD_BEFORE_REGEX.test(before);
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
}

function quotedEnd(source: string, from: number, quote: string): number {
  let i = from;
  while (i < source.length && source[i] !== quote && source[i] !== '\n') i += source[i] === '\\' ? 2 : 1;
  return Math.min(i + 1, source.length);
}

/** Behind the closing backquote, or behind the next `${`. */
function templateEnd(source: string, from: number): number {
  let i = from;
  while (i < source.length && source[i] !== '`') {
    if (source[i] === '$' && source[i + 1] === '{') return i + 2;
    i += source[i] === '\\' ? 2 : 1;
  }
  return Math.min(i + 1, source.length);
}

/** Behind the flags. */
function regexEnd(source: string, from: number): number {
  let i = from;
  let inClass = false;
  while (i < source.length && source[i] !== '\n' && (inClass || source[i] !== '/')) {
    if (source[i] === '[') inClass = true;
    if (source[i] === ']') inClass = false;
    i += source[i] === '\\' ? 2 : 1;
  }
  i++;
  while (/[a-z]/.test(source[i] ?? '')) i++;
  return i;
}
