// Formatting as a whole: idempotent, changes no word, and what the text says of paragraphs and references stays true.
import { describe, expect, it, test } from 'vitest';
import { formatMessage } from '../../server/src/formatter/formatMessage.ts';
import { moveParagraph } from '../../server/src/formatter/moveParagraph.ts';
import { sortReferences } from '../../server/src/formatter/reletter.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import { inputs } from '../support/inputs.ts';
import { seededRandom } from '../support/random.ts';
import { edited, modelOf } from './checkFormat.ts';
import { generateDraft, lastingWords, strayMentions } from './drafts.ts';

const COUNT = inputs(400);

describe('generated drafts', () => {
  const drafts = Array.from({ length: COUNT }, (_, seed) => generateDraft(seededRandom(seed)));

  it('say at first what they mean', () => {
    expect(drafts.flatMap((text, seed) => strayMentions(text).map((stray) => `${seed}: ${stray}`))).toEqual([]);
    expect(drafts.filter((text) => modelOf(text).mentions.paragraphs.length > 1).length).toBeGreaterThan(COUNT / 4);
    expect(drafts.filter((text) => edited(text, formatMessage) !== text).length).toBeGreaterThan(COUNT / 2);
  });

  it('are formatted', () => {
    for (const [seed, text] of drafts.entries()) checkDraft(text, seed);
  });

  it('survive the sorting of their references', () => {
    let sorted = 0;
    drafts.forEach((text, seed) => {
      const after = edited(text, sortReferences);
      if (after !== text) sorted++;
      expect(strayMentions(after), `seed ${seed}`).toEqual([]);
      expect(edited(after, sortReferences), `seed ${seed}`).toBe(after);
    });
    expect(sorted).toBeGreaterThan(COUNT / 10);
  });

  it('survive the moving of their paragraphs', () => {
    let moved = 0;
    drafts.forEach((text, seed) => {
      const random = seededRandom(seed + COUNT);
      let present = text;
      for (let k = 0; k < 4; k++) {
        const { paragraphs } = modelOf(present).body;
        const own = random.pick(paragraphs);
        const words = /stone\d+/.exec(present.slice(own.span.start, own.span.end))?.[0];
        const direction = random.pick(['up', 'down'] as const);
        const move = moveParagraph(modelOf(present), own.span.start, direction);
        if (!move) continue;
        const after = edited(present, () => move.edits);
        expect(strayMentions(after), `seed ${seed}`).toEqual([]);
        const there = modelOf(after).body.paragraphs.find(({ number }) => number.value === move.number);
        expect(after.slice(there?.span.start, there?.span.end), `seed ${seed}`).toContain(words);
        expect(after.length - present.length).toBeLessThan(40);
        present = after;
        moved++;
      }
    });
    expect(moved).toBeGreaterThan(COUNT);
  });
});

describe('fixtures', () => {
  test.each(fixtureTexts())('%s', (file) => {
    for (const { model } of readCableFile(readProjectFile(file)).messages) checkWords(model.text, file);
  });
});

function checkDraft(text: string, seed: number): void {
  const after = checkWords(text, `seed ${seed}`);
  expect(strayMentions(after), `seed ${seed}`).toEqual([]);
  const model = modelOf(after);
  expect(model.body.paragraphs.map(({ number }) => number.value)).toEqual(model.body.paragraphs.map((_, i) => i + 1));
}

/** Formats a text and holds that no word has changed, that the parser sees the same, and that once is enough. */
function checkWords(text: string, what: string): string {
  const after = edited(text, formatMessage);
  expect(edited(after, formatMessage), what).toBe(after);
  expect(lastingWords(after), what).toBe(lastingWords(text));
  const [before, now] = [modelOf(text), modelOf(after)];
  expect(now.body.paragraphs.length, what).toBe(before.body.paragraphs.length);
  expect(now.signature?.value, what).toBe(before.signature?.value);
  expect(
    now.tags.map((tag) => tag.value),
    what,
  ).toEqual(before.tags.map((tag) => tag.value));
  expect(
    now.references.map(({ text: words }) => words),
    what,
  ).toEqual(before.references.map(({ text: words }) => words));
  return after;
}
