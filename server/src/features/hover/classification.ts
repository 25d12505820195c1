// The classification line: what the level means, and what the paragraphs' own markings add up to.

import { caption } from '../../data/captions.ts';
import { classificationTable } from '../../data/classifications.ts';
import { type Level, levelOf } from '../../semantics/levels.ts';
import { sentence } from '../../text/english.ts';
import { at, type Cursor, type Explanation, isIn, parentOf, written } from './explanation.ts';
import { markingLines } from './markingSum.ts';

export function explainClassification(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  if (leaf?.kind === 'handling') return explainHandling(cursor);
  if (leaf?.kind !== 'classification') return undefined;
  const level = levelOf(written(cursor, leaf));
  if (!level) return undefined;
  const isOwn = model.classification?.span.start === leaf.start;
  const kind = parentOf(cursor)?.kind === 'bannerLine' && !isOwn ? 'classification, repeated' : 'classification';
  return at(leaf, {
    title: level,
    kind,
    lines: [levelMeaning(level), ...(isOwn || !isIn(cursor, 'ending') ? markingLines(model.markings) : [])],
  });
}

/** `Unauthorized release could be expected to cause serious damage.` */
export function levelMeaning(level: Level): string {
  if (level === 'UNCLASSIFIED') return 'Not classified; captions such as SENSITIVE may still limit its use.';
  if (level === 'LIMITED OFFICIAL USE')
    return 'A control on unclassified text until about 1995, then replaced by SENSITIVE.';
  return sentence(classificationTable.get(level)?.meaning ?? '');
}

function explainHandling(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (!leaf) return undefined;
  const word = written(cursor, leaf);
  const closed = word.replace(/\s/g, '').toUpperCase();
  const meaning =
    closed === 'EFTO'
      ? 'encrypt for transmission only: unclassified, yet not to be sent in clear'
      : closed === 'FOUO'
        ? 'for official use only: unclassified but not for public release'
        : caption(word)?.meaning;
  return meaning === undefined
    ? undefined
    : at(leaf, { title: closed === 'EFTO' ? 'EFTO' : word, kind: 'handling', lines: [sentence(meaning)] });
}
