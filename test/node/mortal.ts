// What the threads that come to their end and the test that starts them agree on.

/** The variable with the name of the file where a thread notes how many files each job has. */
export const ASKED = 'CABLEGRAM_TEST_ASKED';

/** The end of a name over which a thread comes to its end, as over a file of more than 50 MB. */
export const DEADLY = 'deadly.txt';

export const VERSION = 'test';
