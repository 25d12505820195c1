// Stations and posts: aliases, renames, second names, time zones.
import { describe, expect, it } from 'vitest';
import {
  canonicalStation,
  postByIndicator,
  postByPlad,
  postByStation,
  postTable,
  sameStation,
} from '../../server/src/data/posts.ts';
import { routingIndicator } from '../../server/src/data/routingIndicators.ts';
import { timeZoneOfStation, timeZoneTable } from '../../server/src/data/timeZones.ts';

describe('canonicalStation', () => {
  // The names that occur in references of real cables, and the station each means.
  it.each([
    ['SECSTATE', 'STATE'],
    ['STAT', 'STATE'],
    ['TATE', 'STATE'],
    ['SECSTATE WASHDC', 'STATE'],
    ['USUN', 'USUNNEWYORK'],
    ['USUN NY', 'USUNNEWYORK'],
    ['USUN NEW YORK', 'USUNNEWYORK'],
    ['UNVIE', 'UNVIEVIENNA'],
    ['USEU', 'USEUBRUSSELS'],
    ['HCMC', 'HOCHIMINHCITY'],
    ['KL', 'KUALALUMPUR'],
    ['BKK', 'BANGKOK'],
    ['HK', 'HONGKONG'],
    ['BA', 'BUENOSAIRES'],
    ['RIO', 'RIODEJANEIRO'],
    ['POS', 'PORTOFSPAIN'],
    ['PAP', 'PORTAUPRINCE'],
    ['DELHI', 'NEWDELHI'],
    ['TAIPEI', 'AITTAIPEI'],
    ['AIT TAIPEI', 'AITTAIPEI'],
    ['KIEV', 'KYIV'],
    ['ADDIS', 'ADDISABABA'],
    ['TEGUC', 'TEGUCIGALPA'],
    ['SECDEFWASH', 'SECDEF'],
    ['USDOC WASHDC', 'USDOC'],
    ['CDC', 'CDCATLANTAGA'],
    ['PARIS FR', 'UNESCOPARISFR'],
    ['PARIS', 'PARIS'],
    ['BASRA', 'BASRAH'],
    ['0TTAWA', 'OTTAWA'],
    ['Port-au-Prince', 'PORTAUPRINCE'],
    ['St. Petersburg', 'STPETERSBURG'],
    ["N'DJAMENA", 'NDJAMENA'],
    ['rio de janeiro', 'RIODEJANEIRO'],
  ])('%s is %s', (name, origin) => {
    expect(canonicalStation(name)).toBe(origin);
  });

  it('is the letters alone of an unknown name', () => {
    expect(canonicalStation('Port au Sapt')).toBe('PORTAUSAPT');
  });

  it.each(['BONN', 'CALCUTTA', 'PEKING', 'LENINGRAD', 'RPODUBAI'])('leaves %s, which ids bear', (name) => {
    expect(canonicalStation(name)).toBe(name);
  });

  it('of any station is its own canonical form', () => {
    for (const { origin, mrn } of postTable.rows()) {
      expect(canonicalStation(mrn)).toBe(canonicalStation(origin));
      expect(canonicalStation(canonicalStation(origin))).toBe(canonicalStation(origin));
    }
  });
});

describe('sameStation', () => {
  it.each([
    ['KIEV', 'KYIV'],
    ['AIT TAIPEI', 'TAIPEI'],
    ['RPO DUBAI', 'IRAN RPO DUBAI'],
    ['CAL', 'KOLKATA'],
    ['STRELSAU', 'Strelsau'],
  ])('%s, %s', (a, b) => {
    expect(sameStation(a, b)).toBe(true);
    expect(sameStation(b, a)).toBe(true);
  });

  it.each([
    ['STRELSAU', 'ZENDA'],
    ['DUBAI', 'RPO DUBAI'],
    ['PARIS', 'PARIS FR'],
    ['STATE', 'TOSEC'],
  ])('not %s, %s', (a, b) => {
    expect(sameStation(a, b)).toBe(false);
  });
});

describe('postByStation', () => {
  it('tells the post and its country', () => {
    expect(postByStation('RIO DE JANEIRO')).toMatchObject({
      origin: 'RIODEJANEIRO',
      mrn: 'RIO DE JANEIRO',
      country: 'Brazil',
      tagsCode: 'BR',
      type: 'consulate',
      indicator: 'RUEHRI',
    });
    expect(postByStation('RIO DE JANEIRO')?.viaAlias).toBeUndefined();
  });

  it('says by which alias it was found', () => {
    expect(postByStation('SECSTATE')).toMatchObject({
      origin: 'STATE',
      viaAlias: { alias: 'SECSTATE', kind: 'variant' },
    });
    expect(postByStation('RANGON')).toMatchObject({ origin: 'RANGOON', viaAlias: { kind: 'misspelling' } });
  });

  it('keeps a renamed post and names its successor', () => {
    expect(postByStation('KIEV')).toMatchObject({ origin: 'KIEV', successor: 'KYIV' });
    expect(postByStation('KYIV')?.successor).toBeUndefined();
    expect(postByStation('RPO DUBAI')).toMatchObject({ origin: 'RPODUBAI', successor: undefined });
  });

  it('does not know invented posts', () => {
    expect(postByStation('STRELSAU')).toBeUndefined();
    expect(postByStation('')).toBeUndefined();
    expect(postByStation('CONSTRUCTOR')).toBeUndefined();
  });
});

describe('postByPlad', () => {
  it.each([
    ['AMEMBASSY BEIJING', 'BEIJING'],
    ['AMCONSUL RIO DE JANEIRO', 'RIODEJANEIRO'],
    ['USMISSION USUN NEW YORK', 'USUNNEWYORK'],
    ['USMISSION USNATO', 'USNATO'],
    ['SECSTATE WASHDC', 'STATE'],
    ['AIT TAIPEI', 'AITTAIPEI'],
    ['USINT HAVANA', 'HAVANA'],
    ['AMEMBASSY MEXICO CITY', 'MEXICO'],
    ['amembassy la paz', 'LAPAZ'],
  ])('%s', (plad, origin) => {
    expect(postByPlad(plad)?.origin).toBe(origin);
  });

  it('does not know agencies without a station', () => {
    expect(postByPlad('CIA WASHDC')).toBeUndefined();
    expect(postByPlad('AMEMBASSY STRELSAU')).toBeUndefined();
  });
});

describe('postByIndicator', () => {
  it('gives the present name', () => {
    expect(postByIndicator('RUEHKV')?.origin).toBe('KYIV');
    expect(postByIndicator('RUEHCI')?.origin).toBe('KOLKATA');
    expect(postByIndicator('RUEHIN')?.origin).toBe('AITTAIPEI');
    expect(postByIndicator('ruehdir')?.origin).toBe('IRANRPODUBAI');
    expect(postByIndicator('RUEHC')?.origin).toBe('STATE');
    expect(postByIndicator('RUEHQS')).toBeUndefined();
  });

  it('finds each listed indicator', () => {
    for (const { indicator } of postTable.rows()) {
      if (indicator) expect(postByIndicator(indicator)?.indicator).toBe(indicator);
    }
  });

  it('agrees with the table of indicators on the country', () => {
    const apart = postTable.rows().flatMap(({ origin, indicator, country }) => {
      const book = indicator && routingIndicator(indicator)?.country;
      return book && book !== country ? [`${origin}: ${country}, ${book}`] : [];
    });
    expect(apart).toEqual([]);
  });
});

describe('time zones', () => {
  it('are known to this runtime', () => {
    for (const { zone } of timeZoneTable.rows()) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  it('are there for every post that stays where it is', () => {
    const without = postTable.rows().filter((post) => !timeZoneOfStation(post.origin));
    expect(without.map((post) => post.origin)).toEqual(['FESTTWO', 'PARTO', 'SECTO']);
    expect(without.map((post) => post.post)).toEqual(['(deployed)', '(travelling)', '(travelling)']);
  });

  it.each([
    ['BEIJING', 'Asia/Shanghai'],
    ['SECSTATE', 'America/New_York'],
    ['TAIPEI', 'Asia/Taipei'],
    ['HCMC', 'Asia/Ho_Chi_Minh'],
    ['KIEV', 'Europe/Kiev'],
  ])('%s: %s', (station, zone) => {
    expect(timeZoneOfStation(station)).toBe(zone);
  });

  it('give the local time of a cable, summer time included', () => {
    const local = (station: string, date: string): string =>
      new Intl.DateTimeFormat('en-GB', { timeZone: timeZoneOfStation(station), timeStyle: 'short' }).format(
        new Date(date),
      );
    expect(local('BEIJING', '2007-03-14T07:08:00Z')).toBe('15:08');
    expect(local('PARIS', '2007-01-14T12:00:00Z')).toBe('13:00');
    expect(local('PARIS', '2007-07-14T12:00:00Z')).toBe('14:00');
  });

  it('one for all posts of a country with one clock', () => {
    const zones = (code: string): ReadonlySet<string | undefined> =>
      new Set(postTable.rows().flatMap((p) => (p.tagsCode === code ? [timeZoneOfStation(p.origin)] : [])));
    for (const code of ['CH', 'IN', 'GM', 'FR', 'JA', 'IZ', 'SF', 'PK', 'IT', 'TU', 'UK', 'VM']) {
      expect([code, zones(code).size]).toEqual([code, 1]);
    }
  });

  it('are undefined for unknown stations', () => {
    expect(timeZoneOfStation('STRELSAU')).toBeUndefined();
  });
});
