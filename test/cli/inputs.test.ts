// Which files are read, in which order, and what is said of those that are not.
import { describe, expect, test } from 'vitest';
import { sound } from './support/cables.ts';
import { cablegram, failure, type Machine } from './support/fakeIo.ts';

const NOTES = 'Dear diary, nothing happened today.\n';

/** The files that `parse` reads, in order, with the rest of the outcome. */
async function read(inputs: readonly string[], machine: Machine) {
  const { code, out, err } = await cablegram(['parse', '--format', 'ndjson', ...inputs], machine);
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, err, files: lines.map((line): string => JSON.parse(line).file) };
}

const archive = {
  'cables/b.txt': sound,
  'cables/a.TXT': sound,
  'cables/2007/c.cable': sound,
  'cables/2007/.hidden/d.txt': sound,
  'cables/node_modules/e.txt': sound,
  'cables/.f.txt': sound,
  'cables/readme.md': sound,
  'cables/notes.txt': NOTES,
};

describe('folders', () => {
  test('are searched for cables, sorted by path', async () => {
    expect(await read(['cables'], { files: archive })).toEqual({
      code: 0,
      err: 'cablegram: skipped one file that does not look like a cable; name it to read it\n',
      files: ['cables/2007/c.cable', 'cables/a.TXT', 'cables/b.txt'],
    });
  });

  test('a file named one by one is read, whatever it holds, and only once', async () => {
    const inputs = ['cables/notes.txt', 'cables', './cables/b.txt', 'cables/readme.md'];
    const { files, err } = await read(inputs, { files: archive });
    expect(err).toBe('');
    expect(files).toEqual([
      'cables/2007/c.cable',
      'cables/a.TXT',
      'cables/b.txt',
      'cables/notes.txt',
      'cables/readme.md',
    ]);
  });

  test('without any cable there is a note and no error', async () => {
    expect(await read(['empty'], { files: { 'empty/readme.md': NOTES } })).toEqual({
      code: 0,
      err: 'cablegram: found no cables\n',
      files: [],
    });
  });
});

describe('patterns', () => {
  test.each([
    ['cables/*.txt', ['cables/b.txt', 'cables/notes.txt']],
    ['cables/**/*.cable', ['cables/2007/c.cable']],
    ['**/c.*', ['cables/2007/c.cable']],
    ['cab?es/20??/*', ['cables/2007/c.cable']],
    ['**/2007/**', ['cables/2007/c.cable']],
  ])('%s', async (pattern, files) => {
    expect(await read([pattern], { files: archive })).toEqual({ code: 0, err: '', files });
  });

  test('that match nothing are an error', async () => {
    expect(await read(['cables/*.doc', 'cables/b.txt'], { files: archive })).toEqual({
      code: 2,
      err: 'cablegram: cables/*.doc: no file matches this pattern\n',
      files: ['cables/b.txt'],
    });
  });
});

describe('what cannot be read', () => {
  test('is told, the rest is read all the same, and the status is 2', async () => {
    const files = { 'a.txt': 'EACCES', 'b.txt': sound };
    expect(await read(['missing.txt', 'a.txt', 'b.txt'], { files })).toEqual({
      code: 2,
      err: 'cablegram: missing.txt: no such file or folder\ncablegram: a.txt: no permission to read this\n',
      files: ['b.txt'],
    });
  });

  test('binary files are skipped with a note', async () => {
    const files = { 'a.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'b.txt': sound };
    expect(await read(['a.txt', 'b.txt'], { files })).toEqual({
      code: 0,
      err: 'cablegram: a.txt: skipped, this is not text\n',
      files: ['b.txt'],
    });
  });
});

describe('standard input', () => {
  test.each([[[]], [['-']]])('is read with the arguments %j', async (inputs) => {
    expect(await read(inputs, { input: sound })).toEqual({ code: 0, err: '', files: [null] });
  });

  test('comes before the files', async () => {
    expect(await read(['a.txt', '-'], { input: sound, files: { 'a.txt': sound } })).toMatchObject({
      files: [null, 'a.txt'],
    });
  });
});

describe('encodings', () => {
  const text = sound.replace(/(?<=SUBJECT: ).*/, 'DÉJÀ VU – “AGAIN”');
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const windows1252 = Buffer.from(text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1');
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16],
    ['UTF-16, high byte first', Buffer.from(utf16).swap16()],
    ['Windows-1252', windows1252],
  ])('%s', async (_name, bytes) => {
    const { out } = await cablegram(['parse', '--format', 'ndjson', 'a.txt'], { files: { 'a.txt': bytes } });
    expect(JSON.parse(out)).toMatchObject({ subject: 'DÉJÀ VU – “AGAIN”' });
  });
});

test('a reader that has seen enough ends the command without a word', async () => {
  const outputError = failure('EPIPE');
  expect(await cablegram(['parse', 'a.txt'], { files: { 'a.txt': sound }, outputError })).toMatchObject({
    code: 0,
    out: '',
    err: '',
  });
});

test('any other failure of the output is not hidden', async () => {
  await expect(
    cablegram(['parse', 'a.txt'], { files: { 'a.txt': sound }, outputError: failure('ENOSPC') }),
  ).rejects.toThrow('ENOSPC');
});
