// The index of a workspace: owned by the server, fed by difference, asked through `CableIndex`.

import type { CableFile } from '../semantics/cableFile.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { rankOf } from '../semantics/levels.ts';
import { type CableFacts, cableFacts } from './cableFacts.ts';
import type { CableGroup, CableIndex, Citation, Grouping, IndexedCable, MissingCable } from './cableIndex.ts';
import type { CableQuery, YearMonth } from './cableQuery.ts';
import { canonicalKey, readKey } from './canonicalKey.ts';
import { fileNameOf } from './fileNameOf.ts';

/** What tells that a file is as it was: bytes, and time of the last change in milliseconds. */
export interface FileStamp {
  readonly size: number;
  readonly mtime: number;
}

interface IndexedFile {
  readonly stamp: FileStamp | undefined;
  readonly cables: readonly IndexedCable[];
}

export class WorkspaceIndex implements CableIndex {
  private readonly files = new Map<string, IndexedFile>();
  private count = 0;
  private changes = 0;
  private complete = false;

  get revision(): number {
    return this.changes;
  }

  get size(): number {
    return this.count;
  }

  get isComplete(): boolean {
    return this.complete;
  }

  set isComplete(complete: boolean) {
    if (complete !== this.complete) this.changes++;
    this.complete = complete;
  }

  /** Takes in a file, or its new state. Without a stamp it is not as it is on disk (an unsaved document), and is not persisted. */
  update(uri: string, text: string, stamp?: FileStamp): void {
    this.set(uri, readCableFile(text, { fileName: fileNameOf(uri) }), stamp);
  }

  /** As `update`, with a file that is already parsed. */
  set(uri: string, file: CableFile, stamp?: FileStamp): void {
    this.remove(uri);
    let line = 0;
    let at = 0;
    const cables = file.messages.map(({ start, model }, message) => {
      line += countLineEnds(file.text, at, start);
      at = start;
      return new Cable(uri, message, start, line, cableFacts(model));
    });
    this.files.set(uri, { stamp, cables });
    this.count += cables.length;
    this.changes++;
  }

  /** Forgets a file. */
  remove(uri: string): void {
    const file = this.files.get(uri);
    if (!file) return;
    this.files.delete(uri);
    this.count -= file.cables.length;
    this.changes++;
  }

  /** A file moved. Returns false when its text must be read again, because the file's name can tell the year of a cable. */
  rename(from: string, to: string): boolean {
    const file = this.files.get(from);
    if (!file || fileNameOf(from) !== fileNameOf(to)) {
      this.remove(from);
      return false;
    }
    this.remove(from);
    const cables = file.cables.map(
      (cable) => new Cable(to, cable.message, cable.start, cable.line, (cable as Cable).facts),
    );
    this.files.set(to, { stamp: file.stamp, cables });
    this.count += cables.length;
    return true;
  }

  stampOf(uri: string): FileStamp | undefined {
    return this.files.get(uri)?.stamp;
  }

  cablesOf(uri: string): readonly IndexedCable[] {
    return this.files.get(uri)?.cables ?? [];
  }

  cablesWithKey(key: string): readonly IndexedCable[] {
    const wanted = canonicalKey(key);
    return wanted === undefined
      ? []
      : [...this.cables()].filter((one) => one.key === wanted || one.otherKey === wanted);
  }

  citing(key: string): readonly Citation[] {
    const wanted = canonicalKey(key);
    const found: Citation[] = [];
    for (const cable of this.cables()) {
      for (const reference of cable.references) {
        if (reference.key === wanted)
          found.push({
            cable,
            reference,
            mentions: cable.mentions.filter(({ letter }) => letter === undefined || letter === reference.letter),
          });
      }
    }
    return found;
  }

  countCiting(key: string): number {
    return this.citing(key).length;
  }

  missing(): readonly MissingCable[] {
    if (!this.complete) return [];
    const counts = new Map<string, number>();
    const present = new Set<string | undefined>();
    for (const cable of this.cables()) {
      present.add(cable.key).add(cable.otherKey);
      for (const key of new Set(cable.references.map((one) => one.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts]
      .filter(([key]) => !present.has(key))
      .map(([key, count]) => {
        const parts = readKey(key);
        return { key, station: parts?.station ?? '', serial: parts?.serial ?? 0, count };
      })
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }

  search(query: CableQuery, limit = Number.POSITIVE_INFINITY): readonly IndexedCable[] {
    const found = [...this.cables()].filter((cable) => matches(cable, query));
    return found.sort((a, b) => (b.dtg ?? -1e15) - (a.dtg ?? -1e15)).slice(0, limit);
  }

  groups(by: Grouping, query: CableQuery = {}): readonly CableGroup[] {
    const groups = new Map<string, { count: number; query: CableQuery }>();
    for (const cable of this.cables()) {
      if (!matches(cable, query)) continue;
      for (const [label, more] of labelsOf(cable, by)) {
        const group = groups.get(label);
        if (group) group.count++;
        else groups.set(label, { count: 1, query: { ...query, ...more } });
      }
    }
    return [...groups].map(([label, group]) => ({ label, ...group })).sort((a, b) => (a.label < b.label ? -1 : 1));
  }

  private *cables(): Iterable<IndexedCable> {
    for (const file of this.files.values()) yield* file.cables;
  }
}

class Cable implements IndexedCable {
  readonly uri: string;
  readonly message: number;
  readonly start: number;
  readonly line: number;
  readonly facts: CableFacts;

  constructor(uri: string, message: number, start: number, line: number, facts: CableFacts) {
    this.uri = uri;
    this.message = message;
    this.start = start;
    this.line = line;
    this.facts = facts;
  }

  get place() {
    return this.below(this.facts.place);
  }
  get key() {
    return this.facts.key;
  }
  get otherKey() {
    return this.facts.otherKey;
  }
  get station() {
    return this.key === undefined ? undefined : readKey(this.key)?.station;
  }
  get serial() {
    return this.key === undefined ? undefined : readKey(this.key)?.serial;
  }
  get dtg() {
    return this.facts.dtg;
  }
  get date() {
    return this.facts.date;
  }
  get level() {
    return this.facts.level;
  }
  get from() {
    return this.facts.from;
  }
  get to() {
    return this.facts.to;
  }
  get tags() {
    return this.facts.tags;
  }
  get subject() {
    return this.facts.subject;
  }
  get references() {
    return this.facts.references.map((one) => ({ ...one, place: this.below(one.place) }));
  }
  get mentions() {
    return this.facts.mentions.map((one) => ({ ...one, place: this.below(one.place) }));
  }
  get paragraphs() {
    return this.facts.paragraphs.map(({ number, line }) => ({ number, line: line + this.line }));
  }
  get section() {
    return this.facts.section;
  }
  get textHash() {
    return this.facts.textHash;
  }

  private below<T extends { readonly line: number }>(place: T): T {
    return { ...place, line: place.line + this.line };
  }
}

function matches(cable: IndexedCable, query: CableQuery): boolean {
  const { stations, tags, from, to, atLeast, atMost, words } = query;
  if (stations && !stations.includes(cable.station ?? '')) return false;
  if (tags && !tags.every((tag) => (tag === '' ? cable.tags.length === 0 : cable.tags.includes(tag)))) return false;
  if (from || to) {
    const date = cable.date ?? { year: 0 };
    if (from && monthsOf(date, 0) < monthsOf(from, 0)) return false;
    if (to && monthsOf(date, 0) > monthsOf(to, 12)) return false;
    if (!cable.date && from?.year !== 0) return false;
  }
  const rank = cable.level === undefined ? -1 : rankOf(cable.level);
  if (atLeast !== undefined && rank < (atLeast === '' ? -1 : rankOf(atLeast))) return false;
  if (atMost !== undefined && rank > (atMost === '' ? -1 : rankOf(atMost))) return false;
  if (atMost !== undefined && atMost !== '' && rank < 0) return false;
  if (!words) return true;
  const subject = ` ${cable.subject ?? ''}`.toUpperCase();
  return words.every((word) => {
    const upper = word.toUpperCase();
    return (
      subject.includes(` ${upper}`) ||
      cable.key?.startsWith(upper) === true ||
      cable.otherKey?.startsWith(upper) === true ||
      String(cable.serial) === upper
    );
  });
}

const monthsOf = ({ year, month }: YearMonth, otherwise: number): number => year * 13 + (month ?? otherwise);

function labelsOf(cable: IndexedCable, by: Grouping): [string, CableQuery][] {
  const { date, level, tags, station = '' } = cable;
  switch (by) {
    case 'post':
      return [[station, { stations: [station] }]];
    case 'year': {
      const year = { year: date?.year ?? 0 };
      return [[date ? String(date.year) : '', { from: year, to: year }]];
    }
    case 'month': {
      const month = { year: date?.year ?? 0, month: date?.month ?? 0 };
      return [[date?.month ? `${date.year}-${String(date.month).padStart(2, '0')}` : '', { from: month, to: month }]];
    }
    case 'tag':
      return (tags.length > 0 ? tags : ['']).map((tag) => [tag, { tags: [tag] }]);
    case 'classification':
      return [[level ?? '', { atLeast: level ?? '', atMost: level ?? '' }]];
    case 'thread':
      return [];
  }
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}
