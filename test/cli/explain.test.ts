// `cablegram explain` and `cablegram rules`.
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/linter/rules/index.ts';
import { cablegram } from './support/fakeIo.ts';

describe('codes', () => {
  test.each([
    ['RUEHLI', 'RUEHLI  routing indicator', 'AMEMBASSY LISBON.'],
    ['RUEAWJC', 'RUEAWJC  routing indicator', 'DEPT OF JUSTICE WASHDC.'],
    ['RUEAIA', 'RUEAIA  routing indicator', 'Most likely a slip for RUEAIIA.'],
    ['RUEHQQ', 'RUEHQQ  routing indicator', 'Not listed; its first letters say:'],
    ['etrd', 'ETRD  TAGS, subject', 'Foreign trade.'],
    ['SREF', 'SREF  TAGS, subject', 'No longer in the lists. Use PREF.'],
    ['KDEM', 'KDEM  TAGS, program', 'Democratization.'],
    ['SIPDIS', 'SIPDIS  caption, distribution', 'Goes with: any.'],
    ['ROGER CHANNEL', 'ROGER CHANNEL  caption, channel', 'source:'],
    ['ZFF4', 'ZFF  operating signal', 'Stands in:'],
    ['O', 'IMMEDIATE  precedence, prosign O', 'confidence: high'],
    ['NN', 'NIACT IMMEDIATE  precedence', 'on the routing line OO or NN'],
    ['priority', 'PRIORITY  precedence', 'Ahead of routine traffic'],
    ['LISBON', 'LISBON  post', 'Embassy in Lisbon, Portugal; TAGS PO, routing indicator RUEHLI.'],
    ['KIEV', 'KIEV  post', 'Later name: KYIV.'],
    ['HCMC', 'HO CHI MINH CITY  post', 'HCMC is its abbreviation.'],
    ['AMEMBASSY LISBON', 'AMEMBASSY LISBON  addressee', 'Embassy in Lisbon, Portugal'],
    ['CIA WASHDC', 'CIA WASHDC  addressee', 'Routing indicator RUEAIIA.'],
    ['EUR/RUS', 'EUR/RUS  office of the Department of State', 'Office of Russian Affairs.'],
    ['DCM', 'DCM  acronym', 'Deputy chief of mission.'],
    ['UUUAA', 'UUUAA  security warning', 'Released to Australia.'],
    ['S E C R E T', 'S E C R E T  classification', 'source:'],
    ['(C/NF)', '(C/NF)  portion mark', 'Confidential, no foreign dissemination.'],
    ['12958', 'E.O. 12958  executive order', '1995-10-14 to 2010-06-26.'],
    ['1.4 (b)', '1.4(b)  classification reason', 'Foreign government information.'],
    ['X1', 'X1  classification instruction', 'Exempt from'],
  ])('%s', async (operand, heading, words) => {
    const { code, out } = await cablegram(['explain', operand]);
    expect(out).toContain(heading);
    expect(out).toContain(words);
    expect(code).toBe(0);
  });

  test('all meanings of a code are given', async () => {
    const { out } = await cablegram(['explain', 'BP']);
    expect(out.split('\n').filter((line) => line.startsWith('BP'))).toEqual([
      'BP  TAGS, country or region',
      'BP  TAGS, organization',
      'BP  TAGS, country or region',
      'BP  acronym',
    ]);
  });

  test('unknown words end with status 1 and name similar rules', async () => {
    const { code, out, err } = await cablegram(['explain', 'dtg-futur', 'LISBON', 'xyzzy']);
    expect(err).toBe(
      'cablegram: "dtg-futur" is no rule, and no table has it; rules with a similar name: dtg-in-future\n' +
        'cablegram: "xyzzy" is no rule, and no table has it\n',
    );
    expect(out).toContain('LISBON  post');
    expect(code).toBe(1);
  });
});

describe('rules', () => {
  test.each(rules.map(({ meta }) => [meta.name, meta] as const))(
    '%s has a page with its example',
    async (name, meta) => {
      const { code, out, err } = await cablegram(['explain', name]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const words = out.replace(/\s+/g, ' ');
      for (const part of [meta.docs.what, meta.docs.why, meta.docs.how, meta.authority]) {
        expect(words).toContain(part.replace(/\s+/g, ' '));
      }
      expect(out).toMatch(/Bad:\n +\d+ \| .+\n +\| +\^/);
      expect(out).toMatch(/Good:\n {6}\S/);
    },
  );

  test('the list names each rule with its severities', async () => {
    const { code, out } = await cablegram(['rules']);
    expect(code).toBe(0);
    for (const { meta } of rules) {
      const { authoring, archive } = meta.severity;
      expect(out).toContain(`${meta.name}  ${authoring} when writing, ${archive} in archives\n`);
    }
    expect(out).toContain(`${rules.length} rules; `);
  });

  test('the list as JSON', async () => {
    const { out } = await cablegram(['rules', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(
      rules.map(({ meta: { name, subject, severity, fix, docs, authority } }) => ({
        name,
        subject,
        severity,
        fix,
        description: docs.what,
        authority,
      })),
    );
  });
});
