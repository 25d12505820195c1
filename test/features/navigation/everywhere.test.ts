// Every place of the fixtures: whatever stands there, an answer, and ranges that editors accept.
import { describe, expect, it } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-types';
import { createContext } from '../../../server/src/features/context.ts';
import { highlights } from '../../../server/src/features/highlights.ts';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../../server/src/features/navigation/callHierarchy.ts';
import { definition } from '../../../server/src/features/navigation/definition.ts';
import { linkedEditing } from '../../../server/src/features/navigation/linkedEditing.ts';
import { references } from '../../../server/src/features/navigation/references.ts';
import { selectionRanges } from '../../../server/src/features/selectionRanges.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';
import { indexLines, positionAt } from '../../../server/src/text/lineIndex.ts';
import { english } from '../../../server/src/text/translate.ts';
import { WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.ts';
import { fixtureTexts, readProjectFile } from '../../support/files.ts';

/** A prime, so that all columns are met. */
const STEP = 13;

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range): boolean =>
  isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);

describe('every thirteenth place', () => {
  const index = new WorkspaceIndex();
  for (const fixture of fixtureTexts()) index.update(`file:///${fixture}`, readProjectFile(fixture));

  it.each(fixtureTexts())('%s', (fixture) => {
    const text = readProjectFile(fixture);
    const context = createContext(`file:///${fixture}`, readCableFile(text, { fileName: fixture.split('/').at(-1) }));
    const lines = indexLines(text);
    for (let offset = 0; offset <= text.length; offset += STEP) {
      const at = positionAt(lines, offset);
      const here = { start: at, end: at };
      for (const link of definition(context, index, at)) {
        expect(holds(link.targetRange, link.targetSelectionRange)).toBe(true);
        expect(link.originSelectionRange && holds(link.originSelectionRange, here)).toBe(true);
      }
      const marked = highlights(context, at);
      if (marked.length > 0) expect(marked.some(({ range }) => holds(range, here))).toBe(true);
      expect(references(context, index, at, true).length).toBeGreaterThanOrEqual(marked.length);
      for (const item of prepareCallHierarchy(context, index, at, english)) {
        expect(holds(item.range, item.selectionRange)).toBe(true);
        incomingCalls(index, item);
        outgoingCalls(index, item, english);
      }
      for (const range of linkedEditing(context, at)?.ranges ?? []) expect(range.start.line).toBe(range.end.line);
      for (let one = selectionRanges(context, [at])[0]; one?.parent; one = one.parent)
        expect(holds(one.parent.range, one.range)).toBe(true);
    }
  });
});
