// A short name for a finding that stays the same when lines are put in or taken out elsewhere.
import { indexLines, positionAt } from '../../text/lineIndex.ts';
import type { Finding } from '../finding.ts';

/** A line that is longer is a re-flowed paragraph, of which only the surroundings of the finding count. */
const MAX_CONTEXT = 160;
const AROUND = 40;

/**
 * The fingerprints of all findings of a text, twelve hexadecimal digits each: made of the rule, the words of the line or lines
 * that the finding covers without regard to blanks, and a count where the same comes again. No line numbers, no messages.
 */
export function fingerprints(text: string, findings: readonly Finding[]): string[] {
  const lines = indexLines(text);
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const first = lines.starts[positionAt(lines, span.start).line] ?? 0;
    const end = lines.starts[positionAt(lines, Math.max(span.start, span.end - 1)).line + 1] ?? text.length;
    const isLong = end - first > MAX_CONTEXT;
    const words = isLong
      ? text.slice(Math.max(first, span.start - AROUND), Math.min(end, span.end + AROUND))
      : text.slice(first, end);
    const key = `${rule}\n${words.replace(/\s+/g, ' ').trim()}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hash(`${key}\n${count}`);
  });
}

/** FNV-1a twice, with different beginnings; 48 bits are plenty for the findings of one file. */
function hash(words: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  const digits = (n: number) => (n >>> 8).toString(16).padStart(6, '0');
  return digits(a) + digits(b);
}
