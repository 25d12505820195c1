// Classifications in all their forms: on the classification line, as a portion mark, as five letters in format line 4.
import classificationCsv from '../../data/classification.csv';
import releaseCsv from '../../data/transmission-release.csv';
import { type Confidence, confidence, oneOf, squeeze } from './cell.ts';
import { defineTable, lazy } from './table.ts';

export interface ClassificationForm {
  /** As written: `S E C R E T`, `(C/NF)`, `UUUUU`. */
  readonly form: string;
  readonly level:
    | 'unclassified'
    | 'unclassified-protected'
    | 'restricted'
    | 'confidential'
    | 'secret'
    | 'top-secret'
    | 'special-category'
    | 'special-handling';
  readonly role: 'line form' | 'banner' | 'portion mark' | 'transmission code';
  readonly meaning: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A five-letter code of format line 4: `UUUUU`, or `UUUAA` with a transmission release code. */
export interface TransmissionCode {
  readonly code: string;
  readonly level: ClassificationForm['level'];
  readonly meaning: string;
  /** The nation that the doubled last letter releases the message to. */
  readonly release: ReleaseCode | undefined;
}

/** A letter of the transmission release codes of ACP 117: `A` Australia. */
export interface ReleaseCode {
  readonly code: string;
  readonly nation: string;
}

export const classificationTable = defineTable({
  csv: classificationCsv,
  columns: ['form', 'level', 'role', 'meaning', 'confidence', 'source'],
  key: 'form',
  row: (c): ClassificationForm => ({
    form: c.form,
    level: oneOf(
      [
        'unclassified',
        'unclassified-protected',
        'restricted',
        'confidential',
        'secret',
        'top-secret',
        'special-category',
        'special-handling',
      ],
      c.level,
    ),
    role: oneOf(['line form', 'banner', 'portion mark', 'transmission code'], c.role),
    meaning: c.meaning,
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

export const releaseCodeTable = defineTable({
  csv: releaseCsv,
  columns: ['code', 'nation'],
  key: 'code',
  row: (c): ReleaseCode => ({ code: c.code, nation: c.nation }),
});

/** A classification line form or banner, spaced or closed: `UNCLAS E F T O`, `C O N F I D E N T I A L`, `SECRET//NOFORN`. */
export function classificationForm(text: string): ClassificationForm | undefined {
  const exact = classificationTable.get(text.toUpperCase().trim());
  return exact && isLine(exact) ? exact : lineForms().get(squeeze(text));
}

/** A portion mark with or without its parentheses: `(SBU)`, `C/NF`, `S//REL TO USA, NATO` (as `(S//REL)`). */
export function portionForm(text: string): ClassificationForm | undefined {
  const mark = text.toUpperCase().replace(/[()\s]/g, '');
  const released = mark.indexOf('/REL');
  const level = mark.slice(0, 2).replace('/', '');
  const form = classificationTable.get(released < 0 ? `(${mark})` : `(${level}//REL)`);
  return form?.role === 'portion mark' ? form : undefined;
}

/** The code after ZNR or ZNY: `UUUUU`; `SSSAA` with the nation of its release code; `FFFFF` after a slash. */
export function transmissionCode(text: string): TransmissionCode | undefined {
  const code = text.toUpperCase();
  const level = code.charAt(0);
  const last = code.charAt(4);
  if (code !== level.repeat(3) + last.repeat(2)) return undefined;
  const row = classificationTable.get(level.repeat(5));
  if (row?.role !== 'transmission code') return undefined;
  const release = last === level ? undefined : releaseCode(last);
  if (last !== level && !release) return undefined;
  return { code, level: row.level, meaning: row.meaning, release };
}

/** The nation behind a release code letter, in format line 4 written twice: `A` in `UUUAA`. */
export const releaseCode = (letter: string): ReleaseCode | undefined => releaseCodeTable.get(letter.toUpperCase());

const isLine = (row: ClassificationForm): boolean => row.role === 'line form' || row.role === 'banner';

const lineForms = lazy(() => {
  const found = new Map<string, ClassificationForm>();
  for (const row of classificationTable.rows()) {
    const key = squeeze(row.form);
    if (isLine(row) && !found.has(key)) found.set(key, row);
  }
  return found;
});
