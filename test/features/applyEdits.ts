// Applies the edits that a feature answers, as an editor would.
import type { TextEdit } from 'vscode-languageserver-types';
import { indexLines, offsetAt } from '../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

/** The text after the edits of the protocol. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = indexLines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) },
      newText,
    })),
  );
}
