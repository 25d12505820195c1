// A line that stands where the classification line belongs and is all but one: C O N F I D E N T A L LISBON 000427.
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf } from '../syntax/visit.ts';
import type { Fact } from './fact.ts';
import type { Level } from './levels.ts';
import { closest } from './spelling.ts';

export interface GarbledLevel extends Fact {
  readonly meant: Level;
}

const FORMS = ['UNCLAS', 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOPSECRET', 'RESTRICTED'] as const;
const LEVELS: Readonly<Record<(typeof FORMS)[number], Level>> = {
  UNCLAS: 'UNCLASSIFIED',
  UNCLASSIFIED: 'UNCLASSIFIED',
  CONFIDENTIAL: 'CONFIDENTIAL',
  SECRET: 'SECRET',
  TOPSECRET: 'TOP SECRET',
  RESTRICTED: 'RESTRICTED',
};

/** The garbled word of the text's first line, which ends in a serial as a classification line does. */
export function readGarbledLevel(text: string, header: SyntaxNode | undefined): GarbledLevel | undefined {
  const first = header?.children[0];
  const node = first?.kind === 'remarkLine' ? childOf(first, 'text') : undefined;
  if (!node || node.end - node.start > 90) return undefined;
  const line = text.slice(node.start, node.end);
  if (!/[A-Z.] {1,9}\d{3,7}$/.test(line)) return undefined;
  const tokens = line.split(' ');
  const letters = tokens.findIndex((token) => token.length > 2);
  const isSpaced = letters >= 4;
  // A short name of a post (LA PAZ) may have been counted in.
  for (let n = isSpaced ? letters : 1; n >= (isSpaced ? 4 : 1); n--) {
    const word = tokens.slice(0, n).join('').toUpperCase();
    const meant = word.length < 5 ? undefined : closest(word, FORMS, word.length < 7 ? 1 : 2);
    if (!meant || meant === word) continue;
    const value = tokens.slice(0, n).join(' ');
    return { value, meant: LEVELS[meant], span: { start: node.start, end: node.start + value.length } };
  }
  return undefined;
}
