// Oddity 9: cables without heading, and copies with other things in front of it.
import { cable, distribution, type OddityCase, shortHeading } from './oddity.ts';

const mrn = '09LISBON427';
const dtg = '2009-02-09T11:32:00Z';

export const copies: readonly OddityCase[] = [
  {
    oddity: 9,
    title: 'no heading at all',
    file: '09LISBON427.txt',
    text: cable({ heading: '' }),
    expect: {
      layout: 'body',
      mrn,
      dtg: null,
      from: null,
      to: [],
      info: [],
      transmission: null,
      tags: ['EAGR', 'ETRD', 'PO'],
    },
  },
  {
    oddity: 9,
    title: 'partial extract',
    file: '09LISBON427.txt',
    text: `This record is a partial extract of the original cable. The full text of the original cable is not available.\n${cable({ heading: '' })}`,
    expect: { layout: 'extract', profile: 'archive', mrn, classification: 'CONFIDENTIAL', dtg: null },
  },
  {
    oddity: 9,
    title: 'partial extract that goes on with a bare date-time group',
    text: `This record is a partial extract of the original cable. The full text of the original cable is not available.

291359Z Nov 00
                       UNCLASSIFIED        PTQ4412

PAGE 01        LISBON  00427  291402Z
ACTION EUR-00

INFO  LOG-00   AID-00   OES-01   SS-00    /001R
                  ------------------59B3D1  291402Z /38
FM AMEMBASSY LISBON
TO SECSTATE WASHDC 5012

${cable({ heading: '', classLine: 'UNCLAS LISBON 000427', eo: 'E.O. 12958: N/A', authority: '' })}`,
    expect: {
      layout: 'extract',
      mrn: '00LISBON427',
      dtg: '2000-11-29T13:59:00Z',
      classification: 'UNCLASSIFIED',
      from: 'AMEMBASSY LISBON',
      to: [{ name: 'SECSTATE WASHDC', number: '5012' }],
      info: [],
      passes: [],
    },
  },
  {
    oddity: 9,
    title: 'short heading from the date-time group on',
    text: cable({ heading: shortHeading }),
    expect: {
      layout: 'short',
      mrn,
      dtg,
      precedence: ['P'],
      transmission: null,
      to: [{ routing: null, name: 'SECSTATE WASHDC', number: '5610' }],
    },
  },
  {
    oddity: 9,
    title: 'copy of the post with a local block in front',
    text: `C O N F I D E N T I A L        LISBON 00427

NOFORN
CXLISBON:
    ACTION: ECON
    INFO:   DCM POL CONS

DISSEMINATION: ECON
CHARGE: PROG

APPROVED: DCM:AFERRO
DRAFTED: ECON:HKRAFFT
CLEARED: NONE

${cable().replace('VZCZCXYZ0000', 'VZCZCLII427')}`,
    expect: {
      layout: 'acp127',
      mrn,
      captions: ['SIPDIS'],
      transmission: { id: 'VZCZCLII427' },
      info: [{ routing: 'RUEHMD', name: 'AMEMBASSY MADRID' }],
    },
  },
  {
    oddity: 9,
    title: 'copy of the Department with serial, drafting block and dash line',
    text: `TED8265
${distribution.slice(0, distribution.indexOf(' '.repeat(18)))}
029700
SOURCE: CBLEXCLS.009143
DRAFTED BY: EUR/WE:FSAPT -- 02/09/2009  202-647-0142
APPROVED BY: EUR/WE:HKRAFFT
EUR/WE: HENTZAU
                  ------------------4877F2  091500Z /38
${cable({ heading: shortHeading })}`,
    expect: {
      layout: 'short',
      mrn,
      dtg,
      info: [{ name: 'AMEMBASSY MADRID' }],
      subject: 'ALMOND GROWERS ASK FOR A FAIR SCALE',
    },
  },
  {
    oddity: 9,
    title: 'forwarded by electronic mail',
    text: `From: CBPC, EACTAPP
Sent: Monday, February 09, 2009 4:33 PM
To: EACT, Lisbon Almonds
Subject: LISBON 00000427 P CO 09-FEB-09 ALMOND GROWERS ASK [8590535]

CONFIDENTIAL

${cable()}`,
    expect: { layout: 'acp127', mrn, from: 'AMEMBASSY LISBON', subject: 'ALMOND GROWERS ASK FOR A FAIR SCALE' },
  },
];
