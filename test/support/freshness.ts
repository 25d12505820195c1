// Generated parts of committed files: compared with what the code says, rewritten with UPDATE=1.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { projectFolder } from './files.ts';

/** Fails when `file` is not `expected`; with UPDATE=1 writes it instead. */
export function expectFresh(file: string, expected: string): void {
  const target = path.join(projectFolder, file);
  if (process.env['UPDATE']) writeFileSync(target, expected);
  expect(readFileSync(target, 'utf8'), `${file} is stale: run UPDATE=1 npm run unit`).toBe(expected);
}

/** The text with what stands between the two markers replaced. */
export function replaceBetween(text: string, begin: string, end: string, inside: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no ${begin} ... ${end}`);
  return `${text.slice(0, from + begin.length)}\n${inside}\n${text.slice(to)}`;
}
