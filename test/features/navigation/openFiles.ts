// A workspace in one string: `=== name.txt` begins a file, `|` is the cursor, which stands in one of them.
import type { Location, LocationLink, Range } from 'vscode-languageserver-types';
import { createContext, type FeatureContext } from '../../../server/src/features/context.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';
import { indexLines, offsetAt, type Position, positionAt } from '../../../server/src/text/lineIndex.ts';
import { WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.ts';

export interface OpenFiles {
  /** The file with the cursor. */
  readonly context: FeatureContext;
  readonly cursor: Position;
  readonly index: WorkspaceIndex;
  /** `07LISBON427.txt:3: words`: file, line (from 1) and text of a range. */
  show(uri: string, range: Range): string;
}

const FOLDER = 'file:///archive/';

/** Reads the files and indexes them all; the first is open where no cursor is set. */
export function openFiles(source: string): OpenFiles {
  const index = new WorkspaceIndex();
  const texts = new Map<string, string>();
  let opened: { context: FeatureContext; cursor: Position } | undefined;
  for (const part of source.split(/^=== /m).slice(1)) {
    const [fileName = '', ...lines] = part.split('\n');
    const marked = lines.join('\n');
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    const uri = FOLDER + fileName;
    const file = readCableFile(text, { fileName });
    texts.set(uri, text);
    index.set(uri, file);
    if (at >= 0 || !opened)
      opened = { context: createContext(uri, file), cursor: positionAt(indexLines(text), Math.max(0, at)) };
  }
  if (!opened) throw new Error('no file: begin with === name.txt');
  index.isComplete = true;
  return {
    ...opened,
    index,
    show(uri, range) {
      const text = texts.get(uri) ?? '';
      const lines = indexLines(text);
      const words = text.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
      return `${uri.slice(FOLDER.length)}:${range.start.line + 1}: ${words.trimEnd()}`;
    },
  };
}

export const showLocations = ({ show }: OpenFiles, found: readonly Location[]): string[] =>
  found.map(({ uri, range }) => show(uri, range));

/** Where each link leads, by its selection. */
export const showLinks = ({ show }: OpenFiles, found: readonly LocationLink[]): string[] =>
  found.map(({ targetUri, targetSelectionRange }) => show(targetUri, targetSelectionRange));
