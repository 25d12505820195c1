// What relays and archives put between the lines: page lines, pilcrows, release stamps, the archive's sentence.
import { at, type Cursor, type Explanation, written } from './explanation.ts';

export function explainRelayMark(cursor: Cursor): Explanation | undefined {
  return explainPageLine(cursor) ?? explainPilcrow(cursor) ?? explainStamp(cursor);
}

const NOT_TEXT = 'Not part of the text.';

function explainPageLine(cursor: Cursor): Explanation | undefined {
  const line = cursor.path.find((node) => node.kind === 'pageLine');
  if (!line) return undefined;
  const section = line.children.find((child) => child.kind === 'section');
  const [part, page, of] =
    /^(\d{2,3})(?:\.(\d))? OF (\d{2,3})$/i.exec(section ? written(cursor, section) : '')?.slice(1) ?? [];
  const where = part ? `Section ${Number(part)} of ${Number(of)}${page ? `, page ${page}` : ''}. ` : '';
  const title = written(cursor, line);
  return at(line, { title, kind: 'page line', lines: ['Page break of the relay.', `${where}${NOT_TEXT}`] });
}

function explainPilcrow({ model, offset }: Cursor): Explanation | undefined {
  const place = '¶\uFFFD'.includes(model.text.charAt(offset) || ' ') ? offset : offset - 1;
  const mark = model.text.charAt(place);
  // A lost pilcrow is a replacement character, but so are other lost letters: only the one before a number counts.
  if (mark !== '¶' && !(mark === '\uFFFD' && /^ ?(?:\d|[A-Z]\.)/.test(model.text.slice(place + 1, place + 4))))
    return undefined;
  if (place < offset && /\w/.test(model.text.charAt(offset))) return undefined;
  return at(
    { start: place, end: place + 1 },
    {
      title: '¶',
      kind: 'mark of the web archive',
      lines: ['Stands before every line that begins with a number or a letter and a full stop.', NOT_TEXT],
    },
  );
}

function explainStamp(cursor: Cursor): Explanation | undefined {
  const stamp = cursor.path.find((node) => node.kind === 'stamp');
  if (stamp)
    return at(stamp, {
      title: written(cursor, stamp),
      kind: 'release stamp',
      lines: [`Put on when the record was released. ${NOT_TEXT}`],
    });
  const note = cursor.path.find((node) => node.kind === 'extractNote');
  if (!note) return undefined;
  return at(note, {
    title: 'Partial extract',
    kind: 'note of the archive',
    lines: ['Only a part of the cable is here. That lines are missing says nothing about the original.'],
  });
}
