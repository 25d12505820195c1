// What a repair is: edits that undo one thing an archive did to a cable.
import type { CableModel } from '../semantics/cableModel.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** Everything about one message; edits count from its start, are in order and do not overlap. `newline` is the line end to write. */
export type Repair = (model: CableModel, newline: string) => readonly TextEdit[];

/** Puts `newText` in place of `[start, end)`. */
export const replace = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });
