// `npm start`: opens the extension on cables, in the desktop VS Code or in the embedded one, or takes a picture of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { canEmbed, fixturesFolder, projectFolder } from './editor/paths.mjs';
import { startServer } from './editor/server.mjs';
import { help, readArguments } from './startArguments.mjs';
import { themes } from './ui/look.mjs';
import { pictureOf } from './ui/picture.mjs';

const sample = path.join(fixturesFolder, 'sample.txt');

try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) console.log(help);
  else if (options.headless) await takePicture(options);
  else if (!options.embedded && findProgram('code')) await openDesktop(options);
  else await serve(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function takePicture({ target = sample, screenshot, theme, line }) {
  if (statSync(target).isDirectory()) throw new Error(`A picture shows one file, and ${target} is a folder.`);
  mkdirSync(path.dirname(screenshot), { recursive: true });
  const folder = target.startsWith(fixturesFolder + path.sep) ? fixturesFolder : path.dirname(target);
  const names = await pictureOf({ file: target, folder, picture: screenshot, theme, line });
  console.log(
    `${path.basename(target)} is shown as a cable, with ${names.length} entries in its outline: ${screenshot}`,
  );
}

/** A window of its own in the installed VS Code. Ends at once; the window stays. */
async function openDesktop({ target = fixturesFolder, line }) {
  const places = target === fixturesFolder ? [target, sample] : line ? ['--goto', `${target}:${line}`] : [target];
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, ...places];
  console.log(`Opening ${target} in VS Code.`);
  const windows = process.platform === 'win32';
  const code = spawn('code', windows ? args.map((each) => `"${each}"`) : args, { stdio: 'inherit', shell: windows });
  const [status] = await once(code, 'exit');
  if (status !== 0)
    throw new Error(`VS Code's command \`code\` ended with status ${status}. Try: npm start -- --embedded`);
}

/** Runs the embedded editor until Ctrl-C. */
async function serve({ target = fixturesFolder, theme, line }) {
  if (!canEmbed) {
    throw new Error(
      "VS Code's command `code` was not found. In VS Code, run \"Shell Command: Install 'code' command in PATH\".",
    );
  }
  const settings = theme ? { 'workbench.colorTheme': themes[theme] ?? theme } : {};
  const ended = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  const server = await startServer({ settings, extension: projectFolder });
  const place = statSync(target).isDirectory()
    ? { folder: target, file: target === fixturesFolder ? sample : undefined }
    : { folder: path.dirname(target), file: target, line };
  console.log(`Open this address in your browser (Ctrl-C ends it):\n${server.address(place)}`);
  await ended;
  await server.stop();
}

/** Whether a program can be started by its name. */
function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.some((folder) => endings.some((ending) => existsSync(path.join(folder, name + ending))));
}
