// JSON with comments and trailing commas, read into values that know their places. Never fails: what is wrong is listed.
import type { Span } from './span.ts';

export interface JsonMember {
  readonly key: string;
  /** The place of the key with its quotes. */
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** A value and its place, strings with their quotes. */
export type JsonNode =
  | (Span & { readonly kind: 'object'; readonly members: readonly JsonMember[] })
  | (Span & { readonly kind: 'array'; readonly items: readonly JsonNode[] })
  | (Span & { readonly kind: 'scalar'; readonly value: string | number | boolean | null });

export interface JsonProblem {
  readonly span: Span;
  readonly message: string;
}

export interface JsonDocument {
  /** Nothing when the text holds no value at all. */
  readonly root: JsonNode | undefined;
  readonly problems: readonly JsonProblem[];
}

/** How deep values may lie in one another: deeper than any configuration, and safe for the stack. */
const MAX_DEPTH = 64;

/** Reads `{ "rules": { "dtg-midnight": "off", }, } // so be it`. */
export function parseJsonc(text: string): JsonDocument {
  const problems: JsonProblem[] = [];
  let at = 0;
  skipTrivia();
  const root = at < text.length ? readValue(0) : undefined;
  skipTrivia();
  if (root && at < text.length) complain(at, text.length, 'Nothing may follow the value.');
  return { root, problems };

  function readValue(depth: number): JsonNode | undefined {
    const start = at;
    const c = text[at];
    if (c === '{' || c === '[') {
      if (depth >= MAX_DEPTH) {
        complain(start, start + 1, 'Values lie too deep in one another.');
        at = text.length;
        return undefined;
      }
      return c === '{' ? readObject(depth) : readArray(depth);
    }
    if (c === '"') return { kind: 'scalar', value: readString(), start, end: at };
    while (at < text.length && /[\w.+-]/.test(text[at] as string)) at++;
    const word = text.slice(start, at);
    const value = scalarOf(word);
    if (value === undefined) {
      if (at === start) at++;
      complain(start, at, `A value is expected here.`);
      return undefined;
    }
    return { kind: 'scalar', value, start, end: at };
  }

  function readObject(depth: number): JsonNode {
    const start = at++;
    const members: JsonMember[] = [];
    readItems('}', start, () => {
      const keyStart = at;
      if (text[at] !== '"') {
        complain(at, skipNonsense(), 'A name in double quotes is expected here.');
        return;
      }
      const key = readString();
      const keySpan = { start: keyStart, end: at };
      skipTrivia();
      if (text[at] !== ':') {
        complain(keySpan.start, keySpan.end, `A colon and a value must follow "${key}".`);
        skipNonsense();
        return;
      }
      at++;
      skipTrivia();
      const value = readValue(depth + 1);
      if (members.some((one) => one.key === key)) complain(keySpan.start, keySpan.end, `"${key}" stands here twice.`);
      else if (value) members.push({ key, keySpan, value });
    });
    return { kind: 'object', members, start, end: at };
  }

  function readArray(depth: number): JsonNode {
    const start = at++;
    const items: JsonNode[] = [];
    readItems(']', start, () => {
      const value = readValue(depth + 1);
      if (value) items.push(value);
    });
    return { kind: 'array', items, start, end: at };
  }

  /** What stands between the brackets, separated by commas; the last comma may be there or not. */
  function readItems(close: string, start: number, readItem: () => void): void {
    for (;;) {
      skipTrivia();
      if (at >= text.length) {
        complain(start, start + 1, `The "${text[start]}" is not closed.`);
        return;
      }
      if (text[at] === close) {
        at++;
        return;
      }
      readItem();
      skipTrivia();
      if (text[at] === ',') at++;
      else if (at < text.length && text[at] !== close) {
        complain(at, at + 1, `"," or "${close}" is expected here.`);
        if (text[at] === ']' || text[at] === '}') return; // it closes what lies around
      }
    }
  }

  function readString(): string {
    const start = at++;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n' && text[at] !== '\r')
      at += text[at] === '\\' ? 2 : 1;
    at = Math.min(at, text.length);
    if (text[at] === '"') at++;
    const written = text.slice(start, at);
    try {
      return JSON.parse(written) as string;
    } catch {
      complain(start, at, 'This is no string as JSON writes it.');
      return written.slice(1).replace(/"$/, '');
    }
  }

  /** Moves over what makes no sense here, to where the next item may begin; gives the end of its first word. */
  function skipNonsense(): number {
    const start = at;
    while (at < text.length && /[\w$'-]/.test(text[at] as string)) at++;
    const end = Math.max(at, start + 1);
    while (at < text.length && !/[,\]}\r\n]/.test(text[at] as string)) at++;
    return end;
  }

  function skipTrivia(): void {
    while (at < text.length) {
      const c = text[at] as string;
      if (/\s|\uFEFF/.test(c)) at++;
      else if (text.startsWith('//', at)) while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
      else if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        if (end < 0) complain(at, text.length, 'The comment is not closed.');
        at = end < 0 ? text.length : end + 2;
      } else return;
    }
  }

  function complain(start: number, end: number, message: string): void {
    problems.push({ span: { start, end }, message });
  }
}

function scalarOf(word: string): number | boolean | null | undefined {
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : undefined;
}

/** The value of a member of an object. */
export const memberOf = (node: JsonNode | undefined, key: string): JsonNode | undefined =>
  node?.kind === 'object' ? node.members.find((one) => one.key === key)?.value : undefined;
