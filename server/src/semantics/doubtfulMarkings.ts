// What stands where a portion marking should, but is not one as it is written: (c), SBU), (CON), (S//NOFRN).
import { type Span, spanOf } from '../text/span.ts';
import type { Paragraph } from './body.ts';
import { portionRank } from './levels.ts';
import { controlWords } from './markings.ts';
import { closest } from './spelling.ts';

export interface DoubtfulMarking {
  readonly span: Span;
  /** As written, parentheses and all. */
  readonly value: string;
  /** `malformed`: a marking without one of its parentheses or in small letters. `unknown`: no marking at all. */
  readonly kind: 'malformed' | 'unknown';
  /** The marking that was meant, with parentheses; nothing where that is not clear. */
  readonly meant: string | undefined;
  readonly paragraph: Paragraph;
}

/**
 * The doubtful markings of numbered paragraphs. Only where at least half of the paragraphs are marked: in other cables a word in
 * parentheses is just that.
 */
export function readDoubtfulMarkings(text: string, paragraphs: readonly Paragraph[]): DoubtfulMarking[] {
  const doubtful = paragraphs.flatMap((paragraph) => doubtAbout(text, paragraph) ?? []);
  const sound = paragraphs.filter(({ marking }) => marking).length - doubtful.filter(isMarking).length;
  return sound > 0 && sound * 2 >= paragraphs.length - doubtful.length ? doubtful : [];
}

const isMarking = ({ paragraph }: DoubtfulMarking): boolean => paragraph.marking !== undefined;

function doubtAbout(text: string, paragraph: Paragraph): DoubtfulMarking | undefined {
  const { marking, opening } = paragraph;
  if (marking) {
    const written = text.slice(marking.span.start, marking.span.end);
    const isWhole = written.startsWith('(') && !/^\(\s{0,3}[a-z]/.test(written);
    const bad = controlWords(marking.value).find((control) => !isControl(control));
    if (isWhole && bad === undefined) return undefined;
    return {
      span: marking.span,
      value: written,
      kind: isWhole ? 'unknown' : 'malformed',
      meant: bad === undefined ? `(${marking.value})` : withControl(marking.value, bad),
      paragraph,
    };
  }
  const open = UNCLOSED.exec(text.slice(opening.start, Math.min(opening.end, opening.start + 40)));
  if (open) {
    const value = (open[1] ?? '').trim();
    const span = { start: opening.start, end: opening.start + 1 + value.length };
    return { span, value: `(${value}`, kind: 'malformed', meant: `(${value})`, paragraph };
  }
  const word = /^\(([A-Z]{1,12}|[A-Z]{1,4}\/{1,2}[A-Z]{1,8})\)(?=\s)/.exec(
    text.slice(opening.start, Math.min(opening.end, opening.start + 16)),
  );
  if (!word) return undefined;
  const meant = nearest(word[1] ?? '');
  return meant
    ? {
        span: spanOf({ start: opening.start, end: opening.start + word[0].length }),
        value: word[0],
        kind: 'unknown',
        meant: `(${meant})`,
        paragraph,
      }
    : undefined;
}

// (SBU The visit   (C/NF The visit: no parenthesis closes it on the same line.
const UNCLOSED = /^\(((?:SBU|LOU|FOUO|TS|[UCS])(?:\/{1,2}NF)?) {1,2}[A-Z][^()]*$/;

/** What may stand behind the level. */
const CONTROLS: ReadonlySet<string> = new Set(
  'NF NOFORN N FOUO SBU LOU OC ORCON PR PROPIN XD EXDIS ND NODIS LD LIMDIS SD STADIS RD FRD FGI SI TK HCS IMCON EYES'.split(
    ' ',
  ),
);

/** Only a slip for a known control is doubted: lists of nations (`REL TO USA, GBR`) and controls of other agencies are many. */
const isControl = (control: string): boolean => CONTROLS.has(control) || meantControl(control) === undefined;

const meantControl = (control: string): string | undefined =>
  control.length > 3 ? closest(control, ['NOFORN', 'EXDIS', 'NODIS', 'FOUO'], 2) : undefined;

const withControl = (value: string, bad: string): string => `(${value.replace(bad, meantControl(bad) ?? bad)})`;

/** The marking that a word in its place is a slip for: `CON` for C, `SUB` for SBU. */
function nearest(word: string): string | undefined {
  if (portionRank(word) !== undefined && !word.includes('/')) return undefined;
  for (const [start, mark] of SHORT_FOR) if (word.length >= 3 && start.startsWith(word)) return mark;
  return word.length >= 3 ? closest(word, ['SBU', 'LOU', 'FOUO', 'C/NF', 'S/NF', 'S//NF', 'C//NF'], 1) : undefined;
}

const SHORT_FOR = [
  ['CONFIDENTIAL', 'C'],
  ['SECRET', 'S'],
  ['UNCLASSIFIED', 'U'],
  ['SENSITIVE', 'SBU'],
] as const;
