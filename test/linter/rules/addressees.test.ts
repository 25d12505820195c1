// Rules of the addressees at their edges.
import { checkRules } from '../support/checkRule.ts';

checkRules([
  ['one indicator with two addressees', { info: 'INFO RUEHC/DEPT OF LABOR WASHDC' }, []],
  ['a post that shares an indicator', { info: 'INFO RUEHBS/AMEMBASSY BRUSSELS\nRUEHBS/USEU BRUSSELS' }, []],
  [
    'the collective, and a post exempt from it',
    { to: 'TO ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE PRIORITY\nXMT AMEMBASSY MADRID' },
    [],
  ],
  ['an AIG', { to: 'TO AIG 8814 PRIORITY' }, []],
  ['agencies without a number', { info: 'INFO RUEAIIA/CIA WASHDC\nRUCPDOC/USDOE WASHDC' }, []],
  ['FM without a name', { from: 'FM' }, ['fm-missing "FM" > Insert FM AMEMBASSY LISBON']],
  [
    'the last of three on a line',
    { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412 RUEHFR/AMEMBASSY PARIS RUEHRO/AMEMBASSY ROME' },
    ['addressee-rejoined "RUEHFR/AMEMBASSY PARIS"'],
  ],
  [
    'action and information, first of INFO',
    { info: 'INFO RUEHC/SECSTATE WASHDC\nRUEHMD/AMEMBASSY MADRID 0412' },
    ['addressee-in-to-and-info "RUEHC/SECSTATE WASHDC" > Remove SECSTATE WASHDC from INFO'],
  ],
  [
    'letters of a name swapped',
    { info: 'INFO RUEHMD/AMEMBASSY MADIRD 0412' },
    ['plad-misspelled "AMEMBASSY MADIRD" > Change to AMEMBASSY MADRID'],
  ],
  ['two offices of a city', { info: 'INFO RUEUITH/AFLO ANKARA TU' }, []],
  [
    'two posts changed places',
    { info: 'INFO RUEHFR/AMEMBASSY MADRID\nRUEHMD/AMEMBASSY PARIS' },
    ['ri-plad-mismatch "RUEHFR" > Change indicator to RUEHMD', 'ri-plad-mismatch "RUEHMD"'],
  ],
]);
