// Oddities 10 to 20b: headings that are misspelled, interrupted or overwritten.
import { cable, distribution, fiveLines, heading, type OddityCase, shortHeading } from './oddity.ts';

const mrn = '09LISBON427';
const dtg = '2009-02-09T11:32:00Z';

/** Heading with other address lines. */
const addressed = (lines: string) => `${heading.slice(0, heading.indexOf('TO '))}${lines}`;

export const headings: readonly OddityCase[] = [
  {
    oddity: 10,
    title: 'FM followed by INFO',
    text: cable({ heading: addressed('INFO RUEHMD/AMEMBASSY MADRID 0412') }),
    expect: {
      from: 'AMEMBASSY LISBON',
      to: [],
      info: [{ routing: 'RUEHMD', name: 'AMEMBASSY MADRID', number: '0412' }],
    },
  },
  {
    oddity: 11,
    title: 'misspelled precedence and post kind',
    text: cable({
      heading: addressed('TO RUEHC/SECSTATE WASHDC PRIOITY 5610\nINFO RUEHMD/AMMBASSY MADRID PRIORITY 0412'),
    }),
    expect: {
      mrn,
      to: [{ routing: 'RUEHC', number: '5610' }],
      info: [{ routing: 'RUEHMD', name: 'AMMBASSY MADRID', precedence: 'PRIORITY', number: '0412' }],
    },
  },
  {
    oddity: 12,
    title: 'page line between TO and its address, and inside the list',
    text: `Message Text

UNCLASSIFIED

PAGE 01        STATE   015113  182333Z

ORIGIN EUR-12

INFO  OCT-01  ISO-00  /013 R
------------------182340Z 054819 /12
R 182210Z JAN 77
FM SECSTATE WASHDC
TO PAGE 02        STATE   015113  182333Z

AMEMBASSY LISBON
INFO AMEMBASSY MADRID
UNCLASSIFIED

PAGE 03        STATE   015113  182333Z

AMEMBASSY RABAT

UNCLAS STATE 015113

E.O. 11652: N/A
TAGS: EAGR, PO
SUBJECT: ALMOND STATISTICS

1. DEPARTMENT THANKS EMBASSY FOR TABLES.
KRAFFT

UNCLASSIFIED

NNN

Message Attributes

Document Number: 1977STATE015113
`,
    expect: {
      layout: 'aad',
      mrn: '77STATE15113',
      to: [{ name: 'AMEMBASSY LISBON' }],
      info: [{ name: 'AMEMBASSY MADRID' }, { name: 'AMEMBASSY RABAT' }],
    },
  },
  {
    oddity: 12,
    title: 'page footer with the word CONFIDENTIAL inside the list',
    text: cable({
      heading: `${shortHeading}\nCONFIDENTIAL\n\nPAGE 02        LISBON  00427  091140Z\n\nAMCONSUL PONTA DELGADA\nUSMISSION GENEVA`,
    }),
    expect: {
      mrn,
      classification: 'CONFIDENTIAL',
      info: [{ name: 'AMEMBASSY MADRID' }, { name: 'AMCONSUL PONTA DELGADA' }, { name: 'USMISSION GENEVA' }],
    },
  },
  {
    oddity: 13,
    title: 'XMT used as the mark of an addressee',
    text: cable({
      heading: addressed('TO RUEHC/SECSTATE WASHDC PRIORITY 5610\nXMT AMCONSUL PONTA DELGADA\nAMCONSUL PONTA DELGADA'),
    }),
    expect: { mrn, to: [{ routing: 'RUEHC', name: 'SECSTATE WASHDC', precedence: 'PRIORITY', number: '5610' }] },
  },
  {
    oddity: 13,
    title: 'XMT as it should be: posts taken out of a collective',
    text: cable({
      heading: addressed('TO RUEHZL/EUROPEAN POLITICAL COLLECTIVE PRIORITY\nXMT AMEMBASSY MADRID\nAMEMBASSY ROME'),
    }),
    expect: {
      to: [
        { routing: 'RUEHZL', name: 'EUROPEAN POLITICAL COLLECTIVE', excluding: ['AMEMBASSY MADRID', 'AMEMBASSY ROME'] },
      ],
      info: [],
    },
  },
  {
    oddity: 14,
    title: 'precedence without message number, message number without precedence',
    text: cable({ heading: addressed('TO RUEHC/SECSTATE WASHDC PRIORITY\nINFO RUEHMD/AMEMBASSY MADRID 0412') }),
    expect: {
      to: [{ name: 'SECSTATE WASHDC', precedence: 'PRIORITY', number: null }],
      info: [{ name: 'AMEMBASSY MADRID', precedence: null, number: '0412' }],
    },
  },
  {
    oddity: 15,
    title: 'offices with slashes behind the agency',
    text: cable({
      heading: `${heading}\nRUCPDOC/USDOC WASHDC 532/ITA/MAC/HKRAFFT/OIO\nRUEKJCS/SECDEF WASHINGTON DC//USDP-ISA//`,
    }),
    expect: {
      info: [
        { routing: 'RUEHMD' },
        { routing: 'RUCPDOC', name: 'USDOC WASHDC 532/ITA/MAC/HKRAFFT/OIO', number: null },
        { routing: 'RUEKJCS', name: 'SECDEF WASHINGTON DC//USDP-ISA//' },
      ],
    },
  },
  {
    oddity: 16,
    title: 'addressee without routing indicator between others',
    text: cable({ heading: `${heading}\nAMCONSUL PONTA DELGADA\nRUEHRB/AMEMBASSY RABAT 0217` }),
    expect: {
      info: [
        { routing: 'RUEHMD' },
        { routing: null, name: 'AMCONSUL PONTA DELGADA', number: null },
        { routing: 'RUEHRB', name: 'AMEMBASSY RABAT', number: '0217' },
      ],
    },
  },
  {
    oddity: 17,
    title: 'INFO of a distribution block before the date-time group',
    text: distribution + cable({ heading: shortHeading }),
    expect: { mrn, dtg, to: [{ name: 'SECSTATE WASHDC' }], info: [{ name: 'AMEMBASSY MADRID', number: '0412' }] },
  },
  {
    oddity: 18,
    title: 'time in the dash line is not the date-time group',
    text: `                  ------------------507B47  271033Z /38\n${cable({ heading: shortHeading })}`,
    expect: { layout: 'short', mrn, dtg },
  },
  {
    oddity: 19,
    title: 'last address and classification line on one line',
    text: fiveLines('09LISBON427') + cable().replace('0412\nC O N F', '0412C O N F'),
    expect: {
      layout: 'acp127',
      profile: 'archive',
      mrn,
      classification: 'CONFIDENTIAL',
      info: [{ routing: 'RUEHMD', name: 'AMEMBASSY MADRID', number: '0412' }],
    },
  },
  {
    oddity: 19,
    title: 'an agency with SECRET in its name is not split',
    text: cable({ heading: `${heading}\nRUCNSE/US SECRET SERVICE WASHINGTON DC` }),
    expect: {
      classification: 'CONFIDENTIAL',
      mrn,
      info: [{}, { routing: 'RUCNSE', name: 'US SECRET SERVICE WASHINGTON DC' }],
    },
  },
  {
    oddity: 20,
    title: 'blank line after the called stations',
    text: cable().replace('RUEHMD\nDE', 'RUEHMD\n\nDE'),
    expect: {
      layout: 'acp127',
      mrn,
      transmission: {
        id: 'VZCZCXYZ0000',
        station: 'RUEHLI',
        serial: 427,
        julianDay: 40,
        time: '1132',
        security: 'CCCCC',
      },
    },
  },
  {
    oddity: '20a',
    title: 'address lines overwritten by others',
    text: cable({
      heading: addressed(
        'TORUEHC/SECSTATE WASHDC PRIORITY 5610\nINFO RUEHLP/AMEMBASSY LA PAZ JAN BRASILIA 3832\nULF COOPERATION COUNCIL',
      ),
    }),
    expect: {
      mrn,
      to: [{ routing: 'RUEHC', name: 'SECSTATE WASHDC', precedence: 'PRIORITY', number: '5610' }],
      info: [
        { routing: 'RUEHLP', number: '3832' },
        { routing: null, name: 'ULF COOPERATION COUNCIL' },
      ],
    },
  },
  {
    oddity: '20b',
    title: 'remarks of the relay behind the security warning and the date-time group',
    text: cable()
      .replace('CCCCC ZZH', 'CCCCC ZZH (CCY ADX0B40820 WSC9649)')
      .replace('FEB 09\n', 'FEB 09 (CCY AD00C902/MSI2895 510)\n'),
    expect: { mrn, dtg, precedence: ['P'], transmission: { security: 'CCCCC' }, from: 'AMEMBASSY LISBON' },
  },
];
