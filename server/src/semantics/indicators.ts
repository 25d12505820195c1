// The routing indicators of a heading, wherever they stand in it.
import type { CableModel } from './cableModel.ts';
import type { Fact } from './fact.ts';

/** Those of format line 2, of the calling line, and in front of the addresses, in the order of the text. */
export const indicatorsOf = ({ routingLine, callingLine, addressees }: CableModel): Fact[] => [
  ...(routingLine?.stations ?? []),
  ...(callingLine?.station ? [callingLine.station] : []),
  ...addressees.flatMap(({ routing }) => (routing ? [routing] : [])),
];

/** Whether the word has the form of an indicator: R, Q or U and letters, up to eight in all (ACP 117). */
export const isIndicator = (word: string): boolean => /^[RQU][A-Z]{2,7}$/.test(word);
