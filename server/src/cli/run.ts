// The command line as a function: arguments in, text out, exit code back.
import { type Invocation, type Refusal, readArguments } from './arguments.ts';
import { baseline } from './baseline.ts';
import type { CommandName, CommandSpec } from './commands.ts';
import { explain } from './explain.ts';
import { commandHelp, overview } from './help.ts';
import { type ExitCode, errorCode, exitCodes, type Io } from './io.ts';
import { lintFiles } from './lintFiles.ts';
import { listRules } from './listRules.ts';
import { parseFiles } from './parseFiles.ts';

/** Runs `cablegram` with the words behind its name. Only `main.ts` touches the process. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (isClosedPipe(error)) return exitCodes.ok;
    throw error;
  }
}

/** The reader of our output has seen enough: `cablegram parse cables | head`. */
const isClosedPipe = (error: unknown): boolean =>
  ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(errorCode(error) ?? '');

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(argv);
  switch (read.kind) {
    case 'version':
      await io.stdout.write(`cablegram ${io.version}\n`);
      return exitCodes.ok;
    case 'help':
      await io.stdout.write(read.command ? commandHelp(read.command) : overview());
      return exitCodes.ok;
    case 'wrong':
      await io.stderr.write(argv.length === 0 ? overview() : complaint(read.message, read.command));
      return exitCodes.failed;
    case 'run':
      return carryOut(read, io);
  }
}

async function carryOut(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { command } = invocation;
  const result = await actions[command.name](invocation, io);
  if (typeof result === 'number') return result;
  await io.stderr.write(complaint(result.refused, command));
  return exitCodes.failed;
}

const actions: Readonly<Record<CommandName, (invocation: Invocation, io: Io) => Promise<ExitCode | Refusal>>> = {
  parse: parseFiles,
  lint: lintFiles,
  baseline,
  explain,
  rules: listRules,
};

const complaint = (message: string, command: CommandSpec | undefined): string =>
  `cablegram: ${message}\nTry "cablegram ${command ? `help ${command.name}` : '--help'}".\n`;
