// What package.json promises to VS Code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const manifest = readJson('package.json');
const texts = readJson('package.nls.json');
const [language] = manifest.contributes.languages;

describe('manifest', () => {
  it('has a text for each name, and a name for each text', () => {
    const names = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, name]) => name);
    expect([...new Set(names)].sort()).toEqual(Object.keys(texts).sort());
  });

  it('names files that are there', () => {
    const files = [
      language.configuration,
      ...manifest.contributes.grammars.map((each: { path: string }) => each.path),
      ...(JSON.stringify(manifest).match(/client\/media\/[\w.]+/g) ?? []),
    ];
    expect(files.filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([]);
  });

  it('declares each command that the client registers, and no other', () => {
    const source = readFileSync(path.join(projectFolder, 'client/src/commands/commands.ts'), 'utf8');
    const table = /commands: .*?\{(.*?)\n {2}\};/s.exec(source)?.[1] ?? '';
    const registered = [...table.matchAll(/^ {4}(\w+)/gm)].map(([, name]) => `cablegram.${name}`);
    const declared = manifest.contributes.commands.map((each: { command: string }) => each.command);
    expect(declared.sort()).toEqual(registered.sort());
  });

  it('sets nothing that changes a record unasked, and no colours or keys', () => {
    const defaults: Record<string, unknown> = manifest.contributes.configurationDefaults['[cable]'];
    for (const [name, value] of Object.entries(defaults)) {
      if (/format|trim|insertFinalNewline/i.test(name)) expect(value, name).toBe(false);
    }
    const { 'workbench.editorAssociations': editors, ...others } = manifest.contributes.configurationDefaults;
    // The walkthrough runs commands of the workbench, on a click.
    const { walkthroughs: _, ...contributes } = manifest.contributes;
    expect(JSON.stringify({ ...contributes, configurationDefaults: others })).not.toMatch(
      /keybindings|colorCustomizations|workbench\./,
    );
    expect(Object.keys(editors).filter((pattern) => !pattern.startsWith('cablegram-rule:'))).toEqual([]);
  });
});

describe('first line', () => {
  const firstLine = new RegExp(language.firstLine);
  for (const text of [
    'VZCZCXYZ0017',
    'PP RUEHWEB',
    'O P 091132Z FEB 09',
    'PTTCZYUW RUEHVTA0427 0401132-CCCC--RUEAIIA.',
    'UNCLAS VIENNA 000241',
    'C O N F I D E N T I A L SECTION 01 OF 02 VIENNA 000241',
    'This record is a partial extract of the original cable. The full text of the original cable is not available.',
  ]) {
    it(text, () => expect(firstLine.test(text)).toBe(true));
  }
  for (const text of ['', 'SECRET', '#!/bin/sh', 'UNCLASSIFIED ADS 2012', 'PP.', 'From: Otto']) {
    it(`not ${text || 'nothing'}`, () => expect(firstLine.test(text)).toBe(false));
  }
});

describe('file names', () => {
  // VS Code compares in lower case.
  const patterns = language.filenamePatterns.map(
    (glob: string) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i'),
  );
  const isTelling = (name: string) => patterns.some((pattern: RegExp) => pattern.test(name));
  for (const name of ['09PARIS123', '66BUENOSAIRES2481', '09STATE63812', 'a.cable.txt']) {
    it(name, () => expect(isTelling(name)).toBe(true));
  }
  for (const name of [
    '01Install.ps1',
    '10Solver.f90',
    '01Track.mp3',
    'notes.txt',
    '2009',
    '09PARIS123.txt',
    'Makefile',
  ]) {
    it(`not ${name}`, () => expect(isTelling(name)).toBe(false));
  }
});

describe('package', () => {
  it('holds just what is listed', () => {
    const lines = readFileSync(path.join(projectFolder, '.vscodeignore'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(lines[0]).toBe('**');
    for (const file of [manifest.main, manifest.browser]) expect(lines).toContain(`!${path.posix.normalize(file)}`);
    for (const name of readdirSync(path.join(projectFolder, 'syntaxes'))) expect(name).toMatch(/\.json$/);
  });

  it('holds every file that the manifest names', async () => {
    const { packedFiles } = await stageModule();
    const named = JSON.stringify([manifest.main, manifest.browser, manifest.icon, manifest.contributes]).matchAll(
      /"(?:\.\/)?((?:client|dist|docs|fixtures|l10n|syntaxes)\/[^"]+\.\w+)"/g,
    );
    const files = [...named].map(([, name]) => name);
    expect(files).toContain('syntaxes/cable.tmLanguage.json');
    expect(files).toContain('dist/web/extension.js');
    for (const name of files) expect(packedFiles()).toContain(name);
  });

  it('has a readme for users: no pictures, no links into the project, nothing of building', async () => {
    const { readmeOfUsers } = await stageModule();
    const readme = readmeOfUsers(readFileSync(path.join(projectFolder, 'README.md'), 'utf8'));
    expect(readme).toMatch(/^# Cablegram\n/);
    expect(readme).toContain('\n## What it does\n');
    expect(readme).not.toMatch(/npm |!\[|\]\((?!https:)|<!--/);
  });
});

/** A program of its own, which the types of the project leave out. */
function stageModule(): Promise<{ packedFiles(): string[]; readmeOfUsers(readme: string): string }> {
  const script: string = new URL('../vsix/stage.mjs', import.meta.url).href;
  return import(script);
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of our own, looked at by its names
function readJson(file: string): any {
  return JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));
}
