// Reads the beginning of a document without copying the rest of it.

/** The part of a `TextDocument` that is needed. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/**
 * The first `length` UTF-16 units, lines joined by `\n`. Line by line, because the text of a range is put together from whole
 * lines, and a line may be all of a large file.
 */
export function readHead(document: Lines, length: number): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < length; line++) {
    if (line > 0) head += '\n';
    head += document.lineAt(line).text.slice(0, length - head.length);
  }
  return head;
}
