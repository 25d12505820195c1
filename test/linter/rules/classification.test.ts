// Rules of the classification line and the message reference number at their edges.
import { CLASSIFIED } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const heading =
  'VZCZCXYZ0027\nPP RUEHWEB\nDE RUEHLI #0427 0730708\nZNR UUUUU ZZH\nP 140708Z MAR 07\nFM AMEMBASSY LISBON\n';

checkRules([
  ['small letters', { ...CLASSIFIED, classification: 'C o n f i d e n t i a l LISBON 000427' }, []],
  ['NOFORN behind two blanks', { ...CLASSIFIED, classification: 'C O N F I D E N T I A L  NOFORN LISBON 000427' }, []],
  [
    'first letter doubled',
    { ...CLASSIFIED, classification: 'CC O N F I D E N T I A L LISBON 000427' },
    ['classification-garbled "CC O N F I D E N T I A L" > Change to C O N F I D E N T I A L'],
  ],
  [
    'first letter lost',
    { ...CLASSIFIED, classification: 'O N F I D E N T I A L LISBON 000427' },
    ['classification-garbled "O N F I D E N T I A L"'],
  ],
  [
    'two letters changed places',
    { ...CLASSIFIED, security: 'ZNY SSSSS ZZH', classification: 'S E R C E T LISBON 000427' },
    ['classification-garbled "S E R C E T" > Change to S E C R E T'],
  ],
  [
    'a letter of UNCLAS lost',
    { classification: 'UNCLS LISBON 000427' },
    ['classification-garbled "UNCLS" > Change to UNCLAS'],
  ],
  ['a heading alone', `${heading}TO RUEHC/SECSTATE WASHDC PRIORITY 5610\n`, []],
  [
    'STATE and SECSTATE',
    {
      calling: 'DE RUEHC #0427 0730708',
      from: 'FM SECSTATE WASHDC',
      to: 'TO RUEHLI/AMEMBASSY LISBON PRIORITY 5610',
      classification: 'UNCLAS STATE 000427',
    },
    [],
  ],
  [
    'USNATO',
    { calling: 'DE RUEHNO #0427 0730708', from: 'FM USMISSION USNATO', classification: 'UNCLAS USNATO 000427' },
    [],
  ],
  [
    'both names of one office',
    { calling: 'DE RUEHIN #0427 0730708', from: 'FM AIT TAIPEI', classification: 'UNCLAS TAIPEI 000427' },
    [],
  ],
  [
    'five digits before 2000',
    { date: 'P 140708Z MAR 97', calling: 'DE RUEHLI #0427 0730708', classification: 'UNCLAS LISBON 00427' },
    [],
  ],
  ['caption on the line of the number', { classification: 'UNCLAS LISBON 000427 SIPDIS', captions: '' }, []],
  ['a remark between slashes', { classification: 'UNCLAS LISBON 000427 // PASSED BY TELEPHONE //' }, []],
  [
    'a known slip in the station',
    { from: 'FM AMEMBASSY BRASILIA', calling: 'DE RUEHBR #0427 0730708', classification: 'UNCLAS BRASILA 000427' },
    ['mrn-station-unknown "BRASILA" > Change station to BRASILIA'],
  ],
  [
    'a letter of the station lost',
    { classification: 'UNCLAS LISBN 000427' },
    ['mrn-station-fm-mismatch "LISBN" > Change station to LISBON'],
  ],
]);
