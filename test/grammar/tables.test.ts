// Grammar and tables know the same words: every signal, caption, precedence and classification form of the tables gets its scope.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../server/src/data/csv.ts';
import { tokenize } from './tokenizer.ts';

describe('operating signals', () => {
  it.each(column('z-signals.csv', 'signal'))('%s after a security warning and after a date-time group', (signal) => {
    expectScope(`ZNR UUUUU ${signal}`, signal, 'keyword.other.signal');
    expectScope(`R 091132Z FEB 09 ${signal}`, signal, 'keyword.other.signal');
  });

  it.each(column('transmission-release.csv', 'code'))('release code %s in a security warning', (code) => {
    expectScope(`ZNR UUU${code}${code} ZZH`, `UUU${code}${code}`, 'constant.language.security-warning');
  });
});

describe('captions', () => {
  // The table gives this one without its countries.
  const written = (caption: string): string => (caption === 'REL TO' ? 'REL TO USA, GBR' : caption);

  it.each(column('captions.csv', 'caption').map(written))('%s alone and beside another', (caption) => {
    // Alone on its line this one is a classification.
    if (caption !== 'LIMITED OFFICIAL USE') expectScope(caption, caption, 'keyword.other.caption');
    expectScope(`SIPDIS ${caption}`, caption, 'keyword.other.caption');
    expectScope(`NOFORN, ${caption}`, caption, 'keyword.other.caption');
  });
});

describe('precedence', () => {
  it.each(column('precedence.csv', 'prosign'))('prosign %s', (prosign) => {
    expectScope(`${prosign} 091132Z FEB 09`, prosign, 'keyword.control.precedence');
  });

  const doubledForms = column('precedence.csv', 'prosign_line2').flatMap((forms) => forms.split(';'));
  it.each([...new Set(doubledForms)])('doubled %s', (doubled) => {
    expectScope(`${doubled} RUEHQSA`, doubled, 'keyword.control.precedence');
  });

  const words = column('precedence.csv', 'forms').flatMap((forms) => forms.split(';'));
  it.each(words.filter((word) => word.length > 2))('%s after an addressee', (word) => {
    expectScope(`TO RUEHC/SECSTATE WASHDC ${word}`, word, 'keyword.control.precedence');
    expectScope(`TO RUEHC/SECSTATE WASHDC ${word} 0412`, word, 'keyword.control.precedence');
  });
});

describe('classification', () => {
  const forms = columns('classification.csv', 'form', 'role').map(([form = '', role = '']) => ({ form, role }));
  const ofRole = (role: string): readonly string[] => forms.filter((row) => row.role === role).map((row) => row.form);

  it('has no role without a test here', () => {
    const tested = ['banner', 'line form', 'portion mark', 'transmission code'];
    expect([...new Set(forms.map(({ role }) => role))].sort()).toEqual(tested);
  });

  it.each(ofRole('line form'))('%s before station and serial', (form) => {
    const word = form.replace(' E F T O', '');
    expectScope(`${form} STRELSAU 000427`, word, 'constant.language.classification');
  });

  it.each(ofRole('banner'))('%s alone on its line', (form) => {
    const scope = form === 'SENSITIVE BUT UNCLASSIFIED' ? 'keyword.other.caption' : 'constant.language.classification';
    expectScope(form, form, scope);
  });

  it.each(ofRole('portion mark'))('%s after a paragraph number', (form) => {
    expectScope(`1. ${form} Text`, form, 'constant.language.portion');
  });

  it.each(ofRole('transmission code'))('%s in a security warning', (form) => {
    expectScope(`ZNY ${form} ZZH`, form, 'constant.language.security-warning');
    expectScope(`ZNY SSSSS/${form} ZZH`, form, 'constant.language.security-warning');
  });
});

describe('executive orders', () => {
  it.each(column('eo-orders.csv', 'order'))('%s', (order) => {
    expectScope(`${order}: N/A`, order.replace('E.O. ', ''), 'constant.numeric.order');
  });
});

/** `words`, at the start of the line or else where they last occur in it, lie in one coloured run of the scope. */
function expectScope(line: string, words: string, scope: string): void {
  const start = line.startsWith(words) ? 0 : line.lastIndexOf(words);
  const runs = tokenize(line)[0]?.runs ?? [];
  const run = runs.find((each) => each.start <= start && each.end >= start + words.length);
  expect({ line, scope: run?.scope }).toEqual({ line, scope });
}

function column(file: string, name: string): readonly string[] {
  return [...new Set(columns(file, name).map(([cell = '']) => cell))];
}

function columns(file: string, ...names: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const full = path.resolve(import.meta.dirname, '../../server/data', file);
  const [header = [], ...lines] = parseCsv(readFileSync(full, 'utf8'));
  return lines.map((line) => names.map((name) => line[header.indexOf(name)]));
}
