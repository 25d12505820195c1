// Does work on each of many files, as many at a time as pays.

/** More at a time is not faster. */
export const CONCURRENCY = 16;

/** The sum of what `work` gives for each file. */
export async function eachFile(files, work) {
  let next = 0;
  let sum = 0;
  const run = async () => {
    while (next < files.length) sum += await work(files[next++]);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, run));
  return sum;
}
