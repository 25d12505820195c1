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
 */
export function lazyFacts<Facts extends Given, Given extends object>(
  readers: FactReaders<Facts, Given>,
): (given: Given) => Facts {
  const entries = Object.entries<(facts: Facts) => unknown>(readers);
  class LazyFacts {
    // One slot a fact: an array is the cheapest thing to make and to look into.
    readonly #kept: unknown[] = new Array(entries.length).fill(UNREAD);

    constructor(given: Given) {
      Object.assign(this, given);
    }

    static {
      entries.forEach(([name, read], slot) => {
        Object.defineProperty(LazyFacts.prototype, name, {
          enumerable: true,
          get(this: LazyFacts & Facts) {
            const kept = this.#kept[slot];
            if (kept !== UNREAD) return kept;
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
