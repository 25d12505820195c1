// The arithmetic of portion markings: what the marked parts of a cable add up to, and what stays open.
import type { SyntaxNode } from '../syntax/nodes.ts';
import { readMarking } from '../syntax/paragraphStart.ts';
import { childOf } from '../syntax/visit.ts';
import { type Span, spanOf } from '../text/span.ts';
import { type Body, type BodyPart, type Paragraph, standsApart } from './body.ts';
import type { Fact } from './fact.ts';
import { type Level, levelOf, levelOfRank, portionRank, rankOf } from './levels.ts';

/** One portion marking: of a paragraph, an item of a list, a heading, the subject. */
export interface Portion {
  /** With the parentheses. */
  readonly span: Span;
  /** Without them, upper case: `C/NF`, `S//REL TO USA, GBR`. */
  readonly value: string;
  readonly rank: number;
  readonly isNoforn: boolean;
  /** Who may see it besides (`REL TO USA, GBR`), in the order of the alphabet; nothing where the marking names nobody. */
  readonly releasableTo: readonly string[] | undefined;
  /** The number of the paragraph that it is in. */
  readonly paragraph: number | undefined;
}

/** What the classification line and the captions say of the whole. */
export interface Overall {
  readonly span: Span;
  readonly level: Level;
  /** As the level's, but 1 where SENSITIVE, EFTO or the like limit an unclassified text. */
  readonly rank: number;
  /** The caption that closes the cable to foreign nationals. */
  readonly noforn: Fact | undefined;
  /** Read from a whole classification line, station and serial included, and not from a word stamped on a print. */
  readonly isCertain: boolean;
}

/** `(C - ENTIRE TEXT)` in the first paragraph: one marking for all. */
export interface EntireText {
  readonly span: Span;
  readonly rank: number;
  readonly paragraph: number | undefined;
}

/** Who may see all classified portions, when each of them says so: the lists of REL TO have these names in common. */
export interface Release {
  readonly nations: readonly string[];
  /** Classified portions that say neither NF nor REL: what they hold may not be released without asking. */
  readonly open: readonly Portion[];
}

export interface Markings {
  readonly overall: Overall | undefined;
  /** In the order of the text; the subject's is not among them. */
  readonly portions: readonly Portion[];
  readonly subject: Portion | undefined;
  readonly entireText: EntireText | undefined;
  /** The highest rank, the word for it (`SECRET`, `SBU`), and the portions that have it. */
  readonly highest: { readonly rank: number; readonly word: string; readonly portions: readonly Portion[] } | undefined;
  readonly noforn: readonly Portion[];
  /** Nothing where no portion names anybody, or where one is NOFORN, which beats every list. */
  readonly release: Release | undefined;
  /** Numbered paragraphs without any marking; what they would add is not known. */
  readonly unmarked: readonly Paragraph[];
}

/** The facts of a cable that bear on its markings. */
interface Facts {
  readonly text: string;
  readonly body: Body;
  readonly subject: Fact | undefined;
  readonly classification:
    | { readonly span: Span; readonly level: Level; readonly caveats: readonly Fact[] }
    | undefined;
  readonly captions: readonly Fact[];
  readonly mrn: { readonly span: Span } | undefined;
}

/** Adds up the markings of a message. */
export function readMarkings(facts: Facts): Markings {
  const { text, body } = facts;
  const entireText = readEntireText(text, body);
  const written = body.paragraphs.filter(({ marking }) => marking).length;
  const isMarkedStyle = written * 2 > body.paragraphs.length;
  const portions = body.parts.flatMap((part) => portionsOf(text, part, isMarkedStyle));
  const rank = portions.reduce((most, portion) => Math.max(most, portion.rank), -1);
  const top = portions.filter((portion) => portion.rank === rank);
  const noforn = portions.filter((portion) => portion.isNoforn);
  const marked = new Set(portions.map(({ paragraph }) => paragraph));
  return {
    overall: readOverall(facts),
    portions,
    subject: subjectPortion(facts),
    entireText,
    highest: top[0] && { rank, word: levelOfRank(rank) ?? controlOf(top[0].value), portions: top },
    noforn,
    release: noforn.length > 0 ? undefined : commonRelease(portions),
    unmarked: entireText ? [] : body.paragraphs.filter(({ number, marking }) => !marking && !marked.has(number.value)),
  };
}

/** `SBU` for a marking of rank 1: `SBU-NF`, `U//FOUO` is `FOUO`. */
const controlOf = (value: string): string => /SBU|LOU|FOUO/.exec(value)?.[0] ?? value;

function readOverall({ classification, captions, mrn }: Facts): Overall | undefined {
  if (!classification) return undefined;
  const { span, level } = classification;
  const words = [...captions, ...classification.caveats];
  const isLimited = words.some(({ value }) => /^(?:SENSITIVE|SBU|FOUO|FOR OFFICIAL|EFTO|LIMITED|LOU)/.test(value));
  const behind = mrn ? mrn.span.start - span.end : -1;
  return {
    span,
    level,
    rank: Math.max(rankOf(level), isLimited ? 1 : 0),
    noforn: words.find(({ value }) => /^(?:NOFORN|NO FOREIGN DISSEM|NF)/.test(value)),
    isCertain: behind > 0 && behind < 80,
  };
}

function subjectPortion({ text, subject }: Facts): Portion | undefined {
  const marking = subject && readMarking(text, subject.span.start, subject.span.end);
  return marking && /^\([A-Z]/.test(text.slice(marking.start)) ? portionAt(text, marking, undefined) : undefined;
}

/**
 * The markings of a numbered paragraph and of the items and unnumbered paragraphs in it, of a heading, of other text. `(c)` in small
 * letters is one only where most paragraphs are marked.
 */
function portionsOf(text: string, part: BodyPart, isMarkedStyle: boolean): Portion[] {
  if (part.kind === 'paragraph') {
    const { node, number } = part;
    const own = childOf(node, 'marking');
    const isBelieved = own && (isMarkedStyle || !/[a-z]/.test(text.slice(own.start, own.end)));
    const portion = own && isBelieved ? portionAt(text, own, number.value) : undefined;
    return [...(portion ? [portion] : []), ...portionsInside(text, node, number.value)];
  }
  const start = part.kind === 'heading' ? part.title.span.start : part.span.start;
  const marking = strictMarking(text, start, part.span.end);
  return marking ? [marking] : [];
}

function portionsInside(text: string, node: SyntaxNode, paragraph: number): Portion[] {
  const portions: Portion[] = [];
  let previous: SyntaxNode | undefined;
  for (const child of node.children) {
    if (child.kind === 'subparagraph') portions.push(...portionsInside(text, child, paragraph));
    else if (child.kind === 'text' && previous) {
      const isOpening = previous.kind === 'bullet' || standsApart(text, previous.end, child.start);
      const portion = isOpening ? strictMarking(text, child.start, child.end, paragraph) : undefined;
      if (portion) portions.push(portion);
    }
    previous = child;
  }
  return portions;
}

// Without a number in front only the full form is believed: `(c)` is an item of a list, `(R)` a party.
const STRICT = /\((?:U|SBU|LOU|FOUO|C|S|TS)(?:\)|\/| REL|-N)/y;

function strictMarking(text: string, start: number, end: number, paragraph?: number): Portion | undefined {
  STRICT.lastIndex = start;
  if (!STRICT.test(text)) return undefined;
  const marking = readMarking(text, start, end);
  return marking && portionAt(text, marking, paragraph);
}

function portionAt(text: string, marking: Span, paragraph: number | undefined): Portion | undefined {
  const value = text.slice(marking.start, marking.end).replace(/[()]/g, '').trim().toUpperCase();
  const rank = portionRank(value);
  if (rank === undefined) return undefined;
  const { isNoforn, releasableTo } = controlsOf(value);
  return { span: spanOf(marking), value, rank, isNoforn, releasableTo, paragraph };
}

/** What stands behind the level of a marking: `NF`, `XD`, `REL TO USA, GBR`. */
export const controlWords = (value: string): string[] =>
  value
    .split(/\/+|-| (?=REL\b)/)
    .slice(1)
    .map((control) => control.trim());

function controlsOf(value: string): Pick<Portion, 'isNoforn' | 'releasableTo'> {
  let nations: string[] | undefined;
  let isNoforn = false;
  for (const control of controlWords(value)) {
    if (/^(?:NF|NOFORN|N)$/.test(control)) isNoforn = true;
    else if (/^REL\b/.test(control)) nations = namesIn(control.slice(3));
    // (C/REL UK/CAN): the list goes on behind the slash.
    else if (nations && control.length === 3) nations.push(...namesIn(control));
  }
  return { isNoforn, releasableTo: nations && nations.length > 0 ? [...new Set(nations)].sort() : undefined };
}

const namesIn = (list: string): string[] =>
  list.split(/[^A-Z]+/).filter((name) => name !== '' && name !== 'TO' && name !== 'AND');

function commonRelease(portions: readonly Portion[]): Release | undefined {
  const classified = portions.filter(({ rank }) => rank >= 2);
  const lists = classified.flatMap(({ releasableTo }) => (releasableTo ? [releasableTo] : []));
  const [first, ...others] = lists;
  return (
    first && {
      nations: first.filter((name) => others.every((list) => list.includes(name))),
      open: classified.filter(({ releasableTo }) => !releasableTo),
    }
  );
}

// (C - ENTIRE TEXT)   CONFIDENTIAL - ENTIRE TEXT.   (LOU) ENTIRE TEXT
const ENTIRE = /^[\s(]{0,3}([A-Z][A-Z ]{0,24}?)\)?[ ,:-]{1,5}ENTIRE\s{1,3}TEXT\b\)?/;

function readEntireText(text: string, { parts }: Body): EntireText | undefined {
  const first = parts.find((part) => part.kind !== 'heading');
  if (!first) return undefined;
  const start = first.kind === 'paragraph' ? (first.marking?.span ?? first.opening).start : first.span.start;
  const found = ENTIRE.exec(text.slice(start, Math.min(first.span.end, start + 60)).toUpperCase());
  const word = found?.[1]?.trim();
  if (!found || !word) return undefined;
  const level = levelOf(word);
  const rank = portionRank(word) ?? (level && rankOf(level));
  if (rank === undefined) return undefined;
  const end = start + found[0].length;
  return { span: { start, end }, rank, paragraph: first.kind === 'paragraph' ? first.number.value : undefined };
}
