// Applies every safe fix of a file, again and again until nothing safe is left to do.

import { readCableFile } from '../semantics/cableFile.ts';
import { applyEdits, inOrder, overlap, type TextEdit } from '../text/textEdit.ts';
import type { Finding } from './finding.ts';
import { check, type LintOptions } from './lint.ts';

const MAX_PASSES = 10;
const NONE: ReadonlySet<string> = new Set();

/**
 * The edits of all safe fixes that do not overlap, and how many findings they mend; of two that do, the one further up stays. A fix is taken whole or not at all.
 * @param unsafeRules rules whose unsafe fixes are taken, too
 */
export function safeEdits(
  findings: readonly Finding[],
  unsafeRules: ReadonlySet<string> = NONE,
): { readonly edits: readonly TextEdit[]; readonly fixed: number } {
  let accepted: readonly TextEdit[] = [];
  let fixed = 0;
  for (const { rule, fixes } of findings) {
    const fix =
      fixes.find(({ safety }) => safety === 'safe') ??
      (unsafeRules.has(rule) ? fixes.find(({ safety }) => safety === 'unsafe') : undefined);
    if (!fix || fix.edits.some((edit) => isTaken(edit, accepted))) continue;
    accepted = inOrder(accepted.concat(fix.edits));
    fixed++;
  }
  return { edits: accepted, fixed };
}

/** Whether the edit meets one of the accepted, which stand in order and apart from each other: then it meets a neighbour. */
function isTaken(edit: TextEdit, accepted: readonly TextEdit[]): boolean {
  let low = 0;
  let high = accepted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((accepted[middle] as TextEdit).span.start < edit.span.start) low = middle + 1;
    else high = middle;
  }
  return accepted.slice(Math.max(0, low - 2), low + 2).some((other) => overlap(edit, other));
}

/** The text after all safe fixes: one may uncover another, so passes go on until none is left, ten at most. */
export function fixAll(
  text: string,
  fileName: string | undefined,
  options: LintOptions,
  unsafeRules: ReadonlySet<string> = NONE,
): string {
  let fixed = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { edits } = safeEdits(check(readCableFile(fixed, { fileName }), options).findings, unsafeRules);
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}
