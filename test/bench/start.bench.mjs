// What the start costs: the extension on an ordinary text, and the way to the first outline and colours of a cable.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cable } from './cables.mjs';
import { median } from './measure.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const file = (name) => path.join(projectFolder, name);

/** Lines of a text that a first look lets go, and of one that only the sniffer tells from a cable. */
const ORDINARY = 'Dear aunt, we have had rain since Tuesday.';
const CAPITALS = 'THE SPARE KEY is under the mat.';

export default async function measure({ runs }) {
  for (const script of ['client/esbuild.mjs', 'server/esbuild.mjs'])
    execFileSync(process.execPath, [file(script)], { cwd: projectFolder });
  mkdirSync(file('out/bench/empty'), { recursive: true });
  writeFileSync(file('out/bench/empty/extension.js'), 'exports.activate = () => {};\n');
  writeFileSync(file('out/bench/empty/package.json'), '{ "type": "commonjs" }\n'); // as short as that of `dist/`
  const times = { own: [], sniffed: [], empty: [] };
  const steps = [];
  for (let i = 0; i < 3 * runs; i++) {
    times.own.push(activation('dist/extension.js', ORDINARY));
    times.sniffed.push(activation('dist/extension.js', CAPITALS));
    times.empty.push(activation('out/bench/empty/extension.js', ORDINARY));
  }
  for (let i = 0; i < runs; i++) steps.push(await firstAnswers());
  const step = (name) => median(steps.map((each) => each[name]));
  const [own, sniffed, empty] = [median(times.own), median(times.sniffed), median(times.empty)];
  const parts = {
    activate: sniffed,
    'server start': step('start'),
    'open, outline': step('outline'),
    tokens: step('tokens'),
  };
  const total = Object.values(parts).reduce((sum, ms) => sum + ms, 0);
  return {
    rows: [
      {
        work: 'activation on an ordinary .txt',
        against: 'an extension with an empty activate',
        ratio: own - empty,
        unit: ' ms more',
        aim: { atMost: 2 },
        figures: { 'own ms': own, 'with lines in capitals, which are sniffed, ms': sniffed, 'empty ms': empty },
      },
      {
        work: 'first outline and colours of a cable of 10 KB after opening',
        against: 'the clock',
        ratio: total,
        unit: ' ms',
        aim: { atMost: 1000 },
        figures: Object.fromEntries(Object.entries(parts).map(([name, ms]) => [`${name} ms`, ms])),
      },
    ],
  };
}

const activation = (bundle, line) => {
  const stub = path.join(import.meta.dirname, 'vscodeStub.cjs');
  return Number(execFileSync(process.execPath, [stub, file(bundle), line], { encoding: 'utf8' }));
};

/** Milliseconds from the start of the server process to its answers, as a client sees them. */
async function firstAnswers() {
  const begin = performance.now();
  const server = spawn(process.execPath, [file('dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map();
  let bytes = Buffer.alloc(0);
  server.stdout.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, Math.max(0, end)).toString())?.[1]);
      if (end < 0 || bytes.length < end + 4 + length) return;
      const message = JSON.parse(bytes.subarray(end + 4, end + 4 + length).toString());
      bytes = bytes.subarray(end + 4 + length);
      if (message.method === undefined) answers.get(message.id)?.(message.result);
    }
  });
  const send = (message) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
  };
  let id = 0;
  const request = (method, params) =>
    new Promise((resolve) => {
      answers.set(++id, resolve);
      send({ id, method, params });
    });
  await request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  send({ method: 'initialized', params: {} });
  const started = performance.now();
  const textDocument = { uri: 'file:///a.txt' };
  const document = { ...textDocument, languageId: 'cable', version: 1, text: cable(10_000) };
  send({ method: 'textDocument/didOpen', params: { textDocument: document } });
  await request('textDocument/documentSymbol', { textDocument });
  const outlined = performance.now();
  await request('textDocument/semanticTokens/full', { textDocument });
  const coloured = performance.now();
  server.kill();
  return { start: started - begin, outline: outlined - started, tokens: coloured - outlined };
}
