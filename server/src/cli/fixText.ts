// Applies the safe fixes to one text of a command: into its file in its own encoding, or as a diff.
import { fixAll } from '../linter/fixAll.ts';
import type { LintOptions } from '../linter/lint.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { isRecord, nameOf } from './checkText.ts';
import { encodeText, isReversible } from './decode.ts';
import { reasonOf, STANDARD_INPUT_NAME } from './inputs.ts';
import { errorCode, type Io } from './io.ts';
import { printable } from './layoutText.ts';
import type { Text } from './readTexts.ts';
import { unifiedDiff } from './unifiedDiff.ts';

export interface FixOptions {
  /** Shows what would change and writes nothing. */
  readonly isDiff: boolean;
  /** Records are changed, too. */
  readonly withRecords: boolean;
  readonly unsafeRules: ReadonlySet<string>;
}

export type FixOutcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'fixed'; readonly text: string }
  /** It is a record, and nobody asked for records to be changed. */
  | { readonly kind: 'record' }
  | { readonly kind: 'failed'; readonly problem: string };

/** Fixes the text; only `fixed` has changed a file or written a diff. */
export async function fixText(
  { path, text, decoded, bytes }: Text,
  options: LintOptions,
  { isDiff, withRecords, unsafeRules }: FixOptions,
  io: Io,
): Promise<FixOutcome> {
  const fixed = fixAll(text, nameOf(path), options, unsafeRules);
  if (fixed === text) return { kind: 'same' };
  if (!withRecords && isRecord(readCableFile(text, { fileName: nameOf(path) }), options)) return { kind: 'record' };
  if (isDiff) {
    const diff = unifiedDiff(path ?? STANDARD_INPUT_NAME, text, fixed);
    await io.stdout.write(io.stdout.isTerminal ? printable(diff) : diff);
    return { kind: 'fixed', text };
  }
  const encoded = isReversible(decoded, bytes) ? encodeText(fixed, decoded) : undefined;
  if (!encoded || path === undefined)
    return { kind: 'failed', problem: 'not fixed, because not every byte of it can be written back as it is' };
  try {
    await io.files.write(path, encoded);
    return { kind: 'fixed', text: fixed };
  } catch (error) {
    return { kind: 'failed', problem: `not fixed: ${reasonOf(errorCode(error) ?? String(error))}` };
  }
}
