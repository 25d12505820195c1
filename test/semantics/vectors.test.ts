// Tables of date-time groups, classification lines and references; five whole cables; texts that are no cables.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { fiveLine, military, nationalArchives, smart, transmitted } from './oddities/examples.ts';

/** A cable of post STRELSAU with one line of interest. */
function cable({ dtgLine = 'P 091132Z FEB 09', de = '0401132', classLine = 'UNCLAS STRELSAU 000427', refs = '' }) {
  return `VZCZCXYZ0000
PP RUEHC
DE RUEHQS #0427 ${de}
ZNR UUUUU ZZH
${dtgLine}
FM AMEMBASSY STRELSAU
TO RUEHC/SECSTATE WASHDC
${classLine}

SIPDIS

E.O. 12958: N/A
TAGS: EAIR, RZ
SUBJECT: AIRPORT TENDER

${refs}

1. (U) The tender was put off.
SAPT
`;
}

const one = (text: string, expected: object) => expect(cablesToJson(text)).toMatchObject([expected]);

describe('date-time groups', () => {
  test.each([
    ['O P 091132Z FEB 09', '2009-02-09T11:32:00Z', ['O', 'P']],
    ['R162245Z OCT 08', '2008-10-16T22:45:00Z', ['R']],
    ['P 290000Z FEB 08', '2008-02-29T00:00:00Z', ['P']],
    ['P 290000Z FEB 09', null, ['P']],
    ['R 310101Z APR 76', null, ['R']],
    ['R 012400Z MAY 76', null, ['R']],
    ['P 091232A FEB 09', '2009-02-09T11:32:00Z', ['P']],
    ['P 091132J FEB 09', null, ['P']],
    ['P 010030B MAR 08', '2008-02-29T22:30:00Z', ['P']],
    ['P 311900R DEC 08', '2009-01-01T00:00:00Z', ['P']],
    ['R 010800Z JAN 66', '1966-01-01T08:00:00Z', ['R']],
    ['O P 091132Z FEB 09 ZDK CTG RUEHQS 0427', '2009-02-09T11:32:00Z', ['O', 'P']],
    ['R 301921Z DEC 22 MID200080142300U', '2022-12-30T19:21:00Z', ['R']],
  ])('%s', (dtgLine, dtg, precedence) => one(cable({ dtgLine }), { dtg, precedence, from: 'AMEMBASSY STRELSAU' }));

  test.each([
    ['0601200', 'P 291200Z FEB 08', 60, '1200', '2008-02-29T12:00:00Z'],
    ['0601200', 'P 011200Z MAR 09', 60, '1200', '2009-03-01T12:00:00Z'],
    ['0010004', 'R 312359Z DEC 08', 1, '0004', '2008-12-31T23:59:00Z'],
  ])('DE time %s with %s', (de, dtgLine, julianDay, time, dtg) =>
    one(cable({ de, dtgLine }), { dtg, transmission: { serial: 427, julianDay, time } }),
  );
});

describe('classification lines', () => {
  const mrn = '09STRELSAU427';
  test.each([
    ['UNCLAS STRELSAU 000427', { classification: 'UNCLASSIFIED', caveats: [], section: null, mrn }],
    [
      'UNCLAS E F T O SECTION 01 OF 08 STRELSAU 000427',
      { classification: 'UNCLASSIFIED', caveats: ['EFTO'], section: { number: 1, of: 8 }, mrn },
    ],
    ['S E C R E T NOFORN STRELSAU 00427', { classification: 'SECRET', caveats: ['NOFORN'], section: null, mrn }],
    [
      'S E C R E T SECTION 02 OF 03 PORT AU SAPT 000427',
      { classification: 'SECRET', caveats: [], section: { number: 2, of: 3 }, mrn: '09PORTAUSAPT427' },
    ],
    ['T O P S E C R E T STRELSAU 000427', { classification: 'TOP SECRET', caveats: [], section: null, mrn }],
    ['C o n f i d e n t i a l strelsau 000427', { classification: 'CONFIDENTIAL', mrn }],
    [
      'LIMITED OFFICIAL USE SECTION 01 OF 02 STRELSAU 00427',
      { classification: 'LIMITED OFFICIAL USE', caveats: [], section: { number: 1, of: 2 }, mrn },
    ],
    [
      'UNCLAS SECTION 01 OF 02 STATE 027740 TOSEC 140323',
      { classification: 'UNCLASSIFIED', section: { number: 1, of: 2 }, mrn: '09STATE27740' },
    ],
  ])('%s', (classLine, expected) =>
    one(cable({ classLine }), { ...expected, captions: ['SIPDIS'], tags: ['EAIR', 'RZ'] }),
  );

  test('C O N F I D E N T I A L STRELSAU 000427SIPDISE.O. 12958: N/A', () =>
    one(
      cable({ classLine: 'C O N F I D E N T I A L STRELSAU 000427SIPDISE.O. 12958: N/A' }).replace(
        '\n\nSIPDIS\n\nE.O. 12958: N/A',
        '',
      ),
      {
        classification: 'CONFIDENTIAL',
        mrn,
        captions: ['SIPDIS'],
        executiveOrder: { number: '12958', declassifyOn: null, exemptions: [], text: 'N/A' },
      },
    ));

  test.each(['RUCNSE/US SECRET SERVICE WASHINGTON DC', 'SECRETARY ZENDA 1234'])('%s is none', (classLine) =>
    one(cable({ classLine }), { classification: null, mrn: null, from: 'AMEMBASSY STRELSAU' }),
  );
});

describe('references', () => {
  test.each([
    [
      'REF: A. (A) STRELSAU 411 B. 08 ZENDA 77 NOTAL',
      [
        ['A', '09STRELSAU411'],
        ['B', '08ZENDA77'],
      ],
    ],
    [
      'REFS: (A) 07STRELSAU2310, (B) STATE 10442 (08)',
      [
        ['A', '07STRELSAU2310'],
        ['B', '08STATE10442'],
      ],
    ],
    [
      'REF: ZENDA 2799 AND 2764',
      [
        [null, '09ZENDA2799'],
        [null, '09ZENDA2764'],
      ],
    ],
    [
      'REF: A. ZENDA 77\n     B. 2962',
      [
        ['A', '09ZENDA77'],
        ['B', '09STRELSAU2962'],
      ],
    ],
    [
      'REFTEL: STRELSAU 936/935',
      [
        [null, '09STRELSAU936'],
        [null, '09STRELSAU935'],
      ],
    ],
    ['REF: SAPT-HENTZAU E-MAIL 2/5/09', [[null, null]]],
    ['REF: AMEMBASSY STRELSAU DTG 051015Z MAY 76', [[null, null]]],
  ] as const)('%s', (refs, expected) =>
    one(cable({ refs }), { references: expected.map(([letter, mrn]) => ({ letter, mrn })) }),
  );
});

describe('whole cables', () => {
  const text = {
    precedence: ['O', 'P'],
    dtg: '2009-02-09T11:32:00Z',
    mrn: '09STRELSAU427',
    classification: 'CONFIDENTIAL',
    caveats: [],
    captions: ['SIPDIS', 'NOFORN'],
    section: { number: 1, of: 2 },
    from: 'AMEMBASSY STRELSAU',
    to: [{ routing: 'RUEHC', name: 'SECSTATE WASHDC', precedence: 'IMMEDIATE', number: '5610', excluding: [] }],
    executiveOrder: { number: '12958', declassifyOn: '2019-02-08', exemptions: [], text: 'DECL: 02/08/2019' },
    classifiedBy: { name: 'DCM Fritz Sapt', reasons: ['b', 'd'] },
    tags: ['PREL', 'PGOV', 'EAIR', 'RZ'],
    signature: 'SAPT',
    layout: 'acp127',
    transmission: {
      id: 'VZCZCXRO4127',
      station: 'RUEHQS',
      serial: 427,
      julianDay: 40,
      time: '1132',
      security: 'CCCCC',
    },
  };

  test('as transmitted', () =>
    one(transmitted, {
      ...text,
      profile: 'authoring',
      archive: null,
      info: [
        { routing: 'RUEHQSA', name: 'AMEMBASSY KRAVONIA', precedence: 'PRIORITY', number: '0093', excluding: [] },
        { routing: 'RUEHQSB', name: 'AMCONSUL ZENDA', precedence: 'PRIORITY', number: '0412', excluding: [] },
        { routing: 'RUCNMEM', name: 'EU MEMBER STATES COLLECTIVE', precedence: null, number: null, excluding: [] },
        { routing: 'RUEAIIA', name: 'CIA WASHDC', precedence: null, number: null, excluding: [] },
        { routing: 'RUEKJCS', name: 'SECDEF WASHINGTON DC', precedence: null, number: null, excluding: [] },
      ],
      passes: ['DEPT FOR EUR/RUR - HENTZAU', 'STATE PASS USTR FOR RISCHENHEIM'],
      subject: "RURITANIA: KING'S COUNCIL DELAYS AIRPORT TENDER",
      references: [
        { letter: 'A', mrn: '09STRELSAU411', text: expect.stringContaining('STRELSAU 411') },
        { letter: 'B', mrn: '08ZENDA77', text: expect.stringContaining('08 ZENDA 77') },
        { letter: 'C', mrn: '09STATE10442', text: expect.stringContaining('STATE 10442') },
      ],
      summary: 'The council put off the tender until May (REF A).',
      paragraphs: [
        { number: 1, marking: 'C' },
        { number: 2, marking: 'C/NF' },
        { number: 3, marking: 'U' },
        { number: 4, marking: 'C' },
      ],
    }));

  test('a paragraph starts at its number and holds its text', () => {
    const [json] = cablesToJson(transmitted, {});
    const starts = json?.paragraphs.map(({ offset, length }) => transmitted.slice(offset, offset + length));
    expect(starts?.[0]).toMatch(/^1\. \(C\) SUMMARY: .*\(REF A\)\.\nEND SUMMARY\.\s*$/s);
    expect(starts?.[3]).toMatch(/^4\. \(C\) COMMENT: We expect a new date after Easter\.\s*$/);
  });

  test('five-line archive file', () =>
    one(fiveLine, {
      ...text,
      profile: 'archive',
      archive: {
        id: '09STRELSAU427',
        classification: 'CONFIDENTIAL//NOFORN',
        origin: 'Embassy Strelsau',
        date: '2009-02-09',
      },
      info: [
        { routing: 'RUEHQSA', name: 'AMEMBASSY KRAVONIA', precedence: 'PRIORITY', number: '0093', excluding: [] },
        { routing: 'RUEHQSB', name: 'AMCONSUL ZENDA', precedence: 'PRIORITY', number: '0412', excluding: [] },
      ],
      subject: 'RURITANIA: KING?S COUNCIL DELAYS AIRPORT TENDER',
      references: [
        { letter: 'A', mrn: '09STRELSAU411' },
        { letter: 'B', mrn: '08ZENDA77', text: expect.stringContaining('08 ZENDA 77') },
      ],
      summary: 'The council put off the tender until May (REF A).',
      paragraphs: [{ number: 1, marking: 'C' }],
    }));

  test('electronic telegram of the National Archives', () =>
    one(nationalArchives, {
      layout: 'aad',
      profile: 'archive',
      archive: null,
      transmission: null,
      mrn: '76STRELSAU427',
      precedence: ['R'],
      dtg: '1976-05-05T10:15:00Z',
      classification: 'CONFIDENTIAL',
      captions: [],
      section: null,
      from: 'AMEMBASSY STRELSAU',
      to: [{ routing: null, name: 'SECSTATE WASHDC', precedence: null, number: '1234', excluding: [] }],
      info: [{ routing: null, name: 'AMCONSUL ZENDA', precedence: null, number: null, excluding: [] }],
      executiveOrder: { number: '11652', declassifyOn: null, text: 'GDS' },
      classifiedBy: null,
      tags: ['PFOR', 'RZ'],
      subject: 'COUNCIL DEBATE ON RAILWAY TARIFFS',
      references: [{ letter: null, mrn: '76STATE101223', text: 'STATE 101223' }],
      paragraphs: [{ number: 1, marking: null }],
      signature: 'SAPT',
    }));

  test('printed from SMART', () =>
    one(smart, {
      layout: 'smart',
      transmission: null,
      mrn: '23STRELSAU427',
      dtg: '2023-02-09T11:32:00Z',
      classification: 'UNCLASSIFIED',
      captions: expect.arrayContaining(['SENSITIVE']),
      from: 'AMEMBASSY STRELSAU',
      to: [{ routing: null, name: expect.stringContaining('SECSTATE'), precedence: 'ROUTINE', number: null }],
      info: [{ routing: null, name: 'AMCONSUL ZENDA', precedence: 'ROUTINE', number: null }],
      passes: ['DEPT FOR EUR/RUR'],
      executiveOrder: { number: '13526', declassifyOn: null, exemptions: [] },
      tags: ['PGOV', 'EAIR', 'RZ'],
      subject: 'Ruritania: Airport Tender Delayed Again',
      references: [{ letter: 'A', mrn: '23ZENDA12' }],
      paragraphs: [{ number: 1, marking: 'SBU' }],
      signature: 'Sapt',
    }));

  test('military form', () =>
    one(military, {
      mrn: null,
      transmission: { id: 'VZCZCQSA001', security: 'CCCCC' },
      precedence: ['P'],
      dtg: '2009-02-09T11:32:00Z',
      classification: 'CONFIDENTIAL',
      from: 'USDAO STRELSAU',
      to: [{ routing: 'RUEKJCS', name: 'DIA WASHINGTON DC', precedence: null, number: null }],
    }));
});

describe('ordinary text that uses the words of cables', () => {
  const folder = new URL('../../fixtures/plain/', import.meta.url);
  test.each(readdirSync(folder))('%s', (name) =>
    one(readFileSync(new URL(name, folder), 'utf8'), {
      layout: 'unknown',
      classification: null,
      mrn: null,
      dtg: null,
      transmission: null,
    }),
  );
});
