// What pointing at a code says.
import { hoverOn, ok, openCable } from './support.ts';

describe('hover', () => {
  const cases = [
    { on: 'RUEHLI', says: [/routing indicator/, /Lisbon/i], what: 'names the post of a routing indicator' },
    { on: 'RUEHC', says: [/SECSTATE WASHDC/, /Department of State/], what: 'names the Department' },
    { on: 'RUEATRS', says: [/Treasury Department/], what: 'names another department' },
    { on: 'RUEHWEB', says: [/web distribution/, /no addressee/], what: 'tells a distribution from an addressee' },
    { on: 'ZNR', says: [/security warning/, /UUUUU: unclassified/], what: 'reads the security warning' },
    { on: 'ETRD', says: [/Foreign trade/], what: 'spells out a TAGS code' },
    { on: 'PO \n', says: [/Portugal/], what: 'names the country of a TAGS code' },
    { on: '131516Z MAY 08', says: [/13 May 2008, 15:16 UTC/, /day 134/, /Lisbon/], what: 'reads the date-time group' },
    { on: '1341516', says: [/13 May 2008, 15:16 UTC/, /filing time/], what: 'reads the time on the calling line' },
    { on: '(ref A)', says: [/08LISBON998/], what: 'resolves the mention of a reference' },
    { on: '(SBU)', says: [/Sensitive but unclassified/], what: 'reads a portion marking' },
  ];
  for (const { on, says, what } of cases) {
    it(`${what}: ${on.trim()}`, async () => {
      const text = await hoverOn(await openCable('sample.txt'), on);
      for (const part of says) ok(part.test(text), `not ${part}, but: ${text}`);
    });
  }
});
