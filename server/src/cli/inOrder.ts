// Work on several things at once, its results taken in the order of the things.

export interface InOrder<T> {
  /** Begins work on an item; waits while too much is under way. */
  add(item: T): Promise<void>;
  /** Waits for all that is under way. */
  end(): Promise<void>;
}

/** `work` goes on with up to `limit` items at a time; `take` gets each result when those before it have been taken. */
export function inOrder<T, R>(
  limit: number,
  work: (item: T) => R | Promise<R>,
  take: (item: T, result: R) => Promise<void>,
): InOrder<T> {
  const waiting: { readonly item: T; readonly result: Promise<R> }[] = [];
  const takeDownTo = async (count: number): Promise<void> => {
    while (waiting.length > count) {
      const { item, result } = waiting.shift() as (typeof waiting)[0];
      await take(item, await result);
    }
  };
  return {
    async add(item) {
      const result = Promise.resolve(work(item));
      // Told of when its turn comes.
      result.catch(() => {});
      waiting.push({ item, result });
      await takeDownTo(limit);
    },
    end: () => takeDownTo(0),
  };
}
