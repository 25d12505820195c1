// Captions: SIPDIS, NODIS, ROGER CHANNEL.

import { type CaptionGroup, caption } from '../../data/captions.ts';
import { sentence } from '../../text/english.ts';
import { at, type Cursor, type Description, type Explanation, factAt, written } from './explanation.ts';
import { doubt } from './words.ts';

export function explainCaption(cursor: Cursor): Explanation | undefined {
  const fact = factAt(cursor, cursor.model.captions);
  if (fact) {
    const description = describeCaption(fact.value);
    return description && at(fact.span, description);
  }
  // Captions repeated before a further section or behind the text are no facts of their own.
  const { leaf } = cursor;
  if (leaf?.kind !== 'text' || leaf.end - leaf.start > 40) return undefined;
  if (!cursor.path.some(({ kind }) => kind === 'remarkLine' || kind === 'ending')) return undefined;
  const description = describeCaption(written(cursor, leaf).trim());
  return description && at(leaf, description);
}

const KINDS: Partial<Record<CaptionGroup, string>> = {
  channel: 'channel caption',
  agency: 'agency caption',
  control: 'control caption',
  distribution: 'distribution caption',
  dissemination: 'dissemination caption',
};

/** The meaning of a caption: `SIPDIS`, `CODEL LUGAR`. */
export function describeCaption(words: string): Description | undefined {
  const row = caption(words) ?? caption(words.split(' ')[0] ?? '');
  if (row)
    return {
      title: words,
      kind: KINDS[row.group] ?? 'caption',
      lines: [sentence(row.meaning), ...doubt(row.confidence, 'recalled, not read in the handbooks')],
    };
  if (/^[A-Z]{2,10} CHANNEL/.test(words))
    return {
      title: words,
      kind: 'channel caption',
      lines: ['Goes only to those who run this channel. It is not in the lists.'],
    };
  return undefined;
}
