// Stands in for the VS Code program that @vscode/test-electron starts: the same arguments, output and exit status.
// Behind it are the embedded editor and a headless browser; the extension runs in a real Node.js extension host.
import { listen } from './automation.mjs';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/** Of VS Code's arguments these count; the others speak of windows, profiles and updates, and are let pass. */
function readArguments(args) {
  const options = new Map();
  const paths = [];
  for (const argument of args) {
    const option = /^--([\w-]+)(?:=(.*))?$/.exec(argument);
    if (option) options.set(option[1], option[2] ?? '');
    else paths.push(argument);
  }
  return {
    extension: options.get('extensionDevelopmentPath'),
    tests: options.get('extensionTestsPath'),
    folder: paths[0],
  };
}

const { extension, tests, folder } = readArguments(process.argv.slice(2));
if (!extension || !tests) {
  console.error('Wanted: --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [FOLDER]');
  process.exit(2);
}

const started = await Promise.allSettled([startServer(), startBrowser()]);
const [server, shown] = started.map((each) => each.value);
const stop = async () => {
  await shown?.browser.close().catch(() => {});
  await server?.stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(130)));

let exitCode = 1;
let workbench;
try {
  for (const each of started) if (each.status === 'rejected') throw each.reason;
  workbench = await listen(shown.page, (line) => console.log(line));
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', server.remote(extension)],
    ['extensionTestsPath', server.remote(tests.endsWith('.js') ? tests : `${tests}.js`)],
  ];
  await shown.page.goto(server.address({ folder, payload }), { waitUntil: 'commit' });
  exitCode = await workbench.exitCode;
  if (workbench.silent())
    console.error(`The suite has said nothing. VS Code's last messages:\n${workbench.messages()}`);
} catch (error) {
  console.error(error);
  console.error([workbench?.messages(), server?.log().slice(-2000)].filter(Boolean).join('\n'));
}
await stop();
process.exit(exitCode);
