// Hover on date-time groups: right ones, wrong ones, other zones, other places.
import { describe, it } from 'vitest';
import { CABLE, checkHover, pointed } from './checkHover.ts';

describe('hover on a date-time group', () => {
  it.each<readonly [group: string, expected: string]>([
    ['140708Z |MAR 07', 'Wednesday, day 073'],
    ['140808A |MAR 07', 'Zone A is UTC+1: 08:08 there.'],
    ['140208R |MAR 07', '**14 March 2007, 07:08 UTC** date-time group'],
    [
      '340708Z |MAR 07',
      'There is no day 34: March has 31 days.  \nThe calling line’s 0730709 would be 140709Z MAR 07.',
    ],
    ['142460Z |MAR 07', 'There is no 24:60: hours run to 23, minutes to 59.'],
    ['140708Z |MRA 07', 'MRA is no month.'],
    ['140708 |MAR 07', 'The zone letter is missing'],
    ['140708J |MAR 07', 'observer’s own local time'],
    ['14708Z |MAR 07', 'Six digits are needed: day, hour and minute. Here are 5.'],
    ['290708Z |FEB 07', 'There is no day 29: February has 28 days.'],
    ['140708Z |MAR', 'The year is missing.'],
  ])('%s', (group, expected) => checkHover(CABLE.replace('140708Z MAR 07', group), expected));

  it('explains one inside a reference', () =>
    checkHover(pointed('251847Z| FEB 07'), '**25 February 2007, 18:47 UTC** date-time group'));

  it('explains one without its year inside the text', () =>
    checkHover(
      CABLE.replace('The PRC will pay.', 'See our 02|1030Z MAR.'),
      '**2 March, 10:30 UTC** date-time group\n\nWritten without its year.',
    ));

  it('leaves other numbers of the text alone', () =>
    checkHover(CABLE.replace('The PRC will pay.', 'They paid 02|1030 marbles.'), null));

  it('takes the date of the sender where its day is another', () =>
    checkHover(
      'P 142308Z |MAR 07\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\nUNCLAS TOKYO 001234\n',
      '08:08 on 15 March local time in Tokyo (UTC+9).',
    ));

  it('knows the summer time of the year', () =>
    checkHover(
      'P 140708Z |JUL 07\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\nUNCLAS LISBON 001234\n',
      '08:08 local time in Lisbon (UTC+1).',
    ));
});
