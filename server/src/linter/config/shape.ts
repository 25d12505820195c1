// What a configuration may hold, as data: one description that reads it, finds its mistakes and makes the JSON schema.
import { closest } from '../../semantics/spelling.ts';
import type { JsonNode, JsonProblem } from '../../text/jsonc.ts';

export type Shape = {
  readonly description?: string;
  /** Where the schema describes it already, for shapes that stand in several places: `#/properties/rules`. */
  readonly ref?: string;
} & (
  | {
      readonly kind: 'text';
      readonly choices?: readonly string[];
      readonly pattern?: RegExp;
      readonly suggestions?: readonly string[];
    }
  | { readonly kind: 'list'; readonly item: Shape }
  | {
      readonly kind: 'object';
      readonly members: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
      /** What a member is called in messages: `rule`. */
      readonly memberName?: string;
    }
);

/** The value of the node with all that does not fit left out, and told of in `problems`; nothing when nothing fits. */
export function readShape(node: JsonNode, shape: Shape, problems: JsonProblem[]): unknown {
  const complain = (message: string) => {
    problems.push({ span: { start: node.start, end: node.end }, message });
    return undefined;
  };
  switch (shape.kind) {
    case 'text': {
      if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return complain(`${expected(shape)} is expected here.`);
      const { value } = node;
      if (shape.choices && !shape.choices.includes(value))
        return complain(orNearest(`"${value}" is none of ${shape.choices.join(', ')}`, value, shape.choices));
      if (shape.pattern && !shape.pattern.test(value))
        return complain(`"${value}" cannot be right here: ${shape.description}`);
      return value;
    }
    case 'list':
      if (node.kind !== 'array') return complain('A list in square brackets is expected here.');
      return node.items.map((item) => readShape(item, shape.item, problems)).filter((value) => value !== undefined);
    case 'object': {
      if (node.kind !== 'object') return complain('An object in braces is expected here.');
      const value: Record<string, unknown> = {};
      for (const { key, keySpan, value: child } of node.members) {
        const member = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
        const known = Object.keys(shape.members);
        if (member) {
          const read = readShape(child, member, problems);
          if (read !== undefined) value[key] = read;
        } else
          problems.push({
            span: keySpan,
            message: orNearest(`There is no ${shape.memberName ?? 'key'} "${key}"`, key, known),
          });
      }
      const missing = (shape.required ?? []).filter((key) => !Object.hasOwn(value, key));
      const absent = missing.filter((key) => !node.members.some((member) => member.key === key));
      if (absent.length > 0) return complain(`"${absent.join('" and "')}" must be given.`);
      return missing.length > 0 ? undefined : value;
    }
  }
}

const expected = (shape: Shape & { kind: 'text' }): string =>
  shape.choices ? `One of ${shape.choices.map((word) => `"${word}"`).join(', ')}` : 'A text in double quotes';

/** The sentence with its full stop, or with the word that is most likely meant. */
export function orNearest(sentence: string, word: string, words: readonly string[]): string {
  const near = closest(word, words, Math.max(1, Math.floor(word.length / 3)));
  return near === undefined ? `${sentence}.` : `${sentence}; did you mean "${near}"?`;
}

/** The JSON schema of what the shape describes. */
export function schemaOf(shape: Shape): object {
  if (shape.ref !== undefined) return { $ref: shape.ref };
  const described = shape.description === undefined ? {} : { description: shape.description };
  switch (shape.kind) {
    case 'text':
      return {
        ...described,
        type: 'string',
        ...(shape.choices && { enum: shape.choices }),
        ...(shape.pattern && { pattern: shape.pattern.source }),
        ...(shape.suggestions && { examples: shape.suggestions }),
      };
    case 'list':
      return { ...described, type: 'array', items: schemaOf(shape.item) };
    case 'object':
      return {
        ...described,
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.members).map(([key, member]) => [key, schemaOf(member)])),
        ...(shape.required && { required: shape.required }),
        additionalProperties: false,
      };
  }
}
