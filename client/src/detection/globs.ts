// Globs in settings: what the user may write, and what VS Code wants.

/** A glob for VS Code: to be matched below the workspace folder, or against the whole path. */
export interface Glob {
  readonly pattern: string;
  readonly isRelative: boolean;
}

// Reads a glob as readers of `files.exclude` would: `notes.txt` is a file of that name anywhere, `drafts/2009/*` lies below
// the workspace folder, and what begins with `/`, two stars or a drive is a whole path.
export function readGlob(written: string): Glob {
  const pattern = written.trim().replaceAll('\\', '/').replace(/^\.\//, '');
  if (/^(?:\/|\*\*|[A-Za-z]:\/)/.test(pattern)) return { pattern, isRelative: false };
  if (!pattern.includes('/')) return { pattern: `**/${pattern}`, isRelative: false };
  return { pattern, isRelative: true };
}

/** Everything in and below a folder, relative to its workspace folder: `drafts/2009` gives `drafts/2009/**`. */
export function globBelow(folder: string): string {
  return folder === '' ? '**' : `${escapeGlob(folder)}/**`;
}

// The comment below is no doc comment, because the globs in it would end it.
// The `.txt` files in and below a folder, for `files.associations`, which matches whole paths: /home/me/archive/2009 gives
// **/archive/2009/**/*.txt. Just the two last names, so that a folder that is moved, or lies elsewhere with others, still matches.
export function textFilesBelow(path: string): string {
  const names = path.split('/').filter((name) => name !== '' && !name.endsWith(':'));
  const last = names.slice(-2).map(escapeGlob).join('/');
  return last === '' ? '**/*.txt' : `**/${last}/**/*.txt`;
}

/** A character that means something in a glob may be any character. */
const escapeGlob = (text: string): string => text.replace(/[*?[\]{}!,]/g, '?');
