// Facts of the text header: classification, MRN, captions, pass lines, TAGS, subject.

import { caption } from '../data/captions.ts';
import { hasTag } from '../data/tags.ts';
import { matchesOf } from '../syntax/matches.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf, nodesOf } from '../syntax/visit.ts';
import { append } from '../text/append.ts';
import { spanOf } from '../text/span.ts';
import type { Classification, LabelledField, Mrn, SectionNumber } from './cableModel.ts';
import type { Fact } from './fact.ts';
import { collapse, fieldText, trimmedSpan } from './fieldText.ts';
import { factOf, factOfChild, factsOf } from './heading.ts';
import { isWholeForm, levelOf } from './levels.ts';
import { keyOf } from './references.ts';

export function readClassification(text: string, line: SyntaxNode | undefined): Classification | undefined {
  const word = childOf(line, 'classification');
  const level = word && levelOf(text.slice(word.start, word.end));
  if (!line || !word || !level) return undefined;
  const caveats = factsOf(text, line, 'handling').map(({ value, span }) => ({
    value: /E ?F ?T ?O/i.test(value) ? 'EFTO' : value.toUpperCase(),
    span,
  }));
  const written = text.slice(word.start, word.end);
  return {
    span: spanOf(word),
    level,
    isSpaced: /\S \S \S/.test(written),
    isGarbled: !isWholeForm(written),
    caveats,
  };
}

export function readSection(text: string, line: SyntaxNode | undefined): Fact<SectionNumber> | undefined {
  const node = childOf(line, 'section');
  if (!node) return undefined;
  const [a, b] = (text.slice(node.start, node.end).match(/\d+/g) ?? []).map(Number);
  if (a === undefined) return undefined;
  return { value: { number: a, of: b ?? a }, span: spanOf(node) };
}

/** The message reference number of the classification line: `LISBON 000427`. */
export function readMrn(text: string, header: SyntaxNode | undefined, year: number | undefined): Mrn | undefined {
  const line = childOf(header, 'classificationLine');
  const station = factOfChild(text, line, 'station');
  const serial = factOfChild(text, line, 'serial');
  if (!station || !serial) return undefined;
  const name = collapse(station.value).toUpperCase();
  const number = Number(serial.value);
  return {
    span: { start: station.span.start, end: serial.span.end },
    source: 'text',
    station: { value: name, span: station.span },
    serial: { value: number, span: serial.span },
    serialText: serial.value,
    year,
    key: keyOf(year, name, number),
    tail: factOfChild(text, line, 'text'),
    rest: restBehind(text, header, serial.span.end),
  };
}

/** The remark that stands on the serial's line and fills the rest of it, unless it is captions. */
function restBehind(text: string, header: SyntaxNode | undefined, end: number): Fact | undefined {
  const next = header?.children.find((node) => node.start >= end);
  const node = next?.kind === 'remarkLine' ? childOf(next, 'text') : undefined;
  if (!node || /[\r\n]/.test(text.slice(end, node.start)) || captionsOn(text, node)) return undefined;
  const behind = text.slice(node.end, node.end + 20);
  return behind === '' || /^[ \t]{0,19}[\r\n]/.test(behind) ? factOf(text, node) : undefined;
}

/** What the lines between the fields are: captions where the whole line, cut at its separators, is known words; else pass lines. */
export function readRemarks(
  text: string,
  header: SyntaxNode | undefined,
): { captions: Fact[]; captionLines: Fact[]; passes: Fact[] } {
  const captions: Fact[] = [];
  const captionLines: Fact[] = [];
  const passes: Fact[] = [];
  for (const line of header ? nodesOf(header, 'remarkLine') : []) {
    const node = childOf(line, 'text');
    if (!node) continue;
    const found = captionsOn(text, node);
    if (found) {
      append(captions, found);
      captionLines.push(factOf(text, node));
    } else if (isPassLine(text.slice(node.start, node.end))) passes.push(factOf(text, node));
  }
  return { captions, captionLines, passes };
}

/** A line that sends the cable on (FOR, PASS, TO), or upper case as drafters write them; an archivist's remark is neither. */
const isPassLine = (line: string): boolean =>
  /\b(?:FOR|PASS|TO)\b/i.test(line) || (!/[a-z]{2}/.test(line) && /[A-Z]{2}/.test(line));

const SHORT_OF =
  /^(SENSITIVE BUT UNCLASSIFIED|NOT FOR INTERNET DISTRIBUTION|C ?O ?R ?R ?E ?C ?T ?E ?D {1,3}C ?O ?P ?Y)\b/i;

function captionsOn(text: string, node: SyntaxNode): Fact[] | undefined {
  const line = text.slice(node.start, node.end);
  const long = SHORT_OF.exec(line)?.[1];
  if (long) {
    const value = /^C/i.test(long) ? 'CORRECTED COPY' : collapse(long).toUpperCase();
    return [{ value, span: { start: node.start, end: node.start + long.length } }];
  }
  const whole = captionAt(node.start, line, 0, line.length);
  if (whole) return [whole];
  if (GLUED.test(line)) {
    return matchesOf(/SIPDIS|SENSITIVE|NOFORN|NODIS|EXDIS|STADIS|LIMDIS/g, line).map((found) => ({
      value: found[0],
      span: { start: node.start + found.index, end: node.start + found.index + found[0].length },
    }));
  }
  const captions: Fact[] = [];
  for (const found of matchesOf(/[^,;/+]+/g, line)) {
    const one = captionAt(node.start, line, found.index, found.index + found[0].length);
    if (one) captions.push(one);
    else {
      const words = matchesOf(/\S+/g, found[0]).map((word) =>
        captionAt(node.start, line, found.index + word.index, found.index + word.index + word[0].length),
      );
      if (words.some((word) => !word)) return undefined;
      append(captions, words as Fact[]);
    }
  }
  return captions.length > 0 ? captions : undefined;
}

// Captions that ran together: SIPDISSIPDIS, SENSITIVESIPDIS.
const GLUED = /^(?:SIPDIS|SENSITIVE|NOFORN|NODIS|EXDIS|STADIS|LIMDIS){2,6}$/;

const CHANNEL = /^[A-Z]{2,10} CHANNEL(?: ONLY)?$/;

function captionAt(offset: number, line: string, from: number, to: number): Fact | undefined {
  const words = line.slice(from, to);
  const value = collapse(words).replace(/[.:]$/, '').toUpperCase();
  if (
    !value ||
    (!caption(value) &&
      !CHANNEL.test(value) &&
      !/^(?:NO FOREIGN DISSEM|LOU|SBU|CODEL [A-Z]+|STADIS|CHEROKEE|NESCO)$/.test(value))
  )
    return undefined;
  return { value, span: trimmedSpan({ start: offset, words: line }, from, to) };
}

/** Tags in order; a word that splits completely into known tags (`EINDETRD`) was two that lost their blank. */
export function readTags(text: string, header: SyntaxNode | undefined): Fact[] {
  return childrenOf(header, 'tagsField').flatMap((field) =>
    childrenOf(field, 'tag').flatMap((node) => splitTag(text, node)),
  );
}

function splitTag(text: string, node: SyntaxNode): Fact[] {
  const word = text.slice(node.start, node.end).toUpperCase();
  const whole = [{ value: collapse(word), span: { start: node.start, end: node.end } }];
  if (word.length < 6 || word.length > 60 || /[^A-Z]/.test(word) || hasTag(word)) return whole;
  const parts = splitInto(word, 0);
  if (!parts) return whole;
  let at = node.start;
  return parts.map((value) => {
    const span = { start: at, end: at + value.length };
    at = span.end;
    return { value, span };
  });
}

/** Greedy from the left, four letters before two, stepping back where the rest does not fit. */
function splitInto(word: string, at: number): string[] | undefined {
  if (at === word.length) return [];
  for (const length of [4, 2]) {
    const part = word.slice(at, at + length);
    if (part.length < length || !hasTag(part)) continue;
    const rest = splitInto(word, at + length);
    if (rest) return [part, ...rest];
  }
  return undefined;
}

/** The label reaches up to the value, so that its colon is part of it; at the end of a line up to that end. */
export function readLabelledField(text: string, node: SyntaxNode | undefined): LabelledField | undefined {
  if (!node) return undefined;
  const label = childOf(node, 'label');
  const behind = label && /^[ :;,.]{0,3}/.exec(text.slice(label.end, label.end + 3))?.[0];
  const end = label && label.end + (behind ?? '').trimEnd().length;
  return {
    span: spanOf(node),
    label:
      label && end !== undefined
        ? { value: text.slice(label.start, end), span: { start: label.start, end } }
        : undefined,
  };
}

export function readSubject(text: string, header: SyntaxNode | undefined): Fact | undefined {
  for (const node of childrenOf(header, 'subjectField')) {
    const field = fieldText(text, childrenOf(node, 'value'));
    const value = collapse(field.words);
    if (value) return { value, span: trimmedSpan(field, 0, field.words.length) };
  }
  return undefined;
}
