// Hover at the edges: several messages, CR LF, hostile text, every offset of every fixture.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../server/src/features/context.ts';
import { explain } from '../../../server/src/features/hover/explain.ts';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { escapeLine, escapeMarkdown, toMarkdown } from '../../../server/src/features/hover/markdown.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';
import { positionInFile } from '../../../server/src/semantics/filePosition.ts';

import { CABLE, checkHover, hoverAt, markedAt, pointed } from './checkHover.ts';

describe('files', () => {
  it('counts from the start of each message', () => {
    const second = CABLE.replaceAll('BEIJING', 'SHANGHAI').replaceAll('1689', '0042');
    const file = `${CABLE}\n${second}`.replace('SHANGHAI 000042', 'SHANGHAI |000042');
    checkHover(file, '**07SHANGHAI42** message reference number\n\nConsulate Shanghai, China');
    expect(markedAt(file)).toBe('SHANGHAI 000042');
  });

  it('reads CR LF', () => {
    const file = pointed('140708Z| MAR 07').replaceAll('\n', '\r\n');
    expect(hoverAt(file)).toBe(hoverAt(pointed('140708Z| MAR 07')));
    expect(markedAt(file)).toBe('140708Z MAR 07');
    checkHover(pointed('SIP|DIS').replaceAll('\n', '\r\n'), '**SIPDIS**');
  });

  it('has nothing to say about an empty file or a position outside', () => {
    expect(hoverAt('|')).toBeNull();
    const context = createContext('file:///a.txt', readCableFile(CABLE));
    expect(hover(context, { line: 9999, character: 0 })).toBeNull();
  });

  it('gives the words without Markdown to others', () => {
    const found = explain(readCableFile(CABLE), CABLE.indexOf('RUEATRS') + 2);
    expect(found?.explanation).toMatchObject({
      title: 'RUEATRS',
      kind: 'routing indicator',
      lines: ['DEPT OF TREASURY WASHDC', 'Treasury Department, Washington DC, United States'],
    });
  });
});

describe('Markdown', () => {
  it('shows cable text as it stands', () => {
    expect(escapeMarkdown('A*B_C [D](E) <b> `x`')).toBe('A\\*B\\_C \\[D\\](E) \\<b\\> \\`x\\`');
    expect(escapeLine('1. One')).toBe('1\\. One');
    expect(escapeLine('1.4(b): words')).toBe('1.4(b): words');
    expect(escapeLine('- dash')).toBe('\\- dash');
    expect(escapeMarkdown('&#39; R&D')).toBe('\\&#39; R&D');
  });

  it('makes no links', () => {
    expect(escapeMarkdown('http://a.b www.c.d e@f.g')).toBe('http:\\/\\/a.b www\\.c.d e\\@f.g');
  });

  it('ends with the last line', () => {
    expect(toMarkdown({ title: 'A', kind: 'b', lines: [] })).toBe('**A** b');
    expect(toMarkdown({ title: 'A', kind: 'b', lines: ['C', 'D'] })).toBe('**A** b\n\nC  \nD');
  });

  it('shortens what would fill the screen', () => {
    const said = hoverAt(`VZ|CZCXYZ0012${'X'.repeat(100_000)}\nPP RUEHWEB\nDE RUEHRO #0427 0401132\n`) ?? '';
    expect(said).toContain('transmission identification');
    expect(said.length).toBeLessThan(1000);
  });

  it('keeps a hostile address harmless', () =>
    checkHover(
      'R 091132Z FEB 09\nFM AMEMBASSY *ROME* [X](HTTP://Y)|\nTO SECSTATE WASHDC\nUNCLAS ROME 000427\n',
      '\\*ROME\\* \\[X\\](HTTP:\\/\\/Y)',
    ));
});

describe('every offset of the fixtures', () => {
  const folder = `${import.meta.dirname}/../../../fixtures`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.txt') && !name.includes('fuzz'),
  );

  it.each(names)('%s', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const context = createContext('file:///a.txt', readCableFile(text, { fileName: name.split(/[\\/]/).at(-1) }));
    const said = new Set<string>();
    let at = -1;
    for (let offset = 0; offset <= text.length; offset++) {
      const position = positionInFile(context.file, offset);
      const found = hover(context, position);
      if (!found?.range || typeof found.contents !== 'object' || !('kind' in found.contents)) continue;
      const { start, end } = found.range;
      const isBefore =
        start.line < position.line || (start.line === position.line && start.character <= position.character);
      const isBehind = end.line > position.line || (end.line === position.line && end.character >= position.character);
      if (!isBefore || !isBehind) at = offset;
      said.add(found.contents.value);
    }
    expect(at).toBe(-1);
    for (const words of said) {
      expect(words).toMatch(/^\*\*[^\n]+\*\* [^\n]+/);
      expect(words.split('\n').length).toBeLessThanOrEqual(8);
      expect(words).not.toMatch(/undefined|NaN|\n\n\n|\s$/);
    }
  });
});
