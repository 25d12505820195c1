// Cables for the tests of the command line.
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';

/** Nothing to find in it. */
export const sound = exampleCable({});

/** The day does not exist; the calling line proves which is meant. */
export const impossibleDay = exampleCable({ date: 'P 340708Z MAR 07' });

/** Only a hint when written: the minute of midnight belongs to no day. */
export const atMidnight = exampleCable({ date: 'P 140000Z MAR 07', calling: 'DE RUEHLI #0427 0730000' });
