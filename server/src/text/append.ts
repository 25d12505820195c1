// Appending many items to a list.

/** Appends one by one: spreading a very long list into `push` overflows the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
