// The labels of the text header (E.O., TAGS, SUBJECT, REF, Classified By), with the spellings that archives hold.
import { firstMatch } from './matches.ts';

export type FieldKind = 'executiveOrderField' | 'tagsField' | 'subjectField' | 'referenceField' | 'authorityField';

export interface FieldLabel {
  readonly kind: FieldKind;
  /** Offset behind the label and its colon. */
  readonly end: number;
}

// E.O. 12958:   EO 12958   E. O. 12356   E.0. 11652   MO. 11652   The number belongs to the value.
const EXECUTIVE_ORDER = /(?:E[. ]{0,2}[O0]\.?|MO\.) {0,3}(?=\d{4,6}\b|: )/iy;
const TAGS = /(?:TAGS?|TAGES|TABS|TAS|TGS|AGS)(?:\b ?[:;,]|(?= +[A-Z(])|\b *$)/imy;
const SUBJECT = /S?UBJ(?:ECT|E?T|8)?(?: ?[:;.](?!\S\.)|(?= +[A-Z("])| *$)|S ?U ?B ?J ?E ?C ?T ?:|SUJ ?:/imy;
const REFERENCE =
  /(?:REF(?:\(S\)|S|TELS?|ERENCES?)?|RETELS?)(?: ?[:;]|(?= +(?:\(?[A-Z][.):]|[A-Z]{3,} +\d|\d\d ?[A-Z]{3,})))/iy;
const AUTHORITY = /(?:\(U\) ?)?(?:CLASSIFIED BY|DERIVED FROM|DECLASSIFY ON)\b ?:?|REASONS?:/iy;

/** The field whose label starts at `at`; `end` is the end of its line. */
export function fieldAt(text: string, at: number, end: number): FieldLabel | undefined {
  switch (text.charCodeAt(at) | 32) {
    case 101: // e
    case 109: // m
      return match(EXECUTIVE_ORDER, 'executiveOrderField', text, at, end);
    case 97: // a
    case 116: // t
      return match(TAGS, 'tagsField', text, at, end);
    case 115: // s
    case 117: // u
      return isUpperOrCapital(text, at)
        ? (match(SUBJECT, 'subjectField', text, at, end) ?? garbledSubject(text, at, end))
        : undefined;
    case 114: // r
      return match(REFERENCE, 'referenceField', text, at, end) ?? match(AUTHORITY, 'authorityField', text, at, end);
    case 99: // c
    case 100: // d
    case 40: // (
      return match(AUTHORITY, 'authorityField', text, at, end);
    default:
      return undefined;
  }
}

function match(pattern: RegExp, kind: FieldKind, text: string, at: number, end: number): FieldLabel | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found || at + found[0].length > end + 1) return undefined;
  return { kind, end: Math.min(at + found[0].length, end) };
}

const isUpperOrCapital = (text: string, at: number): boolean => text.charCodeAt(at) < 97;

/** `SUJBECT:` and the like: a word of about the right length and letters, with its colon. */
function garbledSubject(text: string, at: number, end: number): FieldLabel | undefined {
  const colon = at + text.slice(at, Math.min(end, at + 9) + 1).indexOf(':');
  if (colon < at + 5) return undefined;
  const letters = [...text.slice(at, colon).toUpperCase()];
  const missing = [...'SUBJECT'].filter((letter) => {
    const i = letters.indexOf(letter);
    if (i >= 0) letters.splice(i, 1);
    return i < 0;
  });
  return missing.length <= 1 && letters.length <= 1 ? { kind: 'subjectField', end: colon + 1 } : undefined;
}

const RUN_IN =
  /E\. ?[O0]\. {0,2}\d{5}|\bEO \d{5}|TAGS?: ?|SUBJECT: ?|SUBJ: ?|(?:\b|[A-Z])REF(?:S|TELS?)?: |Classified [Bb]y:? |(?<![A-Z-])CLASSIFIED BY:? /g;

/**
 * Where the next field begins inside a line, when line ends were lost: `E.O. 12958: N/A TAGS: KIPR BRSUBJECT: ...`.
 * Looks behind `from` only.
 */
export function findFieldInside(text: string, from: number, end: number): number | undefined {
  if (end - from < 6) return undefined;
  const placeOf = ({ index, 0: label }: RegExpExecArray): number =>
    from + index + (/^[A-Z]REF/.test(label) && !label.startsWith('REF') ? 1 : 0);
  const words = text.slice(from, Math.min(end, from + 4000));
  const found = firstMatch(RUN_IN, words, (match) => fieldAt(text, placeOf(match), end) !== undefined);
  return found && placeOf(found);
}
