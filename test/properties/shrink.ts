// Makes a failing input small, so that the report of a failed run can be read and kept.

/** Leaves out ever smaller stretches as long as the text still fails, up to `steps` tries. */
export function shrink(text: string, fails: (text: string) => boolean, steps = 4000): string {
  let small = text;
  let left = steps;
  for (let size = Math.ceil(small.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let at = 0;
    while (at < small.length && left-- > 0) {
      const without = small.slice(0, at) + small.slice(at + size);
      if (fails(without)) small = without;
      else at += size;
    }
  }
  return small;
}
