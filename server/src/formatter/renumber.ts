// Numbers the paragraphs of a cable in sequence; what the text says of them follows.
import type { Paragraph } from '../semantics/body.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type Renumbering, retargetParagraphs } from './retarget.ts';

/** Edits after which the paragraphs count 1, 2, 3 and every mention still names the same ones; none where they do already. */
export function renumber(model: CableModel): TextEdit[] {
  const numbers = sequence(model);
  return numberParagraphs(model, (paragraph) => numbers.get(paragraph) ?? paragraph.number.value);
}

/** Edits that give each paragraph its number, and mentions theirs. */
export function numberParagraphs(model: CableModel, numberOf: (paragraph: Paragraph) => number): TextEdit[] {
  const edits: TextEdit[] = [];
  // Of two paragraphs with one number a mention means the first.
  const moved = new Map<number, number>();
  for (const paragraph of model.body.paragraphs) {
    const { value, span } = paragraph.number;
    const number = numberOf(paragraph);
    if (!moved.has(value)) moved.set(value, number);
    if (number !== value) edits.push({ span, newText: String(number) });
  }
  if (edits.length === 0) return [];
  const to: Renumbering = (old) => moved.get(old);
  return [...edits, ...retargetParagraphs(model, to)];
}

/**
 * The number that each paragraph should have. A text quoted in the cable counts from 1 anew and keeps its own count, and the old
 * count goes on behind it; a further section goes on from where the section before it ended.
 */
function sequence({ body, section }: CableModel): Map<Paragraph, number> {
  const numbers = new Map<Paragraph, number>();
  const isFurtherSection = (section?.value.number ?? 1) > 1;
  let next = (isFurtherSection ? body.paragraphs[0]?.number.value : undefined) ?? 1;
  let previous = 0;
  let outer: { readonly previous: number; readonly next: number } | undefined;
  for (const paragraph of body.paragraphs) {
    const { value } = paragraph.number;
    if (value === 1 && previous > 1) {
      outer = { previous, next };
      next = 1;
    } else if (outer && value === outer.previous + 1 && value !== previous + 1) {
      next = outer.next;
      outer = undefined;
    }
    numbers.set(paragraph, next++);
    previous = value;
  }
  return numbers;
}
