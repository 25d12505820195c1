// The bundles as users get them: what is inside, and the command as a process.
import { execFileSync, fork, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { dtgMidnight } from '../../server/src/linter/rules/dtg/dtg-midnight.ts';
import { projectFolder, readProjectFile } from '../support/files.ts';

const command = path.join(projectFolder, 'dist/cli.js');

beforeAll(() => {
  const { stdout, stderr } = run([path.join(projectFolder, 'server/esbuild.mjs')]);
  expect({ stdout, stderr }, 'a build without faults is quiet').toEqual({ stdout: '', stderr: '' });
});

describe('bundles', () => {
  interface Metafile {
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;
  }

  const metafile = (name: string): Metafile => JSON.parse(readProjectFile(`out/meta-${name}.json`));
  const importsOf = ({ outputs }: Metafile) =>
    Object.values(outputs).flatMap(({ imports }) => imports.map((one) => one.path));

  test('the command holds the engine and the tables, no protocol, no editor features, no packages', () => {
    const inputs = Object.keys(metafile('cli').inputs);
    expect(inputs).toContain('server/src/semantics/cableFile.ts');
    expect(inputs).toContain('server/data/tags.csv');
    expect(inputs.filter((file) => /node_modules|vscode|src\/(?:features|lsp|node|browser)\//.test(file))).toEqual([]);
    expect(importsOf(metafile('cli')).filter((name) => !isBuiltin(name))).toEqual([]);
  });

  test('the engine holds everything that both servers share, and imports nothing', () => {
    const inputs = Object.keys(metafile('engine').inputs);
    expect(inputs).toContain('server/src/lsp/server.ts');
    expect(inputs).toContain('node_modules/vscode-languageserver/lib/common/server.js');
    expect(inputs.filter((file) => /src\/(?:cli|node|browser)\/|lib\/(?:node|browser)\//.test(file))).toEqual([]);
    expect(importsOf(metafile('engine'))).toEqual([]);
  });

  test('the engine holds no papers of rules, and asks for none', () => {
    expect(readProjectFile('dist/engine.js')).not.toContain(dtgMidnight.meta.docs.why);
    const readers = Object.keys(metafile('engine').inputs).filter(
      (file) =>
        file.startsWith('server/src/') &&
        !file.includes('linter/rules/') &&
        /\bmeta\.(?:docs|measured|authority)\b|\bdocs\b.*= *(?:rule\.)?meta\b/.test(readProjectFile(file)),
    );
    expect(readers, 'its schema alone').toEqual(['server/src/linter/config/config.ts']);
  });

  test('the server for Node is the engine with files and threads, and imports nothing but Node', () => {
    expect(strangers('server', 'node')).toEqual([]);
    expect(importsOf(metafile('server')).filter((name) => !isBuiltin(name) && name !== './engine.js')).toEqual([]);
  });

  test('the server for the web is the engine and a few lines, and imports nothing', () => {
    expect(strangers('web', 'browser')).toEqual([]);
    expect(importsOf(metafile('web'))).toEqual([]);
  });

  /** What a program holds besides its platform's own files and what it takes from the engine. */
  const strangers = (name: string, platform: string): string[] =>
    Object.keys(metafile(name).inputs).filter(
      (file) => !file.startsWith('engine:') && !new RegExp(`^server/src/${platform}/|/lib/${platform}/`).test(file),
    );
});

describe('the servers', () => {
  const answer = { serverInfo: { name: 'cablegram' } };

  test('answer over standard input and output', async () => {
    const server = spawn(process.execPath, [path.join(projectFolder, 'dist/server.js'), '--stdio']);
    const client = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.listen();
    expect(await client.sendRequest('initialize', { capabilities: {} })).toMatchObject(answer);
    const end = new Promise((resolve) => server.on('exit', resolve));
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect(await end).toBe(0);
  });

  test('answer over the channel of a process', async () => {
    const server = fork(path.join(projectFolder, 'dist/server.js'), ['--node-ipc']);
    const client = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    client.listen();
    expect(await client.sendRequest('initialize', { capabilities: {} })).toMatchObject(answer);
    server.kill();
  });

  test('answer in a worker', async () => {
    const { port1, port2 } = new MessageChannel();
    const script = `${readProjectFile('dist/engine.js')}\n${readProjectFile('dist/web/server.js')}`;
    runInNewContext(script, { self: port1, setTimeout, clearTimeout, console, TextDecoder, TextEncoder });
    const message = new Promise((resolve) => port2.once('message', resolve));
    port2.postMessage({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    expect(await message).toMatchObject({ id: 1, result: answer });
    port1.close();
  });
});

describe('sizes', () => {
  /** In bytes: what is reached, and a little room. The aims are those of the benchmark. */
  const LIMITS = { entry: 20_000, webEntry: 20_000, webServer: 630_000, packed: 680_000 };

  test.each(Object.entries(LIMITS))('%s stays below %i bytes', async (name, limit) => {
    const script: string = new URL('../bench/sizes.mjs', import.meta.url).href;
    const { sizes }: { sizes(): Record<string, number> } = await import(script);
    expect(sizes()[name]).toBeLessThan(limit);
  });
});

describe('the command', () => {
  test('begins with the line that makes it a program', () => {
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('tells the version of the package', () => {
    const { version } = JSON.parse(readProjectFile('package.json'));
    expect(run([command, '--version'])).toMatchObject({ status: 0, stdout: `cablegram ${version}\n` });
  });

  test.each([
    [0, ['lint', 'fixtures/broken/noErrors.txt']],
    [1, ['lint', 'fixtures/broken/dtgDay34.txt']],
    [2, ['lint', 'fixtures/missing.txt']],
    [1, ['explain', 'xyzzy']],
  ])('ends with status %i: %j', (status, argv) => {
    expect(run([command, ...argv])).toMatchObject({ status });
  });

  test('reads standard input', () => {
    const { stdout } = run([command, 'parse', '--format', 'ndjson'], readProjectFile('fixtures/sample.txt'));
    expect(JSON.parse(stdout)).toMatchObject({ file: null, layout: 'acp127', mrn: '08LISBON1042' });
  });

  test('reads folders and expands patterns alike', () => {
    const list = (input: string) =>
      run([command, 'parse', '--format', 'ndjson', input])
        .stdout.trim()
        .split('\n')
        .map((line) => JSON.parse(line).file.replaceAll('\\', '/'));
    const found = list('fixtures/archive');
    expect(found.length).toBeGreaterThan(5);
    expect(list('fixtures/arch*/**/*.txt')).toEqual(found);
  });

  test('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [command, 'parse', 'fixtures'], { cwd: projectFolder });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('runs from a checkout', () => {
    expect(existsSync(command)).toBe(true);
    const { scripts } = JSON.parse(readProjectFile('package.json'));
    expect(scripts.cablegram).toBe('node server/esbuild.mjs cli && node dist/cli.js');
    expect(
      execFileSync(process.execPath, ['server/esbuild.mjs', 'cli'], { cwd: projectFolder, encoding: 'utf8' }),
    ).toBe('');
  });
});

function run(argv: readonly string[], input = '') {
  return spawnSync(process.execPath, argv, {
    cwd: projectFolder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}
