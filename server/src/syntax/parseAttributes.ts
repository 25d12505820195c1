// What the National Archives' electronic telegrams carry behind the text: "Message Attributes" and key: value lines.
import { skipBlanks } from './characters.ts';
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';

/** The line that opens them. */
export const ATTRIBUTES = 'Message Attributes';

const KEY = /^[A-Z][A-Za-z /,]{1,48}:/;

/** The marker line and the attributes; a value may go on in the next lines, indented or not. */
export function parseAttributes(cursor: LineCursor): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  let open: SyntaxNode[] = [];
  const close = () => {
    if (open.length > 0) nodes.push(branch('attribute', open));
    open = [];
  };
  for (; !cursor.done; cursor.advance()) {
    if (cursor.blank) continue;
    const { text, first, end } = cursor;
    const key = KEY.exec(text.slice(first, Math.min(end, first + 50)))?.[0];
    if (key) {
      close();
      open.push(leaf('label', first, first + key.length - 1));
      const at = skipBlanks(text, first + key.length, end);
      if (at < end) open.push(leaf('value', at, end));
    } else if (open.length > 0) open.push(leaf('value', first, end));
    else nodes.push(leaf('text', first, end));
  }
  close();
  return nodes;
}
