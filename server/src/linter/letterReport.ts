// What the rules on the letters of references say beside their sentence: the places that prove it, and the list in order.
import type { CableModel } from '../semantics/cableModel.ts';
import { type LetterFault, mentionedLetters, relettering } from '../semantics/referenceLetters.ts';
import { andList } from '../text/english.ts';
import type { ReportOptions } from './rule.ts';

/** The end of the sentence where the text names the letter that is due, and what goes with the finding. */
export function letterReport(
  model: CableModel,
  fault: LetterFault,
): { readonly proof: string; readonly options: ReportOptions } {
  const { previous, expected } = fault;
  const mention = mentionedLetters(model).get(expected)?.[0];
  const list = relettering(model, fault);
  return {
    proof: mention ? ` The text speaks of ref ${expected}.` : '',
    options: {
      related: [
        { span: previous.span, message: `the letter before: ${previous.value}` },
        ...(mention ? [{ span: mention.span, message: `ref ${expected} in the text` }] : []),
      ],
      fixes: list
        ? [
            {
              title: `Change to ${andList(list.letters)}`,
              safety: list.isProven ? 'safe' : 'unsafe',
              edits: list.edits,
            },
          ]
        : [],
    },
  };
}
