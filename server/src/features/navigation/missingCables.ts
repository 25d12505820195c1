// Cables that others cite and nobody has: as rows, and as a table that an archive can be asked with.
import { fullYear } from '../../semantics/calendar.ts';
import type { Translate } from '../../text/translate.ts';
import type { CableIndex, IndexedCable, MissingCable, Place } from '../../workspace/cableIndex.ts';
import { readKey } from '../../workspace/canonicalKey.ts';
import { dateText, titleOf } from './describeCable.ts';

/** One cable that cites a missing one. */
export interface CitedIn {
  readonly cable: IndexedCable;
  /** Where its REF field names the missing one. */
  readonly place: Place;
  /** `B`; nothing where its list has no letters. */
  readonly letter: string | undefined;
  /** Numbers of the paragraphs that speak of it, ascending. */
  readonly paragraphs: readonly number[];
}

/** Who cites a cable, by the citing cables' dates. */
export function citedIn(index: CableIndex, { key }: Pick<MissingCable, 'key'>): readonly CitedIn[] {
  return index
    .citing(key)
    .map(({ cable, reference, mentions }) => ({
      cable,
      place: reference.place,
      letter: reference.letter,
      paragraphs: [...new Set(mentions.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.cable.dtg ?? 0) - (b.cable.dtg ?? 0));
}

/** `ref B, paras 2, 5`. */
export const citationText = ({ letter, paragraphs }: CitedIn, t: Translate): string =>
  [
    letter === undefined ? '' : t('ref {0}', letter),
    paragraphs.length === 0
      ? ''
      : paragraphs.length === 1
        ? t('para {0}', paragraphs[0] ?? '')
        : t('paras {0}', paragraphs.join(', ')),
  ]
    .filter(Boolean)
    .join(', ');

const headings = (t: Translate): readonly string[] => [
  t('Cable'),
  t('Post'),
  t('Year'),
  t('Number'),
  t('Times cited'),
  t('Not later than'),
  t('Cited in'),
];

/**
 * The missing cables as CSV (RFC 4180, with headings), most cited first. `Not later than` is the date of the first cable that cites
 * it. Only headings while the list of files is incomplete: nothing can be called missing then.
 */
export function missingCsv(index: CableIndex, t: Translate): string {
  const rows = index.missing().map((cable) => {
    const cited = citedIn(index, cable);
    const parts = readKey(cable.key);
    return [
      cable.key,
      cable.station,
      parts ? `${fullYear(parts.year)}` : '',
      `${cable.serial}`,
      `${cable.count}`,
      cited.map((one) => dateText(one.cable)).find(Boolean) ?? '',
      cited.map((one) => [titleOf(one.cable), citationText(one, t)].filter(Boolean).join(' ')).join('; '),
    ];
  });
  return [headings(t), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

const csvCell = (words: string): string => (/[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
