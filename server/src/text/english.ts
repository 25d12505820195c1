// Small pieces of English for sentences that are put together.

/** With a capital at the start and a full stop at the end. */
export function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `1, 2 and 3`. */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 minute`, `5 minutes`. */
export const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
