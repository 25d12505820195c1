// Rules of sections and page lines at their edges.
import type { ExampleParts } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const sectioned = (first: string, ...further: string[]): ExampleParts => ({
  calling: 'DE RUEHLI #0427/01 0730708',
  classification: `UNCLAS SECTION ${first} LISBON 000427`,
  body: `1. The tender waits.\n${further.map((line, i) => `\n${line}\n\n${i + 2}. It waits.\n`).join('')}MARLOWE`,
});
const page = (rest: string) => `LISBON 00000427  ${rest}`;
const header = (section: string) => `UNCLAS SECTION ${section} LISBON 000427`;

checkRules([
  ['sections put together under the first line', sectioned('01 OF 02'), []],
  ['one section of one', { ...sectioned('01 OF 01'), body: '1. One.\n\n2. Two.\nMARLOWE' }, []],
  [
    'no section at DE',
    { ...sectioned('01 OF 02'), calling: 'DE RUEHLI #0427 0730708' },
    ['de-section-mismatch "#0427" > Insert section /01'],
  ],
  [
    'page lines',
    sectioned('01 OF 03', page('001.2 OF 003'), page('002 OF 003'), page('003.1 OF 003'), page('003.2 OF 003')),
    [],
  ],
  ['a page beyond the total', sectioned('01 OF 02', page('003 OF 002')), ['page-line-order "003 OF 002"']],
  [
    'all page lines against the classification line',
    sectioned('01 OF 02', page('001.2 OF 003'), page('002 OF 003'), page('003 OF 003')),
    ['page-line-total-mismatch "SECTION 01 OF 02"'],
  ],
  [
    'page lines of another post',
    sectioned('01 OF 02', 'MADRID 00000427  002 OF 002'),
    ['page-line-mrn-mismatch "MADRID" > Change to LISBON'],
  ],
  [
    'the text against page lines and calling line',
    { ...sectioned('01 OF 02', page('002 OF 002')), classification: 'UNCLAS SECTION 01 OF 02 LISBON 000428' },
    ['de-serial-mrn-mismatch "LISBON 000428" > Change number to LISBON 000427'],
  ],
  [
    'one section line of three with another total',
    sectioned('01 OF 03', header('02 OF 03'), header('03 OF 04')),
    ['section-total-mismatch "SECTION 03 OF 04"'],
  ],
  ['two sections missing', sectioned('01 OF 04', header('04 OF 04')), ['section-missing "SECTION 04 OF 04"']],
  ['a later section out of range', sectioned('01 OF 02', header('03 OF 02')), ['section-range "SECTION 03 OF 02"']],
]);
