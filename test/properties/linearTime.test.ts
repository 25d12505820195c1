// Four times the text costs about four times the work, whatever the text; and a very long line is no reason to fail.
import { expect, test } from 'vitest';
import { lint } from '../../server/src/linter/lint.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { inputs } from '../support/inputs.ts';
import { hostileTexts } from './hostileTexts.ts';
import { AUTHORING, faultOf } from './invariants.ts';

type Maker = (length: number) => string;

/** Linear work grows fourfold, quadratic work sixteenfold. */
const MOST_GROWTH = 10;
/** Below this many milliseconds of processor time a growth says nothing. */
const MEASURABLE = 60;
const [SHORTEST, LONGEST] = [4_000, inputs(256_000)];

// The first readings load tables and compile code.
for (const make of Object.values(hostileTexts)) work(make(2_000));

test.each(Object.entries(hostileTexts))('%s', (_, make) => {
  const length = measurableLength(make);
  expect(isLinear(length, make)).toBe(true);
  // In a file of many lines nothing can be long but the file.
  if (isOneLine(make)) expect(faultOf(make(inputs(1_000_000)), AUTHORING)).toBeUndefined();
});

/**
 * One look is enough for nearly all texts. A growth that looks bad is measured again, and at last with four times the text: there the
 * collector, which wakes up at some size, is part of the work on both sides, while quadratic work only shows the more.
 */
const isLinear = (length: number, make: Maker): boolean =>
  growthAt(length, make, 1) < MOST_GROWTH ||
  growthAt(length, make, 5) < MOST_GROWTH ||
  growthAt(4 * length, make, 3) < MOST_GROWTH ||
  growthAt(4 * length, make, 5) < MOST_GROWTH;

/** The shortest text whose work can be measured, so that a quadratic one is found out before it takes minutes. */
function measurableLength(make: Maker): number {
  let length = SHORTEST;
  while (length < LONGEST && processorTime(make(length)) < MEASURABLE) length *= 4;
  return length;
}

/** How many times more work this text is than one of a quarter of its length; 0 where it is too little to measure. */
function growthAt(length: number, make: Maker, runs: number): number {
  const long = least(runs, make(length));
  return long < MEASURABLE ? 0 : long / Math.max(1, least(runs, make(length / 4)));
}

/** The least of several runs: what is above it is the collector's or the machine's. */
function least(runs: number, text: string): number {
  return Math.min(...Array.from({ length: runs }, () => processorTime(text)));
}

/** Milliseconds of processor time: other programs on the machine do not count. */
function processorTime(text: string): number {
  const before = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function work(text: string): void {
  lint(readCableFile(text), AUTHORING);
}

const isOneLine = (make: Maker): boolean => {
  const text = make(20_000);
  return !text.slice(text.length / 2, -40).includes('\n');
};
