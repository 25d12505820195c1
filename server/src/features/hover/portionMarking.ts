// Portion markings: (SBU), (C/NF), (S//REL TO USA, NATO) behind a paragraph number or in front of the subject.

import { portionForm } from '../../data/classifications.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { portionRank } from '../../semantics/levels.ts';
import { readMarking } from '../../syntax/paragraphStart.ts';
import { sentence } from '../../text/english.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Explanation, written } from './explanation.ts';

export function explainPortionMarking(cursor: Cursor): Explanation | undefined {
  const { leaf, model, offset } = cursor;
  const { subject } = model;
  const ofSubject = subject && readMarking(model.text, subject.span.start, subject.span.end);
  const node = leaf?.kind === 'marking' ? leaf : ofSubject && touches(ofSubject, offset) ? ofSubject : undefined;
  if (!node) return undefined;
  const title = written(cursor, node).trim();
  const lines = [sentence(meaningOfMarking(title)), ...comparison(title, model)];
  return at(node, { title, kind: node === leaf ? 'portion marking' : 'marking of the subject line', lines });
}

export function meaningOfMarking(marking: string): string {
  const words = marking.toUpperCase().replace(/[()]/g, '').trim();
  const rel = words.indexOf('REL ');
  const released =
    rel < 0
      ? ''
      : words
          .slice(rel + 4)
          .replace(/^TO /, '')
          .trim();
  const [level = '', ...controls] = words.split(/\/\/?|-| REL /);
  const meaning = LEVELS[level.trim()];
  if (released && meaning) return `${meaning}, releasable to ${released}`;
  if (meaning && controls.length > 0 && controls.every((control) => CONTROLS[control.trim()]))
    return [meaning, ...controls.map((control) => CONTROLS[control.trim()])].join(', ');
  return meaning && controls.length === 0
    ? meaning
    : (portionForm(marking)?.meaning ?? meaning ?? 'not in the list of markings');
}

const LEVELS: Readonly<Record<string, string>> = {
  U: 'unclassified',
  SBU: 'sensitive but unclassified',
  LOU: 'limited official use, a control before 1995',
  FOUO: 'for official use only',
  R: 'restricted',
  C: 'confidential',
  S: 'secret',
  TS: 'top secret',
};

const CONTROLS: Readonly<Record<string, string>> = {
  NF: 'not for foreign nationals',
  N: 'not for foreign nationals',
  NOFORN: 'not for foreign nationals',
  FOUO: 'for official use only',
  OC: 'further distribution only with the originator’s consent',
  XD: 'exclusive distribution (EXDIS)',
  ND: 'no distribution beyond the addressee (NODIS)',
};

function comparison(marking: string, model: CableModel): string[] {
  const rank = portionRank(marking.replace(/[( ]/g, ''));
  const { overall } = model.markings;
  if (rank === undefined || overall === undefined || rank <= overall.rank) return [];
  return [`Above the level of the classification line, ${overall.level}.`];
}
