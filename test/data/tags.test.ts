// TAGS: kinds, eras, successors.
import { describe, expect, it } from 'vitest';
import { hasTag, tag, tagsFor } from '../../server/src/data/tags.ts';

describe('tag', () => {
  it.each([
    ['PREL', 'subject', 'current'],
    ['CH', 'geo', 'current'],
    ['XM', 'geo', 'current'],
    ['KDEM', 'program', 'current'],
    ['UNGA/C-1', 'organization', 'current'],
    ['PFOR', 'subject', 'terminated'],
    ['UR', 'geo', 'terminated'],
    ['CL', 'geo', 'variant'],
    ['TIP', 'program', 'variant'],
    ['EU', 'organization', 'variant'],
    ['MEXICO', 'geo', 'variant'],
  ])('%s is of kind %s and %s', (code, kind, status) => {
    expect(tag(code)).toMatchObject({ tag: code, kind, status });
  });

  it('takes any case and knows no invented tag', () => {
    expect(tag('prel')?.tag).toBe('PREL');
    expect(tag('RZ')).toBeUndefined();
    expect(tag('')).toBeUndefined();
  });

  it('names successors', () => {
    expect(tag('PFOR')?.use).toEqual(['PREL']);
    expect(tag('CZ')?.use).toEqual(['EZ', 'LO']);
    expect(tag('PREL')?.use).toEqual([]);
  });

  // The list of 1974 against the later one.
  it.each([
    ['TC', 1975, 'United Arab Emirates'],
    ['GE', 1976, 'Germany (East)'],
    ['GW', 1973, 'Germany (West)'],
    ['WB', 1979, 'West Berlin'],
    ['NA', 1974, 'Netherlands Antilles'],
    ['CG', 1974, 'Zaire'],
    ['CG', 2008, 'Congo (Kinshasa)'],
    ['CG', undefined, 'Congo (Kinshasa)'],
    ['UV', 1979, 'Upper Volta'],
    ['UV', 1980, 'Burkina Faso'],
    ['UR', 1974, 'Soviet Union'],
    ['XE', 1974, 'Far East (region)'],
    ['CH', 2007, 'China'],
    ['BR', 1974, 'Brazil'],
    ['SR', 1974, 'Serbia (State usage; FIPS 10-4 has RB or RI)'],
    ['BP', 2008, 'Solomon Islands'],
  ])('%s in %s is %s', (code, year, title) => {
    expect(tag(code, year)?.title).toBe(title);
  });

  it('keeps subjects apart from the era', () => {
    expect(tag('PFOR', 1975)).toEqual(tag('PFOR'));
  });
});

describe('tagsFor', () => {
  it('gives all meanings, the later lists first', () => {
    const meanings = tagsFor('BP').map((entry) => [entry.kind, entry.era, entry.title]);
    expect(meanings.map(([kind, era]) => [kind, era])).toEqual([
      ['geo', undefined],
      ['organization', undefined],
      ['geo', '1970s'],
    ]);
    expect(meanings.at(-1)?.[2]).toBe('British Solomon Islands');
  });

  it('does not repeat a place that both lists have', () => {
    expect(tagsFor('BR')).toHaveLength(1);
  });

  it('has places that only the geographic list has', () => {
    expect(tagsFor('BW')).toMatchObject([{ title: 'British West Indies', era: '1970s', status: 'terminated' }]);
    expect(tagsFor('BV')).toMatchObject([{ title: 'Bouvet Island', era: undefined, status: 'current' }]);
  });
});

describe('hasTag', () => {
  it('looks in both lists', () => {
    expect(['PREL', 'ch', 'BW', 'UNSC', 'TIP'].map(hasTag)).toEqual([true, true, true, true, true]);
    expect(['RZ', '', 'PRELX'].map(hasTag)).toEqual([false, false, false]);
  });
});
