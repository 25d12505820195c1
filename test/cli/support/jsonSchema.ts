// Checks a value against the keywords that docs/cable.schema.json uses, and refuses a schema with any other.

export type Schema = { readonly [keyword: string]: unknown };

/** What is wrong with the value, a line each with the path to it; nothing when it is valid. */
export function problemsOf(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, argument]) => {
    const check = keywords[keyword];
    if (!check) return [`${path}: the schema has the unknown keyword ${keyword}`];
    return check(value, argument, { schema, root, path });
  });
}

interface Place {
  readonly schema: Schema;
  readonly root: Schema;
  readonly path: string;
}

type Check = (value: unknown, argument: unknown, place: Place) => string[];

const nothing: Check = () => [];

const when = (isWrong: boolean, { path }: Place, problem: string): string[] => (isWrong ? [`${path}: ${problem}`] : []);

const keywords: Readonly<Record<string, Check>> = {
  $schema: nothing,
  $defs: nothing,
  title: nothing,
  description: nothing,
  examples: nothing,
  $ref: (value, ref, { root, path }) => {
    const name = String(ref).replace('#/$defs/', '');
    const { $defs } = root;
    const target = ($defs as Record<string, Schema> | undefined)?.[name];
    return target ? problemsOf(value, target, root, path) : [`${path}: ${ref} leads nowhere`];
  },
  type: (value, types, place) => {
    const kinds = [types].flat();
    const isInteger = Number.isInteger(value) && kinds.includes('integer');
    return when(!kinds.includes(kindOf(value)) && !isInteger, place, `is ${kindOf(value)}, not ${kinds.join(' or ')}`);
  },
  enum: (value, values, place) =>
    when(!(values as unknown[]).includes(value), place, `${JSON.stringify(value)} is not listed`),
  minimum: (value, least, place) =>
    when(typeof value === 'number' && value < Number(least), place, `is below ${least}`),
  pattern: (value, source, place) =>
    when(
      typeof value === 'string' && !new RegExp(String(source), 'u').test(value),
      place,
      `"${value}" is not ${source}`,
    ),
  required: (value, names, place) =>
    isObject(value)
      ? (names as string[]).flatMap((name) => when(!Object.hasOwn(value, name), place, `lacks ${name}`))
      : [],
  properties: (value, schemas, { root, path }) =>
    isObject(value)
      ? Object.entries(schemas as Record<string, Schema>).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? problemsOf(value[name], schema, root, `${path}.${name}`) : [],
        )
      : [],
  additionalProperties: (value, allowed, place) => {
    if (allowed !== false || !isObject(value)) return [];
    const { properties } = place.schema;
    const known = Object.keys(properties as object);
    return Object.keys(value).flatMap((name) => when(!known.includes(name), place, `has the unknown property ${name}`));
  },
  items: (value, schema, { root, path }) =>
    Array.isArray(value) ? value.flatMap((item, i) => problemsOf(item, schema as Schema, root, `${path}[${i}]`)) : [],
};

const isObject = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'object';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
