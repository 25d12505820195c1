// Reads the words after `cablegram` against the command they name.
import { parseArgs } from 'node:util';
import { type CommandSpec, commands, globalOptions, type OptionSpec } from './commands.ts';
import { nearest } from './nearest.ts';

/** A command with what it is to work on. */
export interface Invocation {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  readonly options: Options;
}

/** A command line that cannot be carried out, and why. */
export interface Refusal {
  readonly refused: string;
}

export type Arguments =
  | ({ readonly kind: 'run' } & Invocation)
  | { readonly kind: 'help'; readonly command: CommandSpec | undefined }
  | { readonly kind: 'version' }
  /** `command` is the one whose help would tell more. */
  | { readonly kind: 'wrong'; readonly message: string; readonly command: CommandSpec | undefined };

/** The values given, by the option's name, in the order of the line. */
export type Options = Readonly<Partial<Record<string, readonly string[]>>>;

/** All values given for an option that can be repeated. */
export const optionsOf = (options: Options, name: string): readonly string[] => options[name] ?? [];

/** The last value given for an option that takes one. */
export const optionOf = (options: Options, name: string): string | undefined => options[name]?.at(-1);

/** Reads a command line; every mistake in it is told with the nearest thing that would have been right. */
export function readArguments(argv: readonly string[]): Arguments {
  const [first, ...rest] = argv;
  if (first === undefined) return { kind: 'wrong', message: 'say what to do', command: undefined };
  if (first === 'help') return readHelp(rest);
  if (first.startsWith('-') && first !== '-') return readGlobal(first);
  const command = commands.find(({ name }) => name === first);
  if (!command) return unknownCommand(first);
  return readCommand(command, rest);
}

function readHelp([name]: readonly string[]): Arguments {
  if (name === undefined) return { kind: 'help', command: undefined };
  const command = commands.find((one) => one.name === name);
  return command ? { kind: 'help', command } : unknownCommand(name);
}

function readGlobal(word: string): Arguments {
  const option = globalOptions.find(({ name, short }) => word === `--${name}` || word === `-${short}`);
  if (option?.name === 'help') return { kind: 'help', command: undefined };
  if (option) return { kind: 'version' };
  const known = commands.some(({ options }) => options.some(({ name }) => word.split('=')[0] === `--${name}`));
  const message = known
    ? `the command comes first, as in "cablegram lint ${word}"`
    : unknownOption(word, globalOptions);
  return { kind: 'wrong', message, command: undefined };
}

function unknownCommand(word: string): Arguments {
  const looksLikeFile = /[./\\*]/.test(word) || word === '-';
  const guess = nearest(word, [...commands.map(({ name }) => name), 'help']);
  const hint = looksLikeFile
    ? `the command comes first, as in "cablegram lint ${word}"`
    : `unknown command "${word}"${didYouMean(guess)}`;
  return { kind: 'wrong', message: hint, command: undefined };
}

function readCommand(command: CommandSpec, argv: readonly string[]): Arguments {
  const wrong = (message: string): Arguments => ({ kind: 'wrong', message, command });
  const config = Object.fromEntries(
    command.options.map(({ name, short, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const options: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (!option) return wrong(unknownOption(token.rawName, command.options));
    if (option.name === 'help') return { kind: 'help', command };
    const problem = problemOf(option, token.value);
    if (problem) return wrong(problem);
    const values = options[option.name] ?? [];
    if (values.length > 0 && !option.isRepeatable) return wrong(`--${option.name} is given twice`);
    options[option.name] = [...values, token.value ?? ''];
  }
  return { kind: 'run', command, operands, options };
}

function problemOf({ name, value, choices }: OptionSpec, given: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (given === undefined) return `--${name} needs a value: --${name} ${choices?.join('|') ?? value}`;
  if (!choices || choices.includes(given)) return undefined;
  return `--${name} cannot be "${given}"${didYouMean(nearest(given, choices)) || `: choose ${listOf(choices)}`}`;
}

const unknownOption = (word: string, options: readonly OptionSpec[]): string =>
  `unknown option "${word.split('=')[0]}"${didYouMean(
    nearest(
      word.split('=')[0] ?? '',
      options.map(({ name }) => `--${name}`),
    ),
  )}`;

export const didYouMean = (guess: string | undefined): string =>
  guess === undefined ? '' : `; did you mean "${guess}"?`;

/** `json, ndjson or tree` */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
