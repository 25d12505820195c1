// Format lines 2 and 3 from the rest of the heading.
import { describe, expect, it, test } from 'vitest';
import { callingLine, routingLine } from '../../server/src/formatter/formatLines.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { edited, modelOf } from './checkFormat.ts';

describe('routing line', () => {
  it.each([
    ['of the sound cable', {}, 'PP RUEHC RUEHMD'],
    ['the first of two prosigns', { date: 'O P 140708Z MAR 07' }, 'OO RUEHC RUEHMD'],
    [
      'without prosign: the most urgent addressee',
      { date: '140708Z MAR 07', info: 'INFO RUEHMD/AMEMBASSY MADRID IMMEDIATE' },
      'OO RUEHC RUEHMD',
    ],
    ['an indicator once', { info: 'INFO RUEHC/SECSTATE WASHDC' }, 'PP RUEHC'],
    [
      'looked up where it is not written',
      { to: 'TO SECSTATE WASHDC PRIORITY', info: 'INFO AMEMBASSY MADRID' },
      'PP RUEHC RUEHMD',
    ],
    [
      'left out where it is not known, or delivered otherwise',
      { info: 'INFO AMEMBASSY STRELSAU\nZEN/AMCONSUL OPORTO' },
      'PP RUEHC',
    ],
  ])('%s', (_, parts, expected) => {
    expect(routingLine(modelOf(exampleCable(parts)))?.text).toBe(expected);
  });

  test('takes the place of the present one, wrapped at 69', () => {
    const info = [
      'BERLIN',
      'PARIS',
      'LONDON',
      'ROME',
      'OSLO',
      'MADRID',
      'BERN',
      'VIENNA',
      'ATHENS',
      'WARSAW',
      'TALLINN',
    ]
      .map((city) => `AMEMBASSY ${city}`)
      .join('\n');
    const text = edited(exampleCable({ info: `INFO ${info}` }), (model) => {
      const line = routingLine(model);
      return line ? [line.edit] : [];
    });
    const lines = text.split('\n').slice(1, 3);
    expect(lines[0]).toMatch(/^PP RUEHC( RUEH[A-Z]{2,3}){8}$/);
    expect(lines[0]?.length).toBeLessThanOrEqual(69);
    expect(lines[1]).toMatch(/^RUEH[A-Z]{2,3}( RUEH[A-Z]{2,3}){2}$/);
    expect(text.split('\n')[3]).toBe('DE RUEHLI #0427 0730708');
  });

  test('comes above the calling line where there was none', () => {
    const text = exampleCable({ routing: '' });
    const line = routingLine(modelOf(text));
    expect(edited(text, () => (line ? [line.edit] : []))).toBe(exampleCable({ routing: 'PP RUEHC RUEHMD' }));
  });
});

describe('calling line', () => {
  it.each([
    ['of the sound cable', {}, 'DE RUEHLI #0427 0730708'],
    ['with its section', { classification: 'UNCLAS SECTION 02 OF 03 LISBON 000427' }, 'DE RUEHLI #0427/02 0730708'],
    [
      'not with the only section',
      { classification: 'UNCLAS SECTION 01 OF 01 LISBON 000427' },
      'DE RUEHLI #0427 0730708',
    ],
    ['the last four digits', { classification: 'UNCLAS LISBON 012345' }, 'DE RUEHLI #2345 0730708'],
    ['in a leap year', { date: 'P 311900Z DEC 08' }, 'DE RUEHLI #0427 3661900'],
    [
      'of an unknown sender: the station that stands there',
      { from: 'FM AMEMBASSY STRELSAU' },
      'DE RUEHLI #0427 0730708',
    ],
  ])('%s', (_, parts, expected) => {
    expect(callingLine(modelOf(exampleCable(parts)))?.text).toBe(expected);
  });

  test('nothing without DTG or MRN', () => {
    expect(callingLine(modelOf(exampleCable({ date: 'P 340708Z MAR 07' })))).toBeUndefined();
    expect(callingLine(modelOf(exampleCable({ classification: 'UNCLAS' })))).toBeUndefined();
  });

  test('comes above the security warning where there was none', () => {
    const text = exampleCable({ calling: '' });
    const line = callingLine(modelOf(text));
    expect(edited(text, () => (line ? [line.edit] : []))).toBe(exampleCable({}));
  });
});
