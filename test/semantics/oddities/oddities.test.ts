// The known quirks of real cables, each with an invented text: the facts must come out right all the same.
import { describe, expect, test } from 'vitest';
import { cablesToJson } from '../../../server/src/semantics/cableJson.ts';
import { archives } from './archives.ts';
import { authorities } from './authorities.ts';
import { bodies } from './bodies.ts';
import { classificationLines } from './classificationLines.ts';
import { copies } from './copies.ts';
import { fields } from './fields.ts';
import { headings } from './headings.ts';
import { identifiers } from './identifiers.ts';
import type { OddityCase } from './oddity.ts';
import { references } from './references.ts';
import { signatures } from './signatures.ts';

const groups: Readonly<Record<string, readonly OddityCase[]>> = {
  identifiers,
  copies,
  headings,
  'classification lines': classificationLines,
  fields,
  references,
  authorities,
  bodies,
  signatures,
  'National Archives': archives,
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases.map((one) => [`${one.oddity} ${one.title}`, one] as const))('%s', (_title, one) => {
    const cables = cablesToJson(one.text, { file: one.file });
    expect(cables).toMatchObject(Array.isArray(one.expect) ? one.expect : [one.expect]);
  });
});

test('every oddity has a case', () => {
  const shown = new Set(Object.values(groups).flatMap((cases) => cases.map((one) => String(one.oddity))));
  const listed = [...Array.from({ length: 68 }, (_, index) => String(index + 1)), '20a', '20b', '21a'];
  expect(listed.filter((oddity) => !shown.has(oddity))).toEqual([]);
});
