// Rules of the transmission lines at their edges: what each accepts, and which of several witnesses is out of step.
import type { ExampleParts } from '../../../server/src/linter/exampleCable.ts';
import { checkRules, type RuleCase } from '../support/checkRule.ts';

const archive = (id: string, date = 'Wed Mar 14 00:00:00 +0100 2007', level = 'UNCLASSIFIED') =>
  `${id}\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\n${date}\n${level}\nEmbassy Lisbon`;
const record = { profile: 'archive' } as const;
const whole: ExampleParts = { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nBT', ending: 'BT\n#0427\nNNNN' };

const accepted: readonly RuleCase[] = [
  ['the whole cable', whole, []],
  ['ZCZC ABC027 and VV', { transmission: 'VV   ABC027' }, []],
  ['three digits', { transmission: 'VZCZCSQI427' }, []],
  [
    'NN for NIACT',
    {
      routing: 'NN RUEHWEB',
      date: 'O 140708Z MAR 07',
      to: 'TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 5610',
      body: '1. NIACT: please answer.\n\n2. The tender closes.\nMARLOWE',
    },
    [],
  ],
  ['sent again', { calling: 'DE RUEHLI #0428 0730708', date: 'P 140708Z MAR 07 ZDK' }, []],
  [
    'the Secretary’s series',
    { from: 'FM USDEL SECRETARY LISBON', calling: 'DE RUEHLI #0428 0730708', classification: 'UNCLAS SECTO 00012' },
    [],
  ],
  ['ZEN and a code of five letters', { info: 'INFO ZEN/AMEMBASSY MADRID\nGIPNC/EU INTEREST COLLECTIVE' }, []],
  ['XMT behind TO', { to: 'TO RUCNMEM/EU MEMBER STATES COLLECTIVE PRIORITY\nXMT AMEMBASSY PARIS' }, []],
  ['a section in the calling line alone', { calling: 'DE RUEHLI #0427/01 0730708' }, []],
  [
    'an indicator the user knows',
    { info: 'INFO RUEHXQX/AMEMBASSY MADRID' },
    [],
    { known: { routingIndicators: new Set(['RUEHXQX']), tags: new Set(), stations: new Set(), captions: new Set() } },
  ],
  ['NNNNMAFVVZCZ', { ...whole, ending: 'BT\n#0427\nNNNNMAFVVZCZ' }, []],
];

const orderAndEnds: readonly RuleCase[] = [
  ['TO twice', { info: 'TO RUEHMD/AMEMBASSY MADRID 0412' }, ['prosign-order "TO"']],
  [
    'FM behind the addressees',
    { from: '', info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nFM AMEMBASSY LISBON' },
    ['prosign-order "FM"'],
  ],
  ['ZNR before DE', { calling: 'ZNR UUUUU ZZH', security: 'DE RUEHLI #0427 0730708' }, ['prosign-order "DE"']],
  ['no BT before the text', { ending: 'BT\n#0427\nNNNN' }, ['bt-unbalanced "BT" > Insert BT before the text']],
  ['cut off behind the text', { ...whole, ending: '' }, ['bt-unbalanced "BT" > Insert BT behind the text']],
];

/** Serial, date, level and precedence have several witnesses each; one finding names the one that is out of step. */
const witnesses: readonly RuleCase[] = [
  [
    'two witnesses: nobody is proven wrong',
    { calling: 'DE RUEHLI #0428 0730708' },
    ['de-serial-mrn-mismatch "#0428" > Change serial to #0427'],
  ],
  [
    'the calling line against text and end',
    { ...whole, calling: 'DE RUEHLI #0428 0730708' },
    ['de-serial-mrn-mismatch "#0428" > Change serial to #0427'],
  ],
  [
    'the text against calling line and end',
    { ...whole, classification: 'UNCLAS LISBON 000428' },
    ['de-serial-mrn-mismatch "LISBON 000428" > Change number to LISBON 000427'],
  ],
  [
    'the end against calling line and text',
    { ...whole, ending: 'BT\n#0428\nNNNN' },
    ['eom-validation-mismatch "#0428" > Change validation number to #0427'],
  ],
  [
    'the archive id against calling line and text',
    { archive: archive('07LISBON428') },
    ['mrn-id-mismatch "07LISBON428"'],
    record,
  ],
  [
    'the text against archive id and calling line',
    { archive: archive('07LISBON427'), classification: 'UNCLAS LISBON 000428' },
    ['mrn-id-mismatch "LISBON 000428"'],
    record,
  ],
  [
    'the calling line against archive id and text',
    { archive: archive('07LISBON427'), calling: 'DE RUEHLI #0428 0730708' },
    ['de-serial-mrn-mismatch "#0428"'],
    record,
  ],
  [
    'the calling line’s day against DTG and archive',
    { archive: archive('07LISBON427'), calling: 'DE RUEHLI #0427 0830708' },
    ['de-dtg-mismatch "0830708" > Change filing time to 0730708'],
    record,
  ],
  [
    'the DTG’s day against calling line and archive',
    { archive: archive('07LISBON427'), date: 'P 240708Z MAR 07' },
    ['dtg-archive-date-mismatch "240708Z MAR 07"'],
    record,
  ],
  [
    'the archive’s day against DTG and calling line',
    { archive: archive('07LISBON427', 'Tue Mar 20 00:00:00 +0100 2007') },
    ['dtg-archive-date-mismatch "Tue Mar 20 00:00:00 +0100 2007"'],
    record,
  ],
  [
    'the DTG’s day in a draft',
    { archive: archive('07LISBON427'), date: 'P 240708Z MAR 07' },
    ['de-dtg-mismatch "0730708"'],
  ],
  [
    'the id’s year against DTG and archive date',
    { archive: archive('09LISBON427') },
    ['dtg-id-year-mismatch "09LISBON427"'],
    record,
  ],
  [
    'format line 2 against DTG line and addresses',
    { routing: 'RR RUEHWEB' },
    ['fl2-precedence-mismatch "RR" > Change pilot to PP'],
  ],
  [
    'the DTG line against format line 2 and addresses',
    { date: 'R 140708Z MAR 07' },
    ['fl2-precedence-mismatch "R" > Change precedence of the message to P'],
  ],
  [
    'an address against format line 2 and DTG line',
    { to: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 5610' },
    ['precedence-addressee-above-message "IMMEDIATE"'],
  ],
  [
    'the security warning against text and archive',
    { archive: archive('07LISBON427'), security: 'ZNY CCCCC ZZH' },
    ['security-warning-classification-mismatch "CCCCC"'],
    record,
  ],
  [
    'the text against security warning and archive',
    { archive: archive('07LISBON427'), classification: 'C O N F I D E N T I A L LISBON 000427' },
    ['security-warning-classification-mismatch "C O N F I D E N T I A L"'],
    record,
  ],
  [
    'the archive against security warning and text',
    { archive: archive('07LISBON427', undefined, 'SECRET') },
    ['archive-classification-mismatch "SECRET"'],
    record,
  ],
  ['FM against calling line and text', { from: 'FM AMEMBASSY MADRID' }, ['mrn-station-fm-mismatch "AMEMBASSY MADRID"']],
  [
    'the text’s station against FM and calling line',
    { classification: 'UNCLAS MADRID 000427' },
    ['mrn-station-fm-mismatch "MADRID" > Change station to LISBON'],
  ],
  [
    'the calling line’s station against FM and text',
    { calling: 'DE RUEHMD #0427 0730708' },
    ['de-originator-mismatch "RUEHMD"'],
  ],
  ['another cable’s number', { classification: 'UNCLAS MADRID 000999' }, ['mrn-station-fm-mismatch "MADRID"']],
];

checkRules([...accepted, ...orderAndEnds, ...witnesses]);
