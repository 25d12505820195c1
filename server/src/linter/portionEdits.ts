// Edits and words that fixes of portion markings share.
import type { Paragraph } from '../semantics/body.ts';
import type { Level } from '../semantics/levels.ts';
import type { TextEdit } from '../text/textEdit.ts';

const MARKS: Readonly<Record<string, string>> = {
  RESTRICTED: '(R)',
  CONFIDENTIAL: '(C)',
  SECRET: '(S)',
  'TOP SECRET': '(TS)',
};

/** The portion marking of a level: `(C)`, or `(C//NF)` where the whole is NOFORN. */
export function markOf(level: Level, isNoforn: boolean): string {
  const mark = MARKS[level] ?? '(U)';
  return isNoforn && mark !== '(U)' ? mark.replace(')', '//NF)') : mark;
}

/** Puts the marking in front of the paragraph's words. */
export const opensWith = ({ opening }: Paragraph, mark: string): TextEdit => ({
  span: { start: opening.start, end: opening.start },
  newText: `${mark} `,
});
