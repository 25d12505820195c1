// Replays every input that has ever upset the engine. How to add one: `fixtures/fuzz-failures/README.md`.
import { expect, test } from 'vitest';
import { filesUnder, readProjectFile } from '../support/files.ts';
import { AUTHORING, AUTO, faultOf } from './invariants.ts';

const files = filesUnder('fixtures/fuzz-failures').filter((file) => file.endsWith('.json'));

test.each(files)('%s', (file) => {
  const { text } = JSON.parse(readProjectFile(file)) as { readonly text: string };
  expect(faultOf(text, AUTO)).toBeUndefined();
  expect(faultOf(text, AUTHORING)).toBeUndefined();
});
