// Of several findings of one rule on one line the first says enough.

/**
 * Tells of places in the order of the text whether each stands on another line than the one before. A rule that may find thousands
 * on one line asks before it works out what to say.
 */
export function eachLineOnce(text: string): (at: number) => boolean {
  let before = -1;
  return (at) => {
    const isNew = before < 0 || /[\r\n]/.test(text.slice(before, at));
    before = at;
    return isNew;
  };
}
