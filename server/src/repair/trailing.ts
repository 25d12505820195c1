// Takes out what archives left at the ends of lines: blanks, and a backslash behind a blank.
import { type Repair, replace } from './repair.ts';

export const trailing: Repair = ({ text }) => {
  const edits = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const content = contentEnd(text, start, end);
    if (content < end) edits.push(replace(content, end, ''));
    start = end + 1;
  }
  return edits;
};

function contentEnd(text: string, start: number, end: number): number {
  const blanksBefore = (from: number): number => {
    let at = from;
    while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t' || text[at - 1] === '\u00A0')) at--;
    return at;
  };
  const at = blanksBefore(end);
  const isArtifact = text[at - 1] === '\\' && at - 1 > start && blanksBefore(at - 1) < at - 1;
  return isArtifact ? blanksBefore(at - 1) : at;
}
