// Patterns for names and paths: `*` and `?` stay within a name, `**` is any depth of folders. Nothing else has a meaning.

/** Compares a name with a pattern of `*` and `?` by going back to the last star only: never more than length times length steps. */
export function matchesName(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      retry = n;
    } else if (pattern[p] === '?' || pattern[p] === name[n]) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++retry;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/**
 * Whether a path such as `records/2007/07LISBON1202.txt`, counted from some folder, matches a pattern counted from the same:
 * `records/**` is all below, `*.draft.txt` a name in any folder, `/notes.txt` one in that folder alone.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const plain = pattern.startsWith('./') ? pattern.slice(2) : pattern;
  const parts = plain.replace(/^\//, '').split('/');
  if (parts.at(-1) === '') parts[parts.length - 1] = '**'; // a folder with all below
  if (parts.length === 1 && !pattern.includes('/')) parts.unshift('**');
  return matchesParts(path.split('/'), parts);
}

/** Row by row: which beginnings of the path match the first parts of the pattern. */
function matchesParts(names: readonly string[], parts: readonly string[]): boolean {
  let reached = [true, ...names.map(() => false)];
  for (const part of parts) {
    const next = reached.map(() => false);
    for (let i = 0; i < reached.length; i++) {
      if (part === '**') next[i] = Boolean(reached[i]) || Boolean(next[i - 1]);
      else if (i > 0) next[i] = Boolean(reached[i - 1]) && matchesName(names[i - 1] as string, part);
    }
    reached = next;
  }
  return reached.at(-1) === true;
}
