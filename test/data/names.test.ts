// Office symbols, acronyms, addressees.
import { describe, expect, it } from 'vitest';
import { acronym } from '../../server/src/data/acronyms.ts';
import { officeSymbol } from '../../server/src/data/officeSymbols.ts';
import { plad, plads } from '../../server/src/data/plads.ts';

describe('names', () => {
  it('office symbols', () => {
    expect(officeSymbol('eur/rus')?.office).toBe('Office of Russian Affairs');
    expect(officeSymbol('EUR/RUR')).toBeUndefined();
  });

  it('acronyms', () => {
    expect(acronym('PolOff')?.kind).toBe('title-or-office');
    expect(acronym('A/S')?.expansion).toBe('assistant secretary');
    expect(acronym('RZ')).toBeUndefined();
  });

  it('addressees, the most frequent first', () => {
    expect(plads()[0]?.plad).toBe('SECSTATE WASHDC');
    expect(plad('amembassy london')?.plad).toBe('AMEMBASSY LONDON');
    expect(plad('AMEMBASSY STRELSAU')).toBeUndefined();
  });
});
