// Completion in the heading: precedences, stations, addressees, the date-time group, the classification line.
import { describe, expect, it, test } from 'vitest';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { checkTaken, documentationOf, itemsAt, labelsAt } from './checkCompletion.ts';

describe('addressees', () => {
  it.each([
    ['a city brings address and indicator', 'INFO MADR|', 'AMEMBASSY MADRID', 'INFO RUEHMD/AMEMBASSY MADRID <0000>'],
    ['so does the kind of post', 'INFO AMEMBASSY MADR|', 'AMEMBASSY MADRID', 'INFO RUEHMD/AMEMBASSY MADRID <0000>'],
    ['an indicator brings the address', 'INFO RUEHMD|', 'AMEMBASSY MADRID', 'INFO RUEHMD/AMEMBASSY MADRID <0000>'],
    ['behind the slash only the name', 'INFO RUEHMD/|', 'AMEMBASSY MADRID', 'INFO RUEHMD/AMEMBASSY MADRID <0000>'],
    ['behind the slash begun', 'INFO RUEHMD/AMEM|', 'AMEMBASSY MADRID', 'INFO RUEHMD/AMEMBASSY MADRID <0000>'],
    ['other agencies have no number', 'INFO TREAS|', 'DEPT OF TREASURY WASHDC', 'INFO RUEATRS/DEPT OF TREASURY WASHDC'],
    ['collectives', 'INFO EUROPEAN POL|', 'EUROPEAN POLITICAL COLLECTIVE', 'INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE'],
    ['on the next line', 'INFO RUEHRO/AMEMBASSY ROME\nMADR|', 'AMEMBASSY MADRID', 'RUEHMD/AMEMBASSY MADRID <0000>'],
  ])('%s', (_, info, label, line) => void checkTaken(exampleCable({ info }), label, line));

  test('say who they are', () => {
    const item = checkTaken(
      exampleCable({ info: 'INFO MADR|' }),
      'AMEMBASSY MADRID',
      'INFO RUEHMD/AMEMBASSY MADRID <0000>',
    );
    expect(documentationOf(item)).toContain('Embassy Madrid, Spain');
    expect(documentationOf(item)).toContain('RUEHMD');
    expect(item.labelDetails?.description).toBe('RUEHMD');
  });

  test('without placeholders for an editor that has none', () =>
    void checkTaken(exampleCable({ info: 'INFO MADR|' }), 'AMEMBASSY MADRID', 'INFO RUEHMD/AMEMBASSY MADRID 0000', {
      snippets: false,
    }));

  test('those that are listed are not offered again', () =>
    expect(labelsAt(exampleCable({ info: 'INFO SECST|' }))).not.toContain('SECSTATE WASHDC'));

  test('the most frequent first', () => {
    expect(labelsAt(exampleCable({ to: 'TO |' }))[0]).toBe('SECSTATE WASHDC');
    expect(labelsAt(exampleCable({ info: 'INFO |' }))[0]).toBe('NSC WASHDC');
  });

  test('keep that order in an editor that sorts by where it finds what is typed', () => {
    const items = itemsAt(exampleCable({ info: 'INFO MADR|' }));
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter(({ filterText = '' }) => !filterText.startsWith('MADR'))).toEqual([]);
  });

  test('the sender without indicator', () =>
    void checkTaken(exampleCable({ from: 'FM LISB|' }), 'AMEMBASSY LISBON', 'FM AMEMBASSY LISBON'));

  test('those that XMT leaves out', () =>
    void checkTaken(
      exampleCable({ info: 'INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nXMT MADR|' }),
      'AMEMBASSY MADRID',
      'XMT AMEMBASSY MADRID',
    ));
});

describe('precedences', () => {
  it.each([
    [
      'behind an address',
      { info: 'INFO RUEHMD/AMEMBASSY MADRID PRI|' },
      'PRIORITY',
      'INFO RUEHMD/AMEMBASSY MADRID PRIORITY',
    ],
    [
      'behind an address, nothing typed',
      { info: 'INFO RUEHMD/AMEMBASSY MADRID |' },
      'IMMEDIATE',
      'INFO RUEHMD/AMEMBASSY MADRID IMMEDIATE',
    ],
    [
      'of two words',
      { info: 'INFO RUEHMD/AMEMBASSY MADRID NI|' },
      'NIACT IMMEDIATE',
      'INFO RUEHMD/AMEMBASSY MADRID NIACT IMMEDIATE',
    ],
    ['the second prosign', { date: 'O |' }, 'P', 'O P '],
  ])('%s', (_, parts, label, line) => void checkTaken(exampleCable(parts), label, line));

  test.each(['P', 'PP'])('%s at the beginning', (label) => void checkTaken('P|', label, `${label} `));
  test('not a second one', () =>
    expect(labelsAt(exampleCable({ info: 'INFO RUEHMD/AMEMBASSY MADRID PRIORITY |' }))).not.toContain('IMMEDIATE'));
  test('explained', () => {
    const item = checkTaken(
      exampleCable({ info: 'INFO RUEHMD/AMEMBASSY MADRID IM|' }),
      'IMMEDIATE',
      'INFO RUEHMD/AMEMBASSY MADRID IMMEDIATE',
    );
    expect(documentationOf(item)).toContain('**IMMEDIATE** precedence');
  });
});

describe('stations', () => {
  test('called: first those of the address list that are not there yet', () =>
    expect(labelsAt(exampleCable({ routing: 'PP RUEHC |' }))).toEqual(['RUEHMD']));
  test('called: any, once two letters are typed', () =>
    expect(labelsAt(exampleCable({ routing: 'PP RUEHBJ|' }))).toContain('RUEHBJ'));
  test('calling: with what the cable tells of the rest', () =>
    void checkTaken(exampleCable({ calling: 'DE |' }), 'RUEHLI #0427 0730708', 'DE RUEHLI #0427 0730708'));
  test('calling: what it does not tell is left open', () =>
    void checkTaken(
      exampleCable({ calling: 'DE R|', classification: 'UNCLAS' }),
      'RUEHLI',
      'DE RUEHLI #<0000> <0010000>',
    ));
});

describe('the date-time group', () => {
  it.each([
    ['P |', 'P 150930Z MAR 07'],
    ['O P |', 'O P 150930Z MAR 07'],
    ['P 15|', 'P 150930Z MAR 07'],
  ])('%s', (date, line) => {
    const item = checkTaken(exampleCable({ date }), '150930Z MAR 07', line);
    expect(documentationOf(item)).toContain('15 March 2007, 09:30 UTC');
  });
});

describe('the security warning', () => {
  test('of the classification', () => {
    expect(labelsAt(exampleCable({ security: 'ZNR |' }))).toEqual(['ZNR UUUUU ZZH']);
    checkTaken(
      exampleCable({ security: 'ZN|', classification: 'S E C R E T LISBON 000427' }),
      'ZNY SSSSS ZZH',
      'ZNY SSSSS ZZH',
    );
  });
});

describe('the classification line', () => {
  const without = { classification: '', captions: '', order: '', tags: '', subject: '', body: '' };
  const cable = (line: string) => exampleCable(without).replace(/\n*$/, `\n${line}`);
  it.each([
    ['below the address list', 'C|', 'C O N F I D E N T I A L LISBON', 'C O N F I D E N T I A L LISBON <000427>'],
    ['by its word', 'SEC|', 'S E C R E T LISBON', 'S E C R E T LISBON <000427>'],
    ['unclassified', 'UNC|', 'UNCLAS LISBON', 'UNCLAS LISBON <000427>'],
    ['below a blank line', '\nU|', 'UNCLAS LISBON', 'UNCLAS LISBON <000427>'],
    ['station and number alone', 'UNCLAS |', 'LISBON', 'UNCLAS LISBON <000427>'],
  ])('%s', (_, line, label, after) => void checkTaken(cable(line), label, after));

  test('once', () =>
    expect(labelsAt(exampleCable({ info: 'INFO RUEHMD/AMEMBASSY MADRID\nUNC|' }))).not.toContain('UNCLAS LISBON'));
});

describe('words that begin a line', () => {
  const cable = (line: string) => `P 140708Z MAR 07\n${line}`;
  test('the sender', () => void checkTaken(cable('F|'), 'FM', 'FM '));
  test('the addressees', () => void checkTaken(cable('FM AMEMBASSY LISBON\nT|'), 'TO', 'TO '));
  test('for information', () =>
    void checkTaken(cable('FM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC\nINF|'), 'INFO', 'INFO '));
});

describe('a whole cable', () => {
  test('in an empty file', () => {
    const [item, second] = itemsAt('|');
    expect(second).toBeUndefined();
    expect(item?.label).toBe('cable');
    expect(JSON.stringify(item?.textEdit)).toContain('150930Z MAR 07');
    expect(JSON.stringify(item?.textEdit)).toContain('E.O. 12958: N/A');
  });
  test('not in one that has words', () => expect(labelsAt('Dear John,\n\n|')).toEqual([]));
});
