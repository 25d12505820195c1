// Routing indicators: exact codes, ranges, prefixes, slips.
import { describe, expect, it } from 'vitest';
import {
  misspeltRoutingIndicator,
  routingIndicator,
  routingIndicatorsOf,
  routingIndicatorTable,
  routingStructure,
} from '../../server/src/data/routingIndicators.ts';

describe('routingIndicator', () => {
  it('finds each row of the table as the full table has it', () => {
    for (const row of routingIndicatorTable.rows()) expect(routingIndicator(row.indicator)).toEqual(row);
  });

  it('names a post', () => {
    expect(routingIndicator('RUEHBJ')).toMatchObject({
      name: 'AMEMBASSY BEIJING',
      kind: 'state-post',
      place: 'Beijing',
      country: 'China',
      rangeEnd: undefined,
    });
  });

  it('takes lower case', () => {
    expect(routingIndicator('ruehc')?.name).toBe('SECSTATE WASHDC');
  });

  it('gives other names without their counts', () => {
    expect(routingIndicator('RUEAWJA')?.alternatives).toContain('DOJ WASHDC');
  });

  it('knows the pseudo indicator of internal distribution', () => {
    expect(routingIndicator('RUEHWEB')?.kind).toBe('other');
  });

  it('reads quoted names', () => {
    expect(routingIndicator('RNFPVD')?.name).toBe('AB VOLKEL,76(NL)AFU VOLKEL');
  });

  it.each([
    ['RHFJAAB', 'RHFJAAA'],
    ['RUEAWJD', 'RUEAWJA'],
    ['RUETIAB', 'RUETIAA'],
    ['RHFJAAZ', 'RHFJAAA'],
  ])('%s falls into the range from %s', (code, first) => {
    expect(routingIndicator(code)?.indicator).toBe(first);
  });

  it('finds the range behind a code of it that has a row of its own', () => {
    const inside = routingIndicatorTable
      .rows()
      .flatMap(({ indicator, rangeEnd }) => (rangeEnd ? [[indicator, rangeEnd] as const] : []))
      .filter(([first, last]) =>
        routingIndicatorTable.rows().some(({ indicator }) => first < indicator && indicator < last),
      );
    for (const [first, last] of inside)
      expect(routingIndicator(last)?.indicator).toSatisfy((code) => code === first || code === last);
    expect(inside.length).toBeGreaterThan(0);
  });

  it.each(['RUEAWJE', 'RUEAWJ', 'RUEAWJCA', 'RUEHQS', 'RUEHQSB', '', 'A', 'R', 'ZZZZ', 'ZEN', 'RUEHBJ,', '\n'])(
    '%j is none',
    (code) => {
      expect(routingIndicator(code)).toBeUndefined();
    },
  );
});

describe('routingStructure', () => {
  const prefixes = (code: string): readonly string[] => routingStructure(code).map((step) => step.prefix);

  it('explains a code letter by letter, short to long', () => {
    expect(prefixes('RUEHQS')).toEqual(['R', 'RU', 'RUE', 'RUEH']);
    expect(prefixes('RUCNMXX')).toEqual(['R', 'RU', 'RUC', 'RUCN', 'RUCNM']);
    expect(prefixes('rhmfxyz')).toEqual(['R', 'RH', 'RHMF']);
  });

  it('has nothing on codes of another form', () => {
    expect(prefixes('')).toEqual([]);
    expect(prefixes('QABC')).toEqual([]);
    expect(prefixes(`X${'R'.repeat(100_000)}`)).toEqual([]);
  });
});

describe('misspeltRoutingIndicator', () => {
  it('knows slips', () => {
    expect(misspeltRoutingIndicator('RUEAIA')?.probable).toBe('RUEAIIA');
    expect(misspeltRoutingIndicator('RUEAIIA')).toBeUndefined();
  });
});

describe('routingIndicatorsOf', () => {
  it('gives primary holders first', () => {
    expect(routingIndicatorsOf('AMEMBASSY BEIJING').map((entry) => entry.indicator)).toEqual(['RUEHBJ']);
    expect(routingIndicatorsOf('amconsul kolkata').map((entry) => entry.indicator)).toEqual(['RUEHCI']);
    expect(routingIndicatorsOf('SECSTATE WASHDC')[0]?.indicator).toBe('RUEHC');
    expect(routingIndicatorsOf('AMEMBASSY STRELSAU')).toEqual([]);
  });
});
