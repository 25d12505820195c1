// Formatting as an editor asks for it; what a record gets.
import { describe, expect, it, test } from 'vitest';
import { formatDocument, formatOnType, formatRange } from '../../server/src/features/formatting.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { readProjectFile } from '../support/files.ts';
import { withEdits } from './applyEdits.ts';
import { marked } from './marks.ts';

const LONG = 'The harbor authority of Lisbon put off the tender for the dredging of the basin.';
const WRAPPED = LONG.replace('dredging of ', 'dredging\nof ');
const cable = (body: string) => exampleCable({ body: `${body}\n\nMARLOWE` });

describe('a draft', () => {
  test('as a whole', () => {
    const { context, text } = marked(cable(`1. ${LONG}\n\n3. Three, see para 1.`));
    expect(withEdits(text, formatDocument(context, 'auto') ?? [])).toBe(
      cable(`1. ${WRAPPED}\n\n2. Three, see para 1.`),
    );
  });

  test('a range: only what it touches is wrapped, no number changes', () => {
    const { context, text, cursor } = marked(cable(`1. ${LONG}\n\n3. T|he ${LONG}`));
    const edits = formatRange(context, { start: cursor, end: cursor }, 'auto') ?? [];
    expect(withEdits(text, edits)).toBe(cable(`1. ${LONG}\n\n3. The ${LONG.replace('the dredging', 'the\ndredging')}`));
  });

  test('the line after Enter', () => {
    const { context, text, cursor } = marked(cable('1. (SBU) One.\n\n|'));
    expect(withEdits(text, formatOnType(context, cursor, 'auto'))).toBe(cable('1. (SBU) One.\n\n2. (SBU) '));
  });

  test('several messages in one file, each by itself', () => {
    const { context, text } = marked(cable(`1. ${LONG}`) + cable('2. Two.\n\n3. Three.'));
    expect(context.file.messages).toHaveLength(2);
    expect(withEdits(text, formatDocument(context, 'auto') ?? [])).toBe(
      cable(`1. ${WRAPPED}`) + cable('1. Two.\n\n2. Three.'),
    );
  });
});

describe('a record', () => {
  const archived = cable(`¶1. ${LONG}\n\n¶|`);
  it('is left as it is', () => {
    const { context, cursor } = marked(archived);
    expect(formatDocument(context, 'auto')).toBeNull();
    expect(formatRange(context, { start: { line: 0, character: 0 }, end: cursor }, 'auto')).toBeNull();
    expect(formatOnType(context, cursor, 'auto')).toEqual([]);
    expect(formatDocument(marked(cable(`1. ${LONG}`)).context, 'archive')).toBeNull();
  });

  it('is formatted where the setting says that it is a draft', () => {
    const { context } = marked(archived);
    expect(formatDocument(context, 'authoring')).not.toEqual([]);
  });

  it('is a draft as a copy that lies in no file, whatever the setting', () => {
    const { context, text } = marked(readProjectFile('fixtures/archive/08MONTEVIDEO333.txt'));
    const edits = formatDocument({ ...context, uri: 'untitled:Untitled-1' }, 'archive');
    const copy = withEdits(text, edits ?? []);
    expect(text.split('\n').some((line) => line.length > 300)).toBe(true);
    expect(copy.split('\n').every((line) => line.length <= 72)).toBe(true);
    expect(copy.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });
});
