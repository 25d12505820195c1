// Rules of the transmission lines: cases at their edges.
import { checkRules } from '../support/checkRule.ts';

checkRules([
  ['the whole cable', {}, []],
  [
    'another serial',
    { calling: 'DE RUEHLI #0428 0730708' },
    ['de-serial-mrn-mismatch "#0428" > Change serial to #0427'],
  ],
  ['sent again', { calling: 'DE RUEHLI #0428 0730708', date: 'P 140708Z MAR 07 ZDK' }, []],
]);
