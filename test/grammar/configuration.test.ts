// The language configuration: which words a code is, and that nothing in it works against the record.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammarSource, scopeNames } from './tokenizer.ts';

const file = path.resolve(import.meta.dirname, '../../syntaxes/language-configuration.json');
const configuration: { readonly wordPattern: string } = JSON.parse(
  readFileSync(file, 'utf8').replace(/^ *\/\/.*$/gm, ''),
);

describe('words', () => {
  it.each([
    ['DE RUEHBJ #1689/01 0730708', ['DE', 'RUEHBJ', '1689', '01', '0730708']],
    ['RUEHC/SECSTATE WASHDC', ['RUEHC', 'SECSTATE', 'WASHDC']],
    ['UNCLAS BEIJING 001689', ['UNCLAS', 'BEIJING', '001689']],
    ['E.O. 12958: N/A', ['E.O.', '12958', 'N', 'A']],
    ["the king's council", ['the', "king's", 'council']],
    ['(S//NF) OASIA/ISA-CUSHMAN', ['S', 'NF', 'OASIA', 'ISA', 'CUSHMAN']],
  ])('%s', (line, words) => {
    expect(line.match(new RegExp(configuration.wordPattern, 'g'))).toEqual(words);
  });
});

describe('the record is sacred', () => {
  it('has no comments to toggle, no folding of its own and no indentation', () => {
    for (const key of ['comments', 'folding', 'indentationRules']) expect(configuration).not.toHaveProperty(key);
  });
});

describe('grammar', () => {
  it('is the one for text.cable, and all its scopes end in .cable', () => {
    expect(grammarSource).toMatchObject({ scopeName: 'text.cable' });
    const names = JSON.stringify(grammarSource).match(/"name":"[^"]*"/g) ?? [];
    expect(names.filter((name) => !name.endsWith('.cable"'))).toEqual(['"name":"Diplomatic cable"']);
  });

  it('uses scopes that the default themes colour', () => {
    const coloured =
      /^(?:keyword\.(?:control|other)|entity\.name|constant\.(?:numeric|language)|string\.unquoted|support\.type|variable\.other|markup\.(?:heading|bold)|comment|punctuation\.separator)\b/;
    expect([...scopeNames()].filter((name) => !coloured.test(name))).toEqual([]);
  });
});
