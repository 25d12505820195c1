// How many generated texts a property test tries: all of them, or a tenth in the quick gate.

/** All in `npm test`, which sets the variable; else the first tenth. Seeds are fixed, so that the tenth is the same in every run. */
export const inputs = (all: number): number => (process.env['INPUTS'] === 'all' ? all : Math.ceil(all / 10));
