// `cablegram parse`: the facts or the syntax tree of each message.
import { readCableFile } from '../semantics/cableFile.ts';
import { cablesToJson } from '../semantics/cableJson.ts';
import { dumpTree } from '../syntax/dump.ts';
import { type Invocation, optionOf, type Refusal } from './arguments.ts';
import { STANDARD_INPUT_NAME } from './inputs.ts';
import { type ExitCode, exitCodes, type Io, type Output } from './io.ts';
import { jsonArray } from './jsonArray.ts';
import { readTexts, type Text } from './readTexts.ts';

/** Writes what the cables say in the format asked for. */
export async function parseFiles(invocation: Invocation, io: Io): Promise<ExitCode | Refusal> {
  const format = optionOf(invocation.options, 'format') ?? 'json';
  const array = jsonArray(io.stdout);
  const read = await readTexts(invocation, io, async (text) => {
    if (format === 'tree') return writeTrees(text, io.stdout);
    for (const cable of cablesToJson(text.text, { file: text.path })) {
      await (format === 'json' ? array.add(cable) : io.stdout.write(`${JSON.stringify(cable)}\n`));
    }
  });
  if ('refused' in read) return read;
  if (format === 'json') await array.end();
  return read.failed ? exitCodes.failed : exitCodes.ok;
}

/** Offsets in a tree count from the start of its message, which the heading gives. */
async function writeTrees({ path, text }: Text, output: Output): Promise<void> {
  const { messages } = readCableFile(text);
  for (const [i, { start, end, model }] of messages.entries()) {
    await output.write(
      `== ${path ?? STANDARD_INPUT_NAME}, message ${i + 1} of ${messages.length}, ${start}..${end}\n${dumpTree(model.text, model.tree)}\n`,
    );
  }
}
