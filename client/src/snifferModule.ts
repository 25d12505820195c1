// What the bundle with the sniffer offers to the entry point, which loads it for the first text that may be a cable.

/** The exports of `detection/sniffer.ts`. */
export interface SnifferModule {
  /** Whether a text that begins like that is a cable. */
  looksLikeCable(head: string): boolean;
}
