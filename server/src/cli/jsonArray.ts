// Writes a long array of JSON item by item, so that nothing waits for the last file.
import type { Output } from './io.ts';

export interface JsonArray {
  readonly add: (item: unknown) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** An array indented by two; `[]` when nothing is added. */
export function jsonArray(output: Output): JsonArray {
  let isEmpty = true;
  return {
    add: async (item) => {
      await output.write(`${isEmpty ? '[' : ','}\n  ${JSON.stringify(item, null, 2).replaceAll('\n', '\n  ')}`);
      isEmpty = false;
    },
    end: () => output.write(isEmpty ? '[]\n' : '\n]\n'),
  };
}
