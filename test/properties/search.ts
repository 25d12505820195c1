// Runs many generated texts through the engine and tells each kind of fault once, by its smallest text.
import { type Random, seededRandom } from '../support/random.ts';
import { AUTHORING, AUTO, faultOf } from './invariants.ts';
import { shrink } from './shrink.ts';

/** One kind of fault, with a text to put into `fixtures/fuzz-failures/`. */
export interface Failure {
  readonly fault: string;
  /** The text as a JSON string, since it may hold what no editor shows. */
  readonly text: string;
}

/** At most this many kinds are made small: a broken engine fails everywhere. */
const MAX_KINDS = 8;

/** Checks `count` texts out of `generate`; every second one as a draft, so that the rules switched off for archives run too. */
export function search(count: number, seed: number, generate: (random: Random) => string): Failure[] {
  const random = seededRandom(seed);
  const failures = new Map<string, Failure>();
  for (let i = 0; i < count && failures.size < MAX_KINDS; i++) {
    const text = generate(random);
    const options = i % 2 === 0 ? AUTO : AUTHORING;
    const fault = faultOf(text, options);
    if (fault === undefined || failures.has(kindOf(fault))) continue;
    const small = shrink(text, (smaller) => kindOf(faultOf(smaller, options) ?? '') === kindOf(fault));
    failures.set(kindOf(fault), { fault, text: JSON.stringify(small) });
  }
  return [...failures.values()];
}

/** Of a crash the message and the place, of others the sentence. */
const kindOf = (fault: string): string => fault.split('\n').slice(0, 2).join(' ');
