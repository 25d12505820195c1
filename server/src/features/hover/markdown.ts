// How an explanation looks: the only place that knows Markdown.
import type { Description } from './explanation.ts';

/** The code in bold with its kind, a gap, then one line each. Nothing in a cable can become formatting or a link. */
export function toMarkdown({ title, kind, lines }: Description): string {
  const head = `**${escapeMarkdown(title)}** ${escapeMarkdown(kind)}`;
  return lines.length === 0 ? head : `${head}\n\n${lines.map(escapeLine).join('  \n')}`;
}

/** The text such that Markdown shows it as it stands; web and mail addresses stay plain text, too. */
export function escapeMarkdown(text: string): string {
  return shorten(
    text
      .slice(0, 4 * LONGEST)
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .replace(/[\\`*_[\]<>|~@]|&(?=#?\w{1,31};)/g, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}\\.`);
}

/** A code is short; the line of a broken file need not be. */
const LONGEST = 240;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The same at the start of a line, where lists, headings and rules could begin. */
export const escapeLine = (text: string): string =>
  escapeMarkdown(text)
    .replace(/^(?=[-+=#])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\');
