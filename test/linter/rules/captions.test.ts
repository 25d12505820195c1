// Edges of the rules on captions: what is reported, what is left alone, and with which fix.
import { CLASSIFIED } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const UNKNOWN = { routingIndicators: new Set<string>(), tags: new Set<string>(), stations: new Set<string>() };

checkRules([
  [
    'a caption misspelt beside a good one',
    { captions: 'SIPDIS SENSITVE' },
    ['caption-unknown "SENSITVE" > Change to SENSITIVE'],
  ],
  ['a short word one letter from a caption', { captions: 'NODOS' }, ['caption-unknown "NODOS" > Change to NODIS']],
  ['a pass line', { captions: 'SIPDIS\n\nSTATE PASS TO EXDAS' }, []],
  ['an office', { captions: 'SIPDIS\n\nEUR/WE' }, []],
  ['a word like none', { captions: 'SIPDIS\n\nHARBORS' }, []],
  ['a caption of one’s own', { captions: 'NODOS' }, [], { known: { ...UNKNOWN, captions: new Set(['NODOS']) } }],
  ['SIPDIS three times', { captions: 'SIPDIS\n\nSIPDIS\n\nSIPDIS' }, []],
  [
    'NOFORN on the line and as a caption',
    { ...CLASSIFIED, classification: 'C O N F I D E N T I A L NOFORN LISBON 000427', captions: 'NOFORN' },
    [],
  ],
  [
    'NODIS and EXDIS in one line',
    { ...CLASSIFIED, captions: 'NODIS, EXDIS, NOFORN' },
    ['caption-conflict "EXDIS" > Remove NODIS'],
  ],
  [
    'all employees, and EXDIS',
    { captions: 'INFORM ALL STATE EMPLOYEES\nEXDIS\nNOFORN' },
    ['caption-conflict "EXDIS" > Remove EXDIS'],
  ],
  ['SIPDIS with EXDIS', { captions: 'EXDIS\nNOFORN\nSIPDIS' }, ['sipdis-with-restrictive "SIPDIS" > Remove SIPDIS']],
  ['STADIS and EXDIS', { captions: 'STADIS\nEXDIS\nNOFORN' }, []],
  ['both spellings of one channel', { captions: 'AGREMENT CHANNEL\nAGRMENT CHANNEL' }, []],
  [
    'a channel that stands alone, with SIPDIS',
    { captions: 'DIRGEN CHANNEL\nSIPDIS' },
    ['caption-channel-multiple "SIPDIS"'],
  ],
  ['the roger channel with a wide caption', { ...CLASSIFIED, captions: 'ROGER CHANNEL\nNOFORN' }, []],
  [
    'SBU paragraphs below SENSITIVE BUT UNCLASSIFIED',
    { captions: 'SENSITIVE BUT UNCLASSIFIED', body: '1. (SBU) One.\n\n2. (U) Two.\nMARLOWE' },
    [],
  ],
  [
    'SBU paragraphs before there was SBU',
    {
      date: 'P 140708Z MAR 87',
      calling: '',
      order: 'E.O. 12356: N/A',
      captions: '',
      body: '1. (SBU) One.\n\n2. (U) Two.\n\n3. (U) Three.\nMARLOWE',
    },
    ['portion-lou-era "(SBU)"'],
  ],
  [
    'SENSITIVE with a paragraph that is not marked',
    { captions: 'SENSITIVE', body: '1. (U) One.\n\n2. Two.\nMARLOWE' },
    [],
  ],
  [
    'EXDIS before 2000',
    {
      ...CLASSIFIED,
      date: 'P 141520Z OCT 86',
      calling: '',
      order: 'E.O. 12356: DECL: OADR',
      captions: 'EXDIS',
      authority: '',
      body: '1. CONFIDENTIAL - ENTIRE TEXT.\n\n2. Text.\nMARLOWE',
    },
    [],
  ],
  ['SIPDIS below the subject', { captions: '', subject: 'SUBJECT: TENDER\n\nSIPDIS' }, []],
  ['LIMDIS above and below', { captions: 'LIMDIS', subject: 'SUBJECT: TENDER\n\nLIMDIS' }, []],
  ['corrected by the relay', { security: 'ZNR UUUUU ZZH (CCY ADX08F2204 MSI4410)' }, ['corrected-copy "CCY"']],
  [
    'a corrected copy by its subject',
    { subject: 'SUBJECT: CORRECTED COPY: TENDER' },
    ['corrected-copy "CORRECTED COPY"'],
  ],
  ['a correction that is spoken of', { body: '1. We sent a corrected copy.\n\n2. You have it.\nMARLOWE' }, []],
  ['cancelled by its subject', { subject: 'SUBJECT: CANCEL THIS TELEGRAM' }, ['message-cancelled "CANCEL THIS"']],
  ['a subject about cancelling', { subject: 'SUBJECT: MINISTER MAY CANCEL VISIT' }, []],
  [
    'a duplicate behind the number',
    { classification: 'UNCLAS LISBON 000427 SUSPECTED DUPLICATE 1392' },
    ['suspected-duplicate "SUSPECTED DUPLICATE"'],
  ],
]);
