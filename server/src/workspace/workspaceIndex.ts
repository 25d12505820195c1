// The index of a workspace: owned by the server, fed by difference, asked through `CableIndex`.
import type { CableFile } from '../semantics/cableFile.ts';
import { fileFacts } from './cableFacts.ts';
import type { CableGroup, CableIndex, Citation, Grouping, IndexedCable, MissingCable } from './cableIndex.ts';
import type { CableQuery } from './cableQuery.ts';
import { CableTable } from './cableTable.ts';
import { readKey } from './canonicalKey.ts';
import { fileNameOf } from './fileNameOf.ts';
import { FileTable } from './fileTable.ts';
import { groupCables } from './groups.ts';
import { keyTextOf, PackedCable } from './packedCable.ts';
import { readRecord } from './readRecord.ts';
import type { FileRecord, FileStamp } from './records.ts';
import { findCables, latestFirst } from './search.ts';
import { findThreads } from './threads.ts';

export class WorkspaceIndex implements CableIndex {
  private readonly table = new CableTable();
  private readonly files = new FileTable();
  private readonly changedShards = new Set<number>();
  private changes = 0;
  private complete = false;
  private threads: { readonly revision: number; readonly of: Uint32Array } | undefined;
  private absent: { readonly revision: number; readonly cables: readonly MissingCable[] } | undefined;

  get revision(): number {
    return this.changes;
  }

  get size(): number {
    return this.table.count;
  }

  get isComplete(): boolean {
    return this.complete;
  }

  set isComplete(complete: boolean) {
    if (complete !== this.complete) this.changes++;
    this.complete = complete;
  }

  /** Bytes in the columns, the room to grow included. */
  get bytes(): number {
    return this.table.bytes + this.files.bytes;
  }

  /** Takes in a file on disk, or its new state; one that does not look like a cable gives none. */
  update(uri: string, text: string, stamp?: FileStamp): void {
    this.add(readRecord(uri, text, stamp));
  }

  /** Takes in an open document, which is not as it is on disk: nothing of it is written down. */
  set(uri: string, file: CableFile): void {
    this.add({ uri, stamp: undefined, cables: fileFacts(file) });
  }

  /**
   * As `update`, with the facts already read.
   * @param shard the shard that holds the record as it is, if one does
   */
  add({ uri, stamp, cables }: FileRecord, shard?: number): void {
    const file = this.files.intern(uri);
    this.takeOut(file);
    this.files.isThere.set(file, 1);
    this.files.setStamp(file, stamp);
    this.files.first.set(file, this.table.length);
    this.files.count.set(file, cables.length);
    if (shard !== undefined) this.files.shard.set(file, shard + 1);
    for (const cable of cables) this.table.add(file, cable);
    this.afterChange();
  }

  /** Forgets a file. */
  remove(uri: string): void {
    const file = this.files.find(uri);
    if (file < 0 || this.files.isThere.at(file) === 0) return;
    this.takeOut(file);
    this.files.isThere.set(file, 0);
    this.files.shard.set(file, 0);
    this.afterChange();
  }

  /** A file moved. Returns false when its text must be read again, because the file's name can tell the year of a cable. */
  rename(from: string, to: string): boolean {
    const record = this.recordOf(from);
    this.remove(from);
    if (!record || fileNameOf(from) !== fileNameOf(to)) return false;
    this.add({ ...record, uri: to });
    return true;
  }

  /** What was last known of the file on disk. */
  stampOf(uri: string): FileStamp | undefined {
    const file = this.files.find(uri);
    return file >= 0 && this.files.isThere.at(file) === 1 ? this.files.stamp(file) : undefined;
  }

  /** The URIs of all files, also of those that are no cables. */
  *uris(): Iterable<string> {
    for (let file = 0; file < this.files.length; file++)
      if (this.files.isThere.at(file) === 1) yield this.files.uri(file);
  }

  cablesOf(uri: string): readonly IndexedCable[] {
    const file = this.files.find(uri);
    return file < 0 || this.files.isThere.at(file) === 0 ? [] : this.cablesOfFile(file);
  }

  cablesWithKey(key: string): readonly IndexedCable[] {
    const cables: PackedCable[] = [];
    const wanted = this.findKey(key);
    if (wanted >= 0) {
      this.table.someCable(wanted, (cable) => {
        cables.push(this.cable(cable));
        return false;
      });
    }
    return inOrder(cables);
  }

  citing(key: string): readonly Citation[] {
    const wanted = this.findKey(key);
    const citations: (Citation & { readonly number: number })[] = [];
    if (wanted < 0) return citations;
    this.table.eachCitation(wanted, (number, from) => {
      const cable = this.cable(from);
      const reference = cable.referenceAt(number);
      const mentions = cable.mentions.filter(({ letter }) => letter === undefined || letter === reference.letter);
      citations.push({ cable, reference, mentions, number });
    });
    const order = new Map(
      inOrder([...new Set(citations.map(({ cable }) => cable as PackedCable))]).map((one, i) => [one, i]),
    );
    const placeOf = ({ cable }: Citation) => order.get(cable as PackedCable) as number;
    return citations.sort((a, b) => placeOf(a) - placeOf(b) || a.number - b.number);
  }

  countCiting(key: string): number {
    const wanted = this.findKey(key);
    let count = 0;
    if (wanted >= 0) this.table.eachCitation(wanted, () => count++);
    return count;
  }

  missing(): readonly MissingCable[] {
    if (!this.complete) return [];
    if (this.absent?.revision !== this.revision) this.absent = { revision: this.revision, cables: this.findMissing() };
    return this.absent.cables;
  }

  search(query: CableQuery, limit = Number.POSITIVE_INFINITY): readonly IndexedCable[] {
    return latestFirst(this.table, this.find(query), limit).map((cable) => this.cable(cable));
  }

  groups(by: Grouping, query: CableQuery = {}): readonly CableGroup[] {
    return groupCables(this.table, this.files, this.find(query), by, query, this.threadOf);
  }

  /** Gives back memory that was kept for growing. */
  trim(): void {
    this.table.trim();
    this.files.trim();
  }

  private cable(number: number): PackedCable {
    return new PackedCable(this.table, this.files, number);
  }

  private cablesOfFile(file: number): PackedCable[] {
    const first = this.files.first.at(file);
    return Array.from({ length: this.files.count.at(file) }, (_, i) => this.cable(first + i));
  }

  private recordOf(uri: string): FileRecord | undefined {
    const file = this.files.find(uri);
    if (file < 0 || this.files.isThere.at(file) === 0) return undefined;
    return { uri, stamp: this.files.stamp(file), cables: this.cablesOfFile(file).map((cable) => cable.facts()) };
  }

  private findKey(written: string): number {
    const parts = readKey(written);
    return parts ? this.table.findKey(parts) : -1;
  }

  private find(query: CableQuery): number[] {
    return findCables(this.table, query, this.threadOf);
  }

  private readonly threadOf = (): Uint32Array => {
    if (this.threads?.revision !== this.revision)
      this.threads = { revision: this.revision, of: findThreads(this.table) };
    return this.threads.of;
  };

  private findMissing(): MissingCable[] {
    const { keys, stations } = this.table;
    const found: MissingCable[] = [];
    for (let key = 0; key < keys.length; key++) {
      if (keys.firstReference.at(key) === 0 || this.table.someCable(key, () => true)) continue;
      let count = 0;
      let last = -1;
      this.table.eachCitation(key, (_, cable) => {
        if (cable !== last) count++;
        last = cable;
      });
      if (count === 0) continue;
      const station = stations.get(keys.station.at(key));
      found.push({ key: keyTextOf(this.table, key) as string, station, serial: keys.serial.at(key), count });
    }
    return found.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }

  /** Takes the cables of a file out, and notes that its shard is no longer right. */
  private takeOut(file: number): void {
    const first = this.files.first.at(file);
    for (let i = 0; i < this.files.count.at(file); i++) this.table.remove(first + i);
    this.files.count.set(file, 0);
    const shard = this.files.shard.at(file) - 1;
    if (shard >= 0) this.changedShards.add(shard);
  }

  private afterChange(): void {
    this.changes++;
    if (!this.table.isLoose) return;
    const { file } = this.table;
    let last = -1;
    this.table.compact((to) => {
      // A file's cables stand together: its first tells where the others are.
      const own = file.at(to);
      if (own !== last) this.files.first.set(own, to);
      last = own;
    });
  }
}

/** By file and place in it, so that an answer does not depend on the order in which files were read. */
function inOrder(cables: PackedCable[]): PackedCable[] {
  return cables
    .map((cable) => ({ cable, uri: cable.uri }))
    .sort((a, b) => (a.uri === b.uri ? a.cable.number - b.cable.number : a.uri < b.uri ? -1 : 1))
    .map(({ cable }) => cable);
}
