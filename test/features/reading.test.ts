// Folding, growing selections, highlights and semantic tokens.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { folding } from '../../server/src/features/folding.ts';
import { highlights } from '../../server/src/features/highlights.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { legend, semanticTokens, TOKEN_TYPES } from '../../server/src/features/semanticTokens.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { indexLines, offsetAt } from '../../server/src/text/lineIndex.ts';
import { fixtureTexts } from '../support/files.ts';
import { marked } from './marks.ts';

const textOf = (text: string, range: Range): string => {
  const lines = indexLines(text);
  return text.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
};

describe('folding', () => {
  it('folds heading, address lists, header, reference list and paragraphs', () => {
    const { context, text } = marked(
      exampleCable({
        info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nRUEHFR/AMEMBASSY PARIS 0093',
        references: 'REF: A. MADRID 77\n     B. PARIS 12',
        body: '1. First\nline.\n\n2. One line.\nMARLOWE',
      }),
    );
    const lines = text.split('\n');
    expect(folding(context).map(({ startLine, endLine }) => `${lines[startLine]} .. ${lines[endLine]}`)).toEqual([
      'VZCZCXYZ0027 .. RUEHFR/AMEMBASSY PARIS 0093',
      'INFO RUEHMD/AMEMBASSY MADRID 0412 .. RUEHFR/AMEMBASSY PARIS 0093',
      'UNCLAS LISBON 000427 ..      B. PARIS 12',
      'REF: A. MADRID 77 ..      B. PARIS 12',
      '1. First .. line.',
    ]);
  });
});

describe('selection ranges', () => {
  const chain = (source: string): string[] => {
    const { context, cursor, text } = marked(source);
    const words: string[] = [];
    for (let one = selectionRanges(context, [cursor])[0]; one; one = one.parent) words.push(textOf(text, one.range));
    return words;
  };

  it('grow from word to sentence to paragraph to message', () => {
    const words = chain(
      exampleCable({ body: '1. (U) It rained. The har|bor was\nclosed. Nobody came.\n\n2. (U) Later.\nMARLOWE' }),
    );
    expect(words[0]).toBe('harbor');
    expect(words).toContain('The harbor was\nclosed.');
    expect(words).toContain('1. (U) It rained. The harbor was\nclosed. Nobody came.');
    expect(words.at(-1)).toContain('VZCZCXYZ0027');
  });

  const PROSE = '¶1. (SBU) The U.S. side met Mr. Calheiros. The harbor was\nclosed. Nobody came.';

  it.each<[string, string[]]>([
    ['The har|bor', ['harbor', 'The harbor was\nclosed.', PROSE]],
    ['U.S. si|de', ['side', 'The U.S. side met Mr. Calheiros.', PROSE]],
    ['Nobo|dy', ['Nobody', 'Nobody came.', PROSE]],
  ])('take sentences as they are read, and a paragraph with its pilcrow: %s', (cursor, expected) => {
    const body = `${PROSE}\n\nLISBON 00000427  002 OF 003\n\n\n¶2. (U) Later.\nMARLOWE`;
    expect(chain(exampleCable({ body: body.replace(cursor.replace('|', ''), cursor) })).slice(0, 3)).toEqual(expected);
  });

  it('grow to the section of a heading, and to the summary', () => {
    const body = '1. SUMMARY: Rain.\n\n2. More. END SUMMARY.\n\nNEXT STEPS\n----------\n\n3. Waiting.\n\n4. Hoping.';
    const section = 'NEXT STEPS\n----------\n\n3. Waiting.\n\n4. Hoping.';
    expect(chain(exampleCable({ body: `${body.replace('Hoping', 'Hop|ing')}\nMARLOWE` }))).toContain(section);
    expect(chain(exampleCable({ body: `${body.replace('More', 'Mo|re')}\nMARLOWE` }))).toContain(
      '1. SUMMARY: Rain.\n\n2. More. END SUMMARY.',
    );
  });

  it('grow from a code to its line and block', () => {
    expect(chain(exampleCable({ info: 'INFO RUEH|MD/AMEMBASSY MADRID 0412' })).slice(0, 3)).toEqual([
      'RUEHMD',
      'RUEHMD/AMEMBASSY MADRID 0412',
      'INFO RUEHMD/AMEMBASSY MADRID 0412',
    ]);
  });
});

describe('highlights', () => {
  const found = (source: string): string[] => {
    const { context, cursor, text } = marked(source);
    return highlights(context, cursor).map(({ range }) => `${range.start.line}:${textOf(text, range)}`);
  };
  const references = 'REF: A. MADRID 77\n     B. PARIS 12';

  it('show the other places of a routing indicator', () => {
    expect(found(exampleCable({ info: 'INFO RUEHC/DEPT OF LABOR WASHDC\nRU|EHC/USAID WASHDC' }))).toEqual([
      '6:RUEHC',
      '7:RUEHC',
      '8:RUEHC',
    ]);
  });

  it('tie a mention of a reference to its line, from either side', () => {
    const expected = ['16:A. MADRID 77', '19:REF A', '21:Ref (A)'];
    expect(
      found(exampleCable({ references, body: '1. As RE|F A says, and not REF B:\n\n2. Ref (A) again.\nMARLOWE' })),
    ).toEqual(expected);
    expect(
      found(
        exampleCable({
          references: references.replace('77', '7|7'),
          body: '1. As REF A says, and not REF B:\n\n2. Ref (A) again.\nMARLOWE',
        }),
      ),
    ).toEqual(expected);
  });

  it('tie a mention of a paragraph to its number', () => {
    expect(found(exampleCable({ body: '1. See para |2.\n\n2. Here.\nMARLOWE' }))).toEqual(['16:para 2', '18:2']);
  });

  it('leave ordinary words alone', () => {
    expect(found(exampleCable({ body: '1. The har|bor and the harbor.\nMARLOWE' }))).toEqual([]);
  });
});

describe('semantic tokens', () => {
  const tokens = (source: string): string[] => {
    const { context, text } = marked(source);
    const { data } = semanticTokens(context);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
      character = lines > 0 ? characters : character + characters;
      line += lines;
      const words = textOf(text, { start: { line, character }, end: { line, character: character + length } });
      found.push(`${legend.tokenTypes[type]} ${words}`);
    }
    return found;
  };

  it('mark what one line alone does not tell', () => {
    expect(
      tokens(
        exampleCable({
          subject: 'SUBJECT: HARBOR AUTHORITY\nPOSTPONES',
          body: 'THE TENDER\n----------\n\n1. (U) It waits.\nMARLOWE',
        }),
      ),
    ).toEqual([
      'caption SIPDIS',
      'subject HARBOR AUTHORITY',
      'subject POSTPONES',
      'sectionTitle THE TENDER',
      'paragraphNumber 1',
      'portionMarking (U)',
      'signature MARLOWE',
    ]);
  });

  it('have a scope of the grammar each, so that themes colour both alike', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const { scopes } = manifest.contributes.semanticTokenScopes[0];
    const grammar = readFileSync('syntaxes/cable.tmLanguage.json', 'utf8');
    expect(Object.keys(scopes).sort()).toEqual([...TOKEN_TYPES].sort());
    expect(manifest.contributes.semanticTokenTypes.map((one: { id: string }) => one.id).sort()).toEqual(
      [...TOKEN_TYPES].sort(),
    );
    for (const [scope] of Object.values(scopes) as [string][]) expect(grammar).toContain(`"${scope}"`);
  });

  it.each(fixtureTexts())('%s: tokens are in order, on one line, without overlap', (file) => {
    const { data } = semanticTokens(marked(readFileSync(file, 'utf8').replaceAll('|', ' ')).context);
    for (let i = 0; i < data.length; i += 5) {
      expect(data[i]).toBeGreaterThanOrEqual(0);
      expect(data[i + 2]).toBeGreaterThan(0);
      if (i > 0 && data[i] === 0) expect(data[i + 1]).toBeGreaterThanOrEqual(data[i - 3] ?? 0);
    }
  });
});
