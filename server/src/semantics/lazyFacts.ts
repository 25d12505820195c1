// Objects whose facts are read when first asked for, and kept.

/**
 * How to read each fact that is not given from the start. A reader sees the object itself: other facts that it needs are read in
 * turn. Facts must not need each other in a circle.
 */
export type FactReaders<Facts extends Given, Given> = {
  readonly [Name in Exclude<keyof Facts, keyof Given>]: (facts: Facts) => Facts[Name];
};

const UNREAD: unique symbol = Symbol('unread');

/**
 * Makes a constructor function of objects that hold what is given and read every other fact once, on first access. Most readers of
 * a cable ask for few of its facts: a checked cable pays for the facts its rules look at, an indexed one for a handful.
 *
 * The facts are enumerable (`for … in` reads them all), but not own properties: to copy an object means to name its facts.
 *
 * `empty` is what an object of nothing is given: one such object is kept, so that what V8 compiled for objects of its shape outlives a
 * collection of garbage that finds no other.
 */
export function lazyFacts<Facts extends Given, Given extends object>(
  empty: Given,
  readers: FactReaders<Facts, Given>,
): (given: Given) => Facts {
  const entries = Object.entries<(facts: Facts) => unknown>(readers);
  const nothing: readonly unknown[] = entries.map(() => UNREAD);
  class LazyFacts {
    // One slot a fact: an array is the cheapest thing to make and to look into. Of most messages of a long file no fact is asked for.
    #kept: unknown[] | undefined;

    constructor(given: Given) {
      Object.assign(this, given);
    }

    static readonly kept = new LazyFacts(empty);

    static {
      entries.forEach(([name, read], slot) => {
        Object.defineProperty(LazyFacts.prototype, name, {
          enumerable: true,
          get(this: LazyFacts & Facts) {
            this.#kept ??= nothing.slice();
            const known = this.#kept[slot];
            if (known !== UNREAD) return known;
            const value = read(this);
            this.#kept[slot] = value;
            return value;
          },
        });
      });
    }
  }
  // The getters above are the facts that the compiler cannot see.
  return (given) => new LazyFacts(given) as unknown as Facts;
}
