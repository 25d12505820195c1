// The bundle that every text file loads is small and does not hold the language client.
import type { BuildResult } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

interface ClientBuild {
  buildClient(options: { write: boolean }): Promise<Readonly<Record<'node' | 'web', BuildResult<{ metafile: true }>>>>;
}

/** In bytes. */
const LARGEST_ENTRY = 60_000;

const hosts = [
  { host: 'node', folder: 'dist' },
  { host: 'web', folder: 'dist/web' },
] as const;

describe('bundles', () => {
  let builds: Awaited<ReturnType<ClientBuild['buildClient']>>;

  beforeAll(async () => {
    const script: string = new URL('../../client/esbuild.mjs', import.meta.url).href;
    const { buildClient }: ClientBuild = await import(script);
    builds = await buildClient({ write: false });
  });

  for (const { host, folder } of hosts) {
    it(`${host}: the entry point is small`, () => {
      const { bytes } = output(host, `${folder}/extension.js`);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThan(LARGEST_ENTRY);
    });

    it(`${host}: the entry point holds nothing but our own files`, () => {
      const inputs = Object.keys(output(host, `${folder}/extension.js`).inputs);
      expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([]);
      expect(inputs).toContain('server/src/syntax/mayBeCable.ts');
      expect(inputs).not.toContain('server/src/syntax/sniff.ts');
    });

    it(`${host}: the client holds the language client`, () => {
      const inputs = Object.keys(output(host, `${folder}/client.js`).inputs);
      expect(inputs.some((input) => input.includes('node_modules/vscode-languageclient/'))).toBe(true);
    });
  }

  it('web: nothing of Node.js is asked for', () => {
    for (const name of ['extension', 'sniffer', 'commands', 'client']) {
      const { imports } = output('web', `dist/web/${name}.js`);
      expect(imports.map((each) => each.path).filter((each) => each !== 'vscode')).toEqual([]);
    }
  });

  it('the client parses no cables: of the server it holds the sniffer and the protocol', () => {
    for (const { host, folder } of hosts) {
      for (const name of ['extension', 'sniffer', 'commands', 'client']) {
        const inputs = Object.keys(output(host, `${folder}/${name}.js`).inputs).filter((each) =>
          each.startsWith('server/'),
        );
        expect(inputs.filter((each) => !/^server\/src\/(?:syntax|lsp\/protocol)/.test(each))).toEqual([]);
        expect(inputs).not.toContain('server/src/syntax/parseMessage.ts');
      }
    }
  });

  function output(host: 'node' | 'web', file: string) {
    const found = builds[host].metafile.outputs[file];
    if (!found) throw new Error(`${file} was not built.`);
    return found;
  }
});
