// Formatting as a whole: idempotent, changes no word, and what the text says of paragraphs and references stays true.
import { describe, expect, it, test } from 'vitest';
import { createContext } from '../../server/src/features/context.ts';
import { rename } from '../../server/src/features/rename.ts';
import { formatMessage } from '../../server/src/formatter/formatMessage.ts';
import { moveParagraph } from '../../server/src/formatter/moveParagraph.ts';
import { nextParagraph } from '../../server/src/formatter/nextParagraph.ts';
import { reletter, sortReferences } from '../../server/src/formatter/reletter.ts';
import { renumber } from '../../server/src/formatter/renumber.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { indexLines, positionAt } from '../../server/src/text/lineIndex.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/textEdit.ts';
import { withEdits } from '../features/applyEdits.ts';
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
      let present = edited(text, renumber);
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
        expect(sortedWords(after), `seed ${seed}`).toEqual(sortedWords(present));
        // The way back leads to where it was: but for lists, which stay in order.
        const back = moveParagraph(modelOf(after), there?.span.start ?? 0, direction === 'up' ? 'down' : 'up');
        const again = edited(after, () => back?.edits ?? []);
        expect(lastingWords(again), `seed ${seed}`).toBe(lastingWords(present));
        expect(strayMentions(again), `seed ${seed}`).toEqual([]);
        present = after;
        moved++;
      }
    });
    expect(moved).toBeGreaterThan(COUNT);
  });

  it.each([
    ['renumbering', renumber],
    ['relettering', reletter],
  ] as const)('survive %s by itself: once is enough, and no word changes', (_, edit) => {
    let changed = 0;
    drafts.forEach((text, seed) => {
      const after = edited(text, edit);
      if (after !== text) changed++;
      expect(strayMentions(after), `seed ${seed}`).toEqual([]);
      expect(edited(after, edit), `seed ${seed}`).toBe(after);
      expect(lastingWords(after), `seed ${seed}`).toBe(lastingWords(text));
    });
    expect(changed).toBeGreaterThan(COUNT / 5);
  });

  it('survive Enter below a paragraph: the next number comes in, and every mention follows', () => {
    let begun = 0;
    drafts.forEach((text, seed) => {
      const formatted = edited(text, formatMessage);
      const own = seededRandom(seed).pick(modelOf(formatted).body.paragraphs);
      const place = own.span.end;
      const typed = `${formatted.slice(0, place)}\n\n${formatted.slice(place)}`;
      const edits = nextParagraph(modelOf(typed), place + 2);
      if (edits.length === 0) return;
      begun++;
      const isNew = ({ span }: TextEdit) => span.start === place + 2;
      const begin = edits.find(isNew)?.newText ?? '';
      expect(begin, `seed ${seed}`).toMatch(new RegExp(`^${own.number.value + 1}\\. (?:\\([A-Z]+\\) )?$`));
      const filled = applyEdits(typed, [
        ...edits.filter((edit) => !isNew(edit)),
        { span: { start: place + 2, end: place + 2 }, newText: `${begin}stone99 here.` },
      ]);
      expect(strayMentions(filled), `seed ${seed}`).toEqual([]);
      expect(lastingWords(filled).replace(`${begin.replace(/^\d+/, '# ')}stone99 here. `, ''), `seed ${seed}`).toBe(
        lastingWords(formatted),
      );
    });
    expect(begun).toBeGreaterThan(COUNT / 2);
  });

  it('survive other names: a letter and a number, in every mention', () => {
    let renamed = 0;
    drafts.forEach((text, seed) => {
      const formatted = edited(text, formatMessage);
      const context = createContext('untitled:Untitled-1', readCableFile(formatted, { fileName: undefined }));
      const model = modelOf(formatted);
      const facts = [model.body.paragraphs.at(-1)?.number, model.references.at(-1)?.letter];
      for (const [fact, name] of [
        [facts[0], '99'],
        [facts[1], 'Z'],
      ] as const) {
        if (!fact) continue;
        const answer = rename(context, positionAt(indexLines(formatted), fact.span.start), name, 'auto');
        if (!answer || !('changes' in answer)) throw new Error(`seed ${seed}: ${JSON.stringify(answer)}`);
        const after = withEdits(formatted, Object.values(answer.changes ?? {}).flat());
        expect(strayMentions(after), `seed ${seed}`).toEqual([]);
        expect(lastingWords(after), `seed ${seed}`).toBe(lastingWords(formatted));
        renamed++;
      }
    });
    expect(renamed).toBeGreaterThan(COUNT);
  });
});

describe('fixtures', () => {
  test.each(fixtureTexts())('%s', (file) => {
    for (const { model } of readCableFile(readProjectFile(file)).messages) checkWords(model.text, file);
  });
});

const sortedWords = (text: string): string[] => lastingWords(text).split(' ').sort();

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
