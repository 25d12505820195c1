// docs/cable.schema.json against what `parse` really prints, and against itself.
import { describe, expect, test } from 'vitest';
import { type CableJson, cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import { problemsOf, type Schema } from './support/jsonSchema.ts';

const schema: Schema = JSON.parse(readProjectFile('docs/cable.schema.json'));

test.each(fixtureTexts())('%s fits the schema', (file) => {
  const cables = cablesToJson(readProjectFile(file), { file });
  expect(cables.length).toBeGreaterThan(0);
  for (const cable of cables) expect(problemsOf(JSON.parse(JSON.stringify(cable)), schema)).toEqual([]);
});

describe('a wrong cable does not fit', () => {
  const [good] = cablesToJson(readProjectFile('fixtures/sample.txt'), { file: 'sample.txt' }) as [CableJson];
  const { mrn: _mrn, ...withoutMrn } = good;
  test.each([
    ['property missing', withoutMrn, '$: lacks mrn'],
    ['unknown property', { ...good, colour: 'red' }, '$: has the unknown property colour'],
    ['wrong type', { ...good, message: '0' }, '$.message: is string, not integer'],
    ['fraction', { ...good, message: 0.5 }, '$.message: is number, not integer'],
    ['not listed', { ...good, layout: 'telex' }, '$.layout: "telex" is not listed'],
    ['pattern', { ...good, dtg: '14 March' }, '$.dtg: "14 March" is not'],
    ['below the minimum', { ...good, message: -1 }, '$.message: is below 0'],
    ['inside a list', { ...good, tags: ['ETRD', null] }, '$.tags[1]: is null, not string'],
    ['behind a reference', { ...good, to: [{}] }, '$.to[0]: lacks routing'],
  ])('%s', (_name, cable, problem) => {
    expect(problemsOf(cable, schema)).toContainEqual(expect.stringContaining(problem));
  });
});

describe('every property', () => {
  test.each([...propertiesOf(schema, '$')])('%s is described and shown by a sample that fits', (_path, property) => {
    const { $ref, description, examples } = property;
    if ($ref) return;
    expect(description).toMatch(/^.{5,}\.$/);
    expect((examples as unknown[]).length).toBeGreaterThan(0);
    for (const example of examples as unknown[]) expect(problemsOf(example, property, schema)).toEqual([]);
  });

  test('there are as many as a cable has facts', () => {
    expect([...propertiesOf(schema, '$')].length).toBeGreaterThan(50);
  });
});

/** All properties at any depth, each with its path. */
function* propertiesOf(node: Schema, path: string): Generator<[string, Schema]> {
  for (const key of ['properties', '$defs']) {
    for (const [name, child] of Object.entries((node[key] ?? {}) as Record<string, Schema>)) {
      yield [`${path}.${name}`, child];
      yield* propertiesOf(child, `${path}.${name}`);
    }
  }
}
