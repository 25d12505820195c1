// The command line of `npm start`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export const help = `Opens the Cablegram extension on a cable.

  npm start                        on the sample cables
  npm start -- FILE|FOLDER         on your own
  npm start -- --headless --screenshot PICTURE.png [FILE]
                                   without a window: takes a picture and ends

Options
  --line N            show line N of the file
  --theme NAME        dark, light, high-contrast, high-contrast-light, or a VS Code theme's own name
                      (not in the desktop VS Code: that keeps its own)
  --embedded          use the embedded editor even when the desktop VS Code is there
  --headless          no window; the exit status tells whether the file was shown as a cable
  --screenshot FILE   where the picture of --headless goes
  --help              this text

The desktop VS Code is used when its command \`code\` is there. The embedded one (64-bit Linux) runs in your browser.`;

const known = {
  line: { type: 'string' },
  theme: { type: 'string' },
  embedded: { type: 'boolean' },
  headless: { type: 'boolean' },
  screenshot: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/**
 * Reads the arguments; throws a sentence for the user when they make no sense.
 * Paths come back absolute: they count from where `npm start` was called.
 */
export function readArguments(args) {
  const { values, positionals } = parse(args);
  const { line, screenshot, ...rest } = values;
  const fail = (message) => {
    throw new Error(`${message}\nSee: npm start -- --help`);
  };
  if (values.help) return values;
  if (positionals.length > 1) fail(`One file or folder at a time, please: ${positionals.join(', ')}`);
  if (line !== undefined && !/^[1-9]\d*$/.test(line)) fail(`--line wants a line number from 1 on, not "${line}".`);
  if (values.headless && !screenshot) fail('--headless takes a picture: say where to with --screenshot PICTURE.png.');
  if (screenshot && !values.headless) fail('--screenshot goes with --headless.');
  if (screenshot && !screenshot.endsWith('.png')) fail(`The picture is a PNG: name it so, not "${screenshot}".`);
  const target = positionals[0] && fromCaller(positionals[0]);
  if (target && !existsSync(target)) fail(`There is no ${target}.`);
  return { ...rest, target, line: line && Number(line), screenshot: screenshot && fromCaller(screenshot) };
}

function parse(args) {
  try {
    return parseArgs({ args, options: known, allowPositionals: true });
  } catch (error) {
    throw new Error(`${error.message}\nSee: npm start -- --help`);
  }
}

/** npm changes into the project's folder, and tells where the user was. */
function fromCaller(file) {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}
