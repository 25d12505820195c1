// The bundles as users get them: what is inside, and the command as a process.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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

  test('the server for Node imports nothing but Node', () => {
    expect(importsOf(metafile('server')).filter((name) => !isBuiltin(name))).toEqual([]);
  });

  test('the server for the web imports nothing at all', () => {
    expect(Object.keys(metafile('web').inputs)).toContain('server/src/browser/main.ts');
    expect(importsOf(metafile('web'))).toEqual([]);
    expect(readProjectFile('dist/web/server.js')).not.toMatch(
      /require\(["'](?:node:)?(?:fs|path|process|net|child_process)["']\)/,
    );
  });
});

describe('sizes', () => {
  /** In bytes: what is reached, and a little room. The aims are those of the benchmark. */
  const LIMITS = { entry: 20_000, webEntry: 20_000, webServer: 640_000, packed: 960_000 };

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
