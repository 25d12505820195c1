// The fix that gives paragraphs the numbers that are due.
import type { NumberingFault } from '../semantics/paragraphOrder.ts';
import type { Fix } from './rule.ts';

/** One fix that renumbers the paragraph, and those behind it that count on; none where the fault does not tell how. */
export function renumbering({ renumbered }: NumberingFault): Fix[] {
  const [first, ...others] = renumbered;
  if (!first) return [];
  const last = others.at(-1);
  return [
    {
      title: last
        ? `Number paragraphs from here ${first.number} to ${last.number}`
        : `Change the number to ${first.number}`,
      safety: 'unsafe',
      edits: renumbered.map(({ paragraph, number }) => ({ span: paragraph.number.span, newText: String(number) })),
    },
  ];
}
