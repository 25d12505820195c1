// What can be typed after `cablegram`: the commands with their options, as data that parsing and help both read.

import { BASELINE_NAME } from '../linter/config/baseline.ts';
import { CONFIG_NAME } from '../linter/config/config.ts';
import { DEFAULT_TIME_LIMIT } from './checkText.ts';

/** An option with a value (`--format json`), or a plain switch (`--help`). */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** The word for the value in the help, `FORMAT`; a switch has none. */
  readonly value?: string;
  /** All values allowed; any when absent. */
  readonly choices?: readonly string[];
  readonly isRepeatable?: boolean;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: CommandName;
  readonly summary: string;
  /** What stands behind the command's name, `[options] [files|folders|patterns|-]`. */
  readonly operands: string;
  readonly options: readonly OptionSpec[];
  /** Paragraphs behind the options. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
}

export type CommandName = 'parse' | 'lint' | 'baseline' | 'explain' | 'rules';

const helpOption: OptionSpec = { name: 'help', short: 'h', help: 'Show this help.' };

/** Options that need no command. */
export const globalOptions: readonly OptionSpec[] = [
  helpOption,
  { name: 'version', short: 'v', help: 'Show the version.' },
];

const INPUT =
  'Folders are searched for .txt and .cable files that look like cables; files named one by one are always read. Patterns (*, ?, **) work quoted, too. "-", or no file at all, reads standard input.';

/** What counts above every configuration. */
const settingOptions: readonly OptionSpec[] = [
  {
    name: 'profile',
    value: 'PROFILE',
    choices: ['auto', 'archive', 'authoring'],
    help: 'archive: records, only what matters to readers. authoring: cables being written, all rules. auto: by the look of each cable (default).',
  },
  {
    name: 'rule',
    value: 'NAME=SEVERITY',
    isRepeatable: true,
    help: 'Set a rule to off, hint, information, warning, error or default. Can be repeated.',
  },
];

export const commands: readonly CommandSpec[] = [
  {
    name: 'parse',
    summary: 'Print the facts of each cable: DTG, MRN, addressees, TAGS, references, paragraphs.',
    operands: '[files|folders|patterns|-]',
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['json', 'ndjson', 'tree'],
        help: 'json: one array (default). ndjson: one object a line. tree: the syntax tree.',
      },
      helpOption,
    ],
    details: [INPUT, 'Exit status: 0 all was read, 2 something could not be read.'],
    examples: ['cablegram parse 07LISBON1202.txt', 'cablegram parse --format ndjson cables | jq -r .subject'],
  },
  {
    name: 'lint',
    summary: 'Check cables: fields that are malformed or contradict each other.',
    operands: '[files|folders|patterns|-]',
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['pretty', 'json'],
        help: 'pretty: for people (default). json: one array of all findings.',
      },
      ...settingOptions,
      { name: 'no-config', help: `Look for no ${CONFIG_NAME} and no baseline.` },
      {
        name: 'fix',
        help: 'Write what is certain into the files: in their encoding, no other byte changed. Records stay as they are.',
      },
      {
        name: 'fix-unsafe',
        value: 'RULE',
        isRepeatable: true,
        help: 'With --fix: take the fixes of this rule that are likely, not certain, too. Can be repeated.',
      },
      { name: 'records', help: 'With --fix: change records, too.' },
      { name: 'diff', help: 'Show what --fix would change, and write nothing.' },
      {
        name: 'workspace',
        value: 'FOLDER',
        help: 'Compare with the cables of this folder, too: numbers with two texts, references that contradict, dates out of order.',
      },
      { name: 'report-unused', help: 'Tell which entries under "ignore" have nothing left to ignore.' },
      {
        name: 'time-limit',
        value: 'SECONDS',
        help: `Stop checking a file after that long, and say so (default: ${DEFAULT_TIME_LIMIT}).`,
      },
      helpOption,
    ],
    details: [
      INPUT,
      'Exit status: 0 no errors or warnings, 1 errors or warnings found (with --diff: something to fix), 2 something could not be read, checked or written.',
    ],
    examples: [
      'cablegram lint cables',
      'cablegram lint --profile authoring --rule dtg-in-future=off draft.txt',
      'cablegram lint --diff drafts',
      'cablegram lint --workspace cables cables/07LISBON427.txt',
    ],
  },
  {
    name: 'baseline',
    summary: `Accept the findings that are there now: ${BASELINE_NAME} keeps them from being reported.`,
    operands: 'files|folders|patterns',
    options: [
      { name: 'update', help: 'Renew what an existing baseline says of the files; what it says of others stays.' },
      ...settingOptions,
      helpOption,
    ],
    details: [
      'The file is written into the present folder; lint and the editor find it from the cables upwards. A finding is known by its rule and the words of its line, so that it is still known when lines are put in above it.',
      'Exit status: 0 written, 2 something could not be read or written.',
    ],
    examples: ['cablegram baseline records', 'cablegram baseline --update records'],
  },
  {
    name: 'explain',
    summary: 'Explain a rule, or any code of a cable: RUEHC, PREL, SIPDIS, ZNR, OO, EUR/RUS.',
    operands: 'CODE...',
    options: [helpOption],
    details: [
      'Quote codes that hold blanks or parentheses.',
      'Exit status: 0 all were found, 1 one of them is unknown.',
    ],
    examples: ['cablegram explain de-dtg-mismatch', 'cablegram explain RUEHLI ETRD "ROGER CHANNEL" "(SBU)"'],
  },
  {
    name: 'rules',
    summary: 'List all rules with their severities.',
    operands: '',
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['pretty', 'json'],
        help: 'pretty: a table (default). json: one array.',
      },
      helpOption,
    ],
    details: ['Exit status: 0.'],
    examples: ['cablegram rules', 'cablegram rules --format json'],
  },
];
