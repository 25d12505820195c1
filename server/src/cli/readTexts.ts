// Reads the texts that a command works on, one after the other, and tells of those that could not be read.
import { sniffCable } from '../syntax/sniff.ts';
import type { Invocation, Refusal } from './arguments.ts';
import type { Decoded } from './decode.ts';
import { findSources, readSource, STANDARD_INPUT_NAME } from './inputs.ts';
import type { Io } from './io.ts';

/** A text with its path as shown to the user; `undefined` for standard input. */
export interface Text {
  readonly path: string | undefined;
  readonly text: string;
  /** How the bytes were read, for those who write them. */
  readonly decoded: Decoded;
  readonly bytes: Uint8Array;
}

export interface Read {
  /** How many texts were visited. */
  readonly count: number;
  /** Something named could not be read. */
  readonly failed: boolean;
}

/** Calls `visit` with each text in the order of the paths. Notes and problems go to standard error, and the rest is read all the same. */
export async function readTexts(
  { operands }: Invocation,
  io: Io,
  visit: (text: Text) => Promise<void>,
): Promise<Read | Refusal> {
  if (operands.length === 0 && io.inputIsTerminal) return { refused: 'name files or folders, or pipe a cable in' };
  const { sources, problems } = await findSources(operands.length === 0 ? ['-'] : operands, io.files);
  for (const problem of problems) await complain(problem);
  let failed = problems.length > 0;
  let count = 0;
  let others = 0;
  for (const source of sources) {
    const reading = await readSource(source, io);
    const name = source.path ?? STANDARD_INPUT_NAME;
    if (reading.kind === 'failed') {
      failed = true;
      await complain(`${name}: ${reading.problem}`);
    } else if (reading.kind === 'binary') {
      await complain(`${name}: skipped, this is not text`);
    } else if (!source.isNamed && !sniffCable(reading.decoded.text).isCable) {
      others++;
    } else {
      count++;
      const { decoded, bytes } = reading;
      await visit({ path: source.path, text: decoded.text, decoded, bytes });
    }
  }
  if (others === 1) await complain('skipped one file that does not look like a cable; name it to read it');
  else if (others > 1) await complain(`skipped ${others} files that do not look like cables; name them to read them`);
  else if (count === 0 && !failed) await complain('found no cables');
  return { count, failed };

  function complain(message: string): Promise<void> {
    return io.stderr.write(`cablegram: ${message}\n`);
  }
}
