// The surname that closes a cable: alone on the last line, or at the end of the last line of a re-flowed cable.
import type { BodyLine } from './bodyLines.ts';
import { trimEnd } from './characters.ts';
import { leaf, type SyntaxNode } from './nodes.ts';

const NAME = /^[A-Z][A-Za-z'’.-]*(?: (?:[A-Z][A-Za-z'’.-]*|de|van|von|la))?(?: [A-Z][A-Za-z'’-]*)?(?: ?[#.:/-]+)?$/;
const LOWER_NAME = /^[a-z]{3,16}$/;
const NO_NAME =
  /^(?:END|COMMENT|SUMMARY|SIPDIS|NOTE|UNCLAS|CONFIDENTIAL|SECRET|TOP|BEGIN|CLASSIFIED|DECLASSIFIED|DRAFTED|MINIMIZE|EXEMPT|GP-?\d)\b/i;
// ... said. HENTZAU   ... said. Hentzau   ... said. HENTZAU2009-12-31 (the publisher's date ran into the name)
const RUN_IN = /[.?!)"] {1,3}([A-Z][A-Za-z]{3,20}(?:-[A-Z][A-Za-z]{1,20})?)( ?(?:19|20)\d\d-\d\d-\d\d)?$/;

/** The lines of the text without the signature, and the signature: at most two signers, each on a line. */
export function splitSignature(
  text: string,
  lines: readonly BodyLine[],
  starts: readonly boolean[],
): { lines: readonly BodyLine[]; signature: readonly SyntaxNode[] } {
  const count = lines.length;
  if (isSignature(text, lines, starts, count - 1)) {
    const isPair =
      isUpperCase(text, lines[count - 1]) &&
      isUpperCase(text, lines[count - 2]) &&
      isSignature(text, lines, starts, count - 2);
    const from = isPair ? count - 2 : count - 1;
    const signature = lines.slice(from).map((line) => leaf('signature', line.first, endOfName(text, line)));
    return { lines: lines.slice(0, from), signature };
  }
  const last = lines[count - 1];
  if (last?.kind !== 'text') return { lines, signature: [] };
  const [, name, date = ''] = RUN_IN.exec(text.slice(Math.max(last.first, last.end - 60), last.end)) ?? [];
  if (!name || NO_NAME.test(name)) return { lines, signature: [] };
  const at = last.end - name.length - date.length;
  const shortened = { ...last, end: trimEnd(text, last.first, at) };
  return { lines: [...lines.slice(0, -1), shortened], signature: [leaf('signature', at, at + name.length)] };
}

const isUpperCase = (text: string, line: BodyLine | undefined): boolean =>
  line !== undefined && !/[a-z]/.test(text.slice(line.first, line.end));

/** Without the `##`, `.` or `.:` that some relays left behind it. */
function endOfName(text: string, line: BodyLine): number {
  let end = line.end;
  while (end > line.first && /[#.: /-]/.test(text[end - 1] ?? '')) end--;
  return end;
}

export function isSignature(text: string, lines: readonly BodyLine[], starts: readonly boolean[], i: number): boolean {
  const line = lines[i];
  const above = lines[i - 1];
  if (line?.kind !== 'text' || starts[i] || line.start || line.end - line.first > 32 || !above) return false;
  const words = text.slice(line.first, line.end);
  if (NO_NAME.test(words)) return false;
  const isAllUpper = !/[a-z]/.test(words);
  if (!NAME.test(words) && !(LOWER_NAME.test(words) && above.end - above.first < 40)) return false;
  if (line.blankAbove) return true;
  // Without a blank line above, the line before must end a sentence or be another short line.
  return (
    /[.?!)"'”*-]$/.test(text.slice(above.end - 1, above.end)) ||
    above.end - above.first < 30 ||
    (isAllUpper && /[a-z]/.test(text.slice(above.first, above.end)))
  );
}
