// Reading on after an edit: only the messages around it are looked at again, however long the file is.
import { CHARACTERS_ABOVE, LINES_AHEAD, type MessageStart, startsBehind } from '../syntax/splitMessages.ts';
import { shifted } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { buildModel, type ModelOptions } from './buildModel.ts';
import { type CableFile, fileOf, type Message, messageIndexAt, modelsByText, nameThatTells } from './cableFile.ts';
import { positionInFile } from './filePosition.ts';

/** The parser takes CR CR LF for one line end, an editor for two. */
const SAFE_LINES = 2 * LINES_AHEAD + 2;

/** The file after an edit, as `readCableFile` would read it afresh; messages that the edit does not touch keep their models. */
export function editCableFile(file: CableFile, edit: TextEdit, options: ModelOptions = {}): CableFile {
  const { messages, starts } = file;
  const from = firstInReach(file, edit.span.start);
  const delta = edit.newText.length - (edit.span.end - edit.span.start);
  const behind = messages.findIndex(({ start }) => start >= edit.span.end + CHARACTERS_ABOVE);
  // Messages are split anew until one begins where one began before: from there on all is as it was. If none does, look further.
  for (let to = behind < 0 ? messages.length : behind; ; to = Math.min(messages.length, to + (to - from))) {
    const window = windowAround(file, from, to);
    // Not `-window.start`: minus nought is no small integer to V8, which then gives up what it compiled for cursors.
    const back = 0 - window.start;
    const text = applyEdits(window.text, [{ span: shifted(edit.span, back), newText: edit.newText }]);
    const known = moved(starts[from], back) as MessageStart;
    const found = startsUpTo(moved(starts[to], delta - window.start), startsBehind(text, known));
    if (!found) continue;
    const anew = [known, ...found].map((each) => moved(each, window.start) as MessageStart);
    const allStarts = [
      ...starts.slice(0, from),
      ...anew,
      ...starts.slice(to).map((each) => moved(each, delta) as MessageStart),
    ];
    const fileName = nameThatTells(allStarts.length, options);
    const before = fileName === file.fileName ? messages : messages.map((each) => renamed(each, fileName));
    const modelOf = modelsByText(before.slice(from, to).map(({ model }) => model));
    const end = to < messages.length ? (messages[to] as Message).start : (messages.at(-1) as Message).end;
    const touched = anew.map(({ at: start }, i): Message => {
      const stop = anew[i + 1]?.at ?? end + delta;
      const words = text.slice(start - window.start, stop - window.start);
      return { start, end: stop, model: modelOf.get(words) ?? buildModel(words, { fileName }) };
    });
    const after = before.slice(to).map(({ start, end, model }) => ({ start: start + delta, end: end + delta, model }));
    return fileOf({
      fileName,
      messages: [...before.slice(0, from), ...touched, ...after],
      starts: allStarts,
      whole: undefined,
    });
  }
}

/** The last message whose beginning no edit at `offset` can change. */
function firstInReach(file: CableFile, offset: number): number {
  const line = lineAt(file, offset);
  let i = messageIndexAt(file, offset);
  while (i > 0 && lineAt(file, (file.starts[i] as MessageStart).shownAt) > line - SAFE_LINES) i--;
  return i;
}

const lineAt = (file: CableFile, offset: number): number => positionInFile(file, offset).line;

/**
 * The text of the messages `from` up to `to`, with as much above and below them as may tell where a message begins. `start` is the
 * offset of the text in the file.
 */
function windowAround(file: CableFile, from: number, to: number): { start: number; text: string } {
  const { messages, starts, firstLines } = file;
  const top = Math.max(0, from - 1);
  let bottom = to;
  if (to < messages.length) {
    const line = lineAt(file, (starts[to] as MessageStart).shownAt) + SAFE_LINES;
    while (bottom < messages.length && (firstLines[bottom] as number) <= line) bottom++;
  }
  const text = messages
    .slice(top, bottom)
    .map(({ model }) => model.text)
    .join('');
  return { start: (messages[top] as Message).start, text };
}

/** The starts before `goal`, or all when there is no goal; nothing when the goal is not among them. */
function startsUpTo(goal: MessageStart | undefined, found: Iterable<MessageStart>): MessageStart[] | undefined {
  const starts: MessageStart[] = [];
  for (const start of found) {
    if (goal && start.shownAt >= goal.shownAt)
      return start.shownAt === goal.shownAt && start.at === goal.at && start.blankAbove === goal.blankAbove
        ? starts
        : undefined;
    starts.push(start);
  }
  return goal ? undefined : starts;
}

const moved = (start: MessageStart | undefined, by: number): MessageStart | undefined =>
  start && { at: start.at + by, shownAt: start.shownAt + by, blankAbove: start.blankAbove };

const renamed = ({ start, end, model }: Message, fileName: string | undefined): Message => ({
  start,
  end,
  model: buildModel(model.text, { fileName }),
});
