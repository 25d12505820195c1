// What changed between two texts, in the form that `patch` and people read.

const CONTEXT = 3;
/** How far ahead the same line is looked for; fixes are small, and beyond that all counts as changed. */
const REACH = 200;

/** A line, and in which of the texts it stands. */
interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** The change as a unified diff; empty where there is none. Lines keep their ends. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const rows = compare(linesOf(before), linesOf(after));
  let out = `--- ${path}\n+++ ${path}\n`;
  let oldLine = 1;
  let newLine = 1;
  for (let i = 0; i < rows.length; ) {
    const first = rows.findIndex(({ sign }, k) => k >= i && sign !== ' ');
    if (first < 0) break;
    let end = first;
    for (let k = first; k < rows.length && k <= end + 2 * CONTEXT; k++) if (rows[k]?.sign !== ' ') end = k;
    const from = Math.max(i, first - CONTEXT);
    const to = Math.min(rows.length, end + 1 + CONTEXT);
    oldLine += from - i;
    newLine += from - i;
    const hunk = rows.slice(from, to);
    const olds = hunk.filter(({ sign }) => sign !== '+').length;
    const news = hunk.filter(({ sign }) => sign !== '-').length;
    out += `@@ -${oldLine},${olds} +${newLine},${news} @@\n`;
    for (const { sign, line } of hunk)
      out += sign + (/[\r\n]$/.test(line) ? line : `${line}\n\\ No newline at end of file\n`);
    oldLine += olds;
    newLine += news;
    i = to;
  }
  return out;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Walks down both; at a difference the nearest lines that are the same again are where both go on. */
function compare(a: readonly string[], b: readonly string[]): Row[] {
  const rows: Row[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      rows.push({ sign: ' ', line: a[i] as string });
      i++;
      j++;
      continue;
    }
    const [skipA, skipB] = resume(a, b, i, j);
    for (const line of a.slice(i, i + skipA)) rows.push({ sign: '-', line });
    for (const line of b.slice(j, j + skipB)) rows.push({ sign: '+', line });
    i += skipA;
    j += skipB;
  }
  return rows;
}

function resume(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  for (let sum = 1; sum <= REACH; sum++)
    for (let skipA = 0; skipA <= sum; skipA++) {
      const skipB = sum - skipA;
      if (i + skipA < a.length && a[i + skipA] === b[j + skipB]) return [skipA, skipB];
    }
  return [a.length - i, b.length - j];
}
