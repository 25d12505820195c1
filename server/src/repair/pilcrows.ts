// Takes out the pilcrows that archives put before each line that begins with a number or a letter, as they were read.
import { isBlank } from '../syntax/characters.ts';
import { type Repair, replace } from './repair.ts';

const SIGN = /Â¶|¶|\uFFFD/g;

export const pilcrows: Repair = ({ text }) => {
  const edits = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const end = index + sign.length;
    if (isAtLineStart(text, index) && /^ ?(?:\d{1,4}|[A-Za-z])[.):]/.test(text.slice(end, end + 7)))
      edits.push(replace(index, end, ''));
  }
  return edits;
};

function isAtLineStart(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r' && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}
