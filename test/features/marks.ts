// A cable with a cursor in it: `|` marks the place and is taken out before the text is read.
import { createContext, type FeatureContext } from '../../server/src/features/context.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { indexLines, type Position, positionAt } from '../../server/src/text/lineIndex.ts';

export interface Marked {
  readonly context: FeatureContext;
  readonly text: string;
  readonly cursor: Position;
}

/** Reads a text with one `|`. */
export function marked(source: string, fileName?: string): Marked {
  const at = source.indexOf('|');
  const text = at < 0 ? source : source.slice(0, at) + source.slice(at + 1);
  return {
    context: createContext('file:///cable.txt', readCableFile(text, { fileName })),
    text,
    cursor: positionAt(indexLines(text), Math.max(at, 0)),
  };
}
