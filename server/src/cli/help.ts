// The help texts, made from the list of commands.
import { type CommandSpec, commands, globalOptions, type OptionSpec } from './commands.ts';
import { twoColumns, wrap } from './layoutText.ts';

/** Fits the narrowest usual terminal, and the docs. */
const WIDTH = 80;

/** `cablegram --help` */
export const overview = (): string => `Read and check diplomatic cables.

Usage: cablegram COMMAND [options] [operands]

Commands:
${twoColumns(
  commands.map(({ name, summary }) => [name, summary]),
  WIDTH,
)}

Options:
${optionRows(globalOptions)}

"cablegram help COMMAND" tells more about one of them.
`;

/** `cablegram help lint` */
export const commandHelp = ({ name, summary, operands, options, details, examples }: CommandSpec): string =>
  [
    wrap(summary, WIDTH),
    `Usage: cablegram ${name} [options]${operands && ` ${operands}`}`,
    `Options:\n${optionRows(options)}`,
    ...details.map((text) => wrap(text, WIDTH)),
    `Examples:\n${examples.map((example) => `  ${example}`).join('\n')}`,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');

const optionRows = (options: readonly OptionSpec[]): string =>
  twoColumns(
    options.map(({ name, short, value, help }) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
      help,
    ]),
    WIDTH,
  );
