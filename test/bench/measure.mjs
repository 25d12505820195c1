// Times several ways to do work by turns, so that a busy moment of the machine hits all of them.

/**
 * Processor time of this process in milliseconds, all its threads together: unlike the clock it does not count the time in which
 * other programs had the processor.
 */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The clock, for work that waits for a disk or for other processes. */
export const wallTime = () => performance.now();

/**
 * Median time of each way in milliseconds. `ways` maps a name to a function, which may be asynchronous and gives a number, so that
 * no work can be left out as useless. A first round warms up and does not count; garbage is collected before each turn.
 */
export async function times(ways, runs, clock = processorTime) {
  const all = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, work] of Object.entries(ways)) {
      globalThis.gc?.();
      const start = clock();
      const result = await work();
      const time = clock() - start;
      if (!(result >= 0)) throw new Error(`${name} gave no result`);
      if (run > 0) all.get(name).push(time);
    }
  }
  return Object.fromEntries([...all].map(([name, each]) => [name, median(each)]));
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The value below which the given part (0 to 1) of the numbers lie. */
export const quantile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** A function of no arguments that does `work` on each text and adds up what it gives. */
export const onAll = (texts, work) => () => {
  let sum = 0;
  for (const text of texts) sum += work(text);
  return sum;
};
