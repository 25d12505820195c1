// How much of an amount a test tries that could go on for long: generated texts, their length, repetitions.

/** All in `npm test`, which sets the variable; else the first tenth. Seeds are fixed, so that the tenth is the same in every run. */
export const inputs = (all: number): number => (process.env['INPUTS'] === 'all' ? all : Math.ceil(all / 10));
