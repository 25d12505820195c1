// Pass and attention lines: office symbols, agencies and posts in DEPT FOR EUR/RUS - HENTZAU.
import { acronym } from '../../data/acronyms.ts';
import { officeSymbol } from '../../data/officeSymbols.ts';
import { postByStation } from '../../data/posts.ts';
import type { Span } from '../../text/span.ts';
import { expansionLines } from './acronym.ts';
import { at, type Cursor, type Description, type Explanation, factAt, wordAt, written } from './explanation.ts';
import { postInWords } from './station.ts';

export function explainPassLine(cursor: Cursor): Explanation | undefined {
  if (!factAt(cursor, cursor.model.passes)) return undefined;
  const word = wordAt(cursor, /[A-Za-z0-9/&-]/);
  if (!word) return undefined;
  return explainOffice(cursor, word) ?? explainPost(cursor) ?? explainAgency(cursor, word);
}

/** The longest known beginning of `EUR/RUS-HENTZAU` or `INL/LP/KRAFFT`; a letter alone is an office only next to FOR or a slash. */
function explainOffice(cursor: Cursor, word: Span): Explanation | undefined {
  const whole = written(cursor, word);
  const before = cursor.model.text.slice(Math.max(0, word.start - 5), word.start);
  for (
    let end = whole.length;
    end > 0;
    end = Math.max(whole.lastIndexOf('/', end - 1), whole.lastIndexOf('-', end - 1))
  ) {
    const symbol = whole.slice(0, end);
    const description = describeOffice(symbol);
    if (!description) continue;
    if (whole.length === 1 && (!/\bFOR $/.test(before) || cursor.model.text[word.end] === '.')) return undefined;
    if (symbol !== symbol.toUpperCase()) return undefined;
    // `OES/OMC` belongs to OES whatever OMC may stand for elsewhere; what follows a hyphen is a name.
    const path = whole.slice(0, whole.indexOf('-', end) < 0 ? undefined : whole.indexOf('-', end));
    const isPart = path.charAt(end) === '/';
    const span = { start: word.start, end: word.start + (isPart ? path.length : end) };
    if (cursor.offset > span.end) return undefined;
    return at(
      span,
      isPart ? { ...description, title: path, lines: [`Part of ${symbol}: ${description.lines[0]}`] } : description,
    );
  }
  return undefined;
}

/** `EUR/RUS`: the office as named about 2003 to 2010. */
function describeOffice(symbol: string): Description | undefined {
  const office = officeSymbol(symbol);
  return office && { title: symbol, kind: 'office of the Department of State', lines: [office.office] };
}

function explainAgency(cursor: Cursor, word: Span): Explanation | undefined {
  const text = written(cursor, word);
  const known = text === text.toUpperCase() && text.length > 1 ? acronym(text) : undefined;
  return known && at(word, { title: text, kind: 'agency or office', lines: expansionLines(known, cursor.model) });
}

/** A post before FOR or PASS: `SAO PAULO FOR FCS`, one to three words. */
function explainPost(cursor: Cursor): Explanation | undefined {
  const line = factAt(cursor, cursor.model.passes);
  if (!line) return undefined;
  const words = [
    ...cursor.model.text
      .slice(line.span.start, Math.min(line.span.end, line.span.start + 400))
      .matchAll(/[A-Z.'-]{3,}/g),
  ];
  const here = words.findIndex((one) => touchesWord(one, cursor.offset - line.span.start));
  for (const [from, to] of [
    [here - 1, here],
    [here, here + 1],
    [here - 2, here],
    [here - 1, here + 1],
    [here, here + 2],
    [here, here],
  ] as const) {
    const first = words[from];
    const last = words[to];
    if (here < 0 || !first || !last) continue;
    const span = { start: line.span.start + first.index, end: line.span.start + last.index + last[0].length };
    const post = postByStation(written(cursor, span));
    if (post)
      return at(span, {
        title: written(cursor, span),
        kind: /^(?:agency|department)$/.test(post.type) ? 'agency or office' : 'post',
        lines: [postInWords(post)],
      });
  }
  return undefined;
}

const touchesWord = (word: RegExpExecArray, offset: number): boolean =>
  word.index <= offset && offset <= word.index + word[0].length;
