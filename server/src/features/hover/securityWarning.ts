// The security warning: ZNR UUUUU, ZNY CCCCC.

import { transmissionCode } from '../../data/classifications.ts';
import { operatingSignal } from '../../data/operatingSignals.ts';
import type { CableModel, SecurityWarning } from '../../semantics/cableModel.ts';
import { sentence } from '../../text/english.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Explanation, written } from './explanation.ts';

export function explainSecurityWarning(cursor: Cursor): Explanation | undefined {
  const { security } = cursor.model;
  if (!security) return undefined;
  const span = { start: security.signal.span.start, end: security.group?.span.end ?? security.signal.span.end };
  if (!touches(span, cursor.offset) || cursor.leaf?.kind === 'operatingSignal') return undefined;
  const lines = [
    sentence(
      (operatingSignal(security.signal.value)?.meaning ?? 'Says over which circuits the message may travel').split(
        ';',
      )[0] ?? '',
    ),
  ];
  lines.push(...groupLines(security), ...agreement(security, cursor.model));
  return at(span, { title: written(cursor, span), kind: 'security warning', lines });
}

function groupLines({ group, level }: SecurityWarning): string[] {
  if (!group) return ['The group of five letters is missing.'];
  if (!level) return [`Five letters are needed, such as ${(group.value[0] ?? 'U').repeat(5)}; here is ${group.value}.`];
  const [main = '', handling] = group.value.split('/');
  const code = transmissionCode(main);
  const meaning = LEVELS[level] ?? '';
  const lines = [`${main}: ${meaning}${code?.release ? `, releasable to ${code.release.nation}` : ''}.`];
  const special = handling && transmissionCode(handling);
  if (special) lines.push(sentence(`${handling}: ${special.meaning.split(',')[0]}`));
  return lines;
}

const LEVELS: Readonly<Record<string, string>> = {
  U: 'unclassified',
  E: 'unclassified, encrypted for transmission only',
  R: 'restricted',
  C: 'confidential',
  S: 'secret',
  T: 'top secret',
};

const FITTING: Readonly<Record<string, readonly string[]>> = {
  U: ['UNCLASSIFIED', 'LIMITED OFFICIAL USE'],
  E: ['UNCLASSIFIED', 'LIMITED OFFICIAL USE'],
  R: ['RESTRICTED'],
  C: ['CONFIDENTIAL'],
  S: ['SECRET'],
  T: ['TOP SECRET'],
};

function agreement({ level }: SecurityWarning, { classification }: CableModel): string[] {
  if (!level || !classification) return [];
  const fits = FITTING[level]?.includes(classification.level);
  return [
    fits
      ? 'Agrees with the classification line.'
      : `Does not agree with the classification line, ${classification.level}.`,
  ];
}
