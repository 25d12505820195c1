// Applies every safe fix of a file, again and again until nothing safe is left to do.

import { readCableFile } from '../semantics/cableFile.ts';
import { append } from '../text/append.ts';
import { applyEdits, overlap, type TextEdit } from '../text/textEdit.ts';
import { type Finding, type LintOptions, lint } from './lint.ts';

const MAX_PASSES = 10;

/** The edits of all safe fixes that do not overlap; of two that do, the one further up stays. A fix is taken whole or not at all. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((one) => one.safety === 'safe');
    if (!fix || fix.edits.some((edit) => accepted.some((other) => overlap(edit, other)))) continue;
    append(accepted, fix.edits);
  }
  return accepted;
}

/** The text after all safe fixes: one may uncover another, so passes go on until none is left, ten at most. */
export function fixAll(text: string, fileName: string | undefined, options: LintOptions): string {
  let fixed = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edits = safeEdits(lint(readCableFile(fixed, { fileName }), options));
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}
