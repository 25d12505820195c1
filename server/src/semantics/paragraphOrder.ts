// Where the numbers of the paragraphs leave their order: one fault a defect, not one for each number behind it.
import type { Paragraph } from './body.ts';

/** A paragraph whose number is not the one that is due. */
export interface NumberingFault {
  /**
   * `gap`: numbers are left out before it. `duplicate`: the number of the paragraph above once more. `order`: it goes back, has
   * changed places with the next, or stands alone out of step.
   */
  readonly kind: 'gap' | 'duplicate' | 'order';
  readonly paragraph: Paragraph;
  /** The paragraph above; nothing in front of the first. */
  readonly previous: Paragraph | undefined;
  readonly due: number;
  /** What the numbers would be, in the order of the text, when only they are wrong and no text is missing. */
  readonly renumbered: readonly { readonly paragraph: Paragraph; readonly number: number }[];
}

/**
 * The faults in a row of paragraphs. A text quoted inside, or a list, may count from 1 anew; behind it the old count goes on.
 * `isContinued`: the message is a later section, whose first number is not 1.
 */
export function numberingFaults(paragraphs: readonly Paragraph[], isContinued: boolean): NumberingFault[] {
  const faults: NumberingFault[] = [];
  /** The numbers due in the counts that are interrupted. */
  const outer: number[] = [];
  let due = isContinued ? (paragraphs[0]?.number.value ?? 1) : 1;
  const numberAt = (i: number): number | undefined => paragraphs[i]?.number.value;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    const number = paragraph.number.value;
    const next = numberAt(i + 1);
    const fault = (kind: NumberingFault['kind'], at: number, renumbered: NumberingFault['renumbered']) =>
      faults.push({ kind, paragraph: paragraphs[at] as Paragraph, previous: paragraphs[at - 1], due, renumbered });
    if (number === due) {
      due++;
    } else if (number === 1) {
      outer.push(due);
      due = 2;
    } else if (outer.includes(number)) {
      outer.length = outer.lastIndexOf(number);
      due = number + 1;
    } else if (number === due + 1 && next === due) {
      fault('order', i, [
        { paragraph, number: due },
        { paragraph: paragraphs[i + 1] as Paragraph, number },
      ]);
      due += 2;
      i++;
    } else if (next === due + 1) {
      fault(number === due - 1 ? 'duplicate' : 'order', i, [{ paragraph, number: due }]);
      due++;
    } else {
      const kind = number === due - 1 ? 'duplicate' : number > due ? 'gap' : 'order';
      fault(kind, i, kind === 'order' ? [] : shifted(paragraphs, i, due - number));
      if (kind === 'order') outer.push(due);
      due = number + 1;
    }
  }
  return faults;
}

/** The paragraphs from `i` on as far as they count on by one, each with its number moved. */
function shifted(paragraphs: readonly Paragraph[], i: number, by: number): NumberingFault['renumbered'] {
  const changes: { paragraph: Paragraph; number: number }[] = [];
  for (let k = i; k < paragraphs.length; k++) {
    const paragraph = paragraphs[k] as Paragraph;
    if (k > i && paragraph.number.value !== (paragraphs[k - 1] as Paragraph).number.value + 1) break;
    changes.push({ paragraph, number: paragraph.number.value + by });
  }
  return changes;
}
