// The name under a cable.
import { at, type Cursor, type Explanation, written } from './explanation.ts';

export function explainSignature(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  if (leaf?.kind !== 'signature' || model.layout === 'unknown') return undefined;
  const isState = model.mrn?.station.value === 'STATE' || model.from?.value.startsWith('SECSTATE');
  const who = isState
    ? 'the Secretary of State or whoever was acting'
    : 'the head of the post or whoever was in charge';
  return at(leaf, {
    title: written(cursor, leaf),
    kind: 'signature',
    lines: [`The name of ${who}; not always the drafter’s.`],
  });
}
