// The index of a workspace: owned by the server, fed by difference, asked through `CableIndex`.
import type { CableFile } from '../semantics/cableFile.ts';
import { BlockReader } from './blocks.ts';
import { fileFacts, keptFacts } from './cableFacts.ts';
import type { CableGroup, CableIndex, Citation, Grouping, IndexedCable, MissingCable } from './cableIndex.ts';
import type { CableQuery } from './cableQuery.ts';
import { CableTable } from './cableTable.ts';
import { readKey } from './canonicalKey.ts';
import type { FileStamp, ListedFile } from './fileStamp.ts';
import { FileTable } from './fileTable.ts';
import { groupCables } from './groups.ts';
import { FileQueue } from './listing.ts';
import { keyTextOf, PackedCable } from './packedCable.ts';
import { readRecord } from './readRecord.ts';
import { contentOf, encodeTables, type FileRecord } from './records.ts';
import { findCables, latestFirst } from './search.ts';
import { findThreads } from './threads.ts';

/** Files in one shard: small enough to be written anew for one of them, large enough to be few. */
export const SHARD_FILES = 1024;

export class WorkspaceIndex implements CableIndex {
  private readonly table = new CableTable();
  private readonly files = new FileTable();
  /** Files of the present listing that are to be read. */
  private readonly outdated = new FileQueue();
  private readonly changed = new Set<number>();
  private lastShard = 0;
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
    this.add({ uri, stamp: undefined, cables: fileFacts(file.text, file.messages, keptFacts) });
  }

  /** As `update`, with the facts already read. */
  add({ uri, stamp, cables }: FileRecord): void {
    const file = this.files.intern(uri);
    this.beginFile(file, stamp?.size ?? Number.NaN, stamp?.mtime ?? Number.NaN, this.table.length, cables.length);
    for (const cable of cables) this.table.add(file, cable);
    this.afterChange();
  }

  /** Forgets a file. */
  remove(uri: string): void {
    const file = this.files.find(uri);
    if (file >= 0 && this.files.isThere.at(file) === 1) this.removeFile(file);
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
    const cables: number[] = [];
    const wanted = this.findKey(key);
    if (wanted >= 0) {
      this.table.someCable(wanted, (cable) => {
        cables.push(cable);
        return false;
      });
    }
    return this.inOrder(cables);
  }

  citing(key: string, most?: number): readonly Citation[] {
    const wanted = this.findKey(key);
    if (wanted < 0) return [];
    const byCable = new Map<number, number[]>();
    this.table.eachCitation(wanted, (reference, cable) => {
      const others = byCable.get(cable);
      if (others) others.unshift(reference);
      else byCable.set(cable, [reference]);
    });
    return this.inOrder([...byCable.keys()], most).flatMap((cable) => {
      const { mentions } = cable;
      return (byCable.get(cable.number) ?? []).map((number) => {
        const reference = cable.referenceAt(number);
        const { letter } = reference;
        return {
          cable,
          reference,
          mentions: mentions.filter((one) => one.letter === undefined || one.letter === letter),
        };
      });
    });
  }

  countCiting(key: string): number {
    const wanted = this.findKey(key);
    if (wanted < 0) return 0;
    let count = 0;
    let last = -1;
    this.table.eachCitation(wanted, (_, cable) => {
      if (cable !== last) count++;
      last = cable;
    });
    return count;
  }

  missing(): readonly MissingCable[] {
    if (!this.complete) return [];
    if (this.absent?.revision !== this.revision) this.absent = { revision: this.revision, cables: this.findMissing() };
    return this.absent.cables;
  }

  search(query: CableQuery, limit = Number.POSITIVE_INFINITY): readonly IndexedCable[] {
    return Array.from(latestFirst(this.table, this.find(query), limit), (cable) => this.cable(cable));
  }

  groups(by: Grouping, query: CableQuery = {}): readonly CableGroup[] {
    return groupCables(this.table, this.files, this.find(query), by, query, this.threadOf);
  }

  /**
   * Takes in the files of encoded records, but for open documents.
   * @param shard the number under which the bytes are kept, if they are
   * @returns how many files; nothing when the bytes are not whole, or of another version
   */
  load(bytes: Uint8Array, version: string, shard?: number): number | undefined {
    const read = contentOf(bytes, version);
    if (!read) return undefined;
    this.lastShard = Math.max(this.lastShard, shard ?? 0);
    const { files, stamps } = this.files.merge(read);
    const counts = read.next(Uint32Array);
    let first = this.table.length;
    const passedOver: number[] = [];
    for (let i = 0; i < files.length; i++) {
      const file = files[i] as number;
      const count = counts[i] as number;
      if (this.isOpen(file)) for (let k = 0; k < count; k++) passedOver.push(first + k);
      else {
        this.beginFile(file, stamps[0][i] as number, stamps[1][i] as number, first, count);
        if (shard !== undefined) this.files.shard.set(file, shard + 1);
      }
      first += count;
    }
    this.table.append(read, files);
    for (const cable of passedOver) this.table.remove(cable);
    this.afterChange();
    return files.length;
  }

  /** A number that no shard has. */
  newShard(): number {
    return ++this.lastShard;
  }

  /** Begins to compare the index with a listing of the workspace, given in parts to `takeListing`. */
  beginListing(): void {
    this.files.isListed.fill(0);
    this.outdated.clear();
  }

  /** Takes in a part of the listing; files that are new or changed can then be had from `nextOutdated`. */
  takeListing(bytes: Uint8Array): { readonly files: number; readonly current: number } {
    const { files, stamps } = this.files.merge(new BlockReader(bytes));
    const before = this.outdated.length;
    for (let i = 0; i < files.length; i++) {
      const file = files[i] as number;
      const size = stamps[0][i] as number;
      const mtime = stamps[1][i] as number;
      // Folders that lie in each other list a file twice.
      if (this.files.isListed.at(file) === 1) continue;
      this.files.isListed.set(file, 1);
      const isThere = this.files.isThere.at(file) === 1;
      if (!(isThere && this.files.hasStamp(file, size, mtime)) && !this.isOpen(file))
        this.outdated.push(file, size, mtime);
    }
    return { files: files.length, current: files.length - (this.outdated.length - before) };
  }

  /** How many files are new or changed and were not asked for yet. */
  get outdatedCount(): number {
    return this.outdated.length;
  }

  nextOutdated(most: number): ListedFile[] {
    return this.outdated.take(most, this.files);
  }

  /** Whether a file is known as it is. */
  isCurrent(uri: string, { size, mtime }: FileStamp): boolean {
    const file = this.files.find(uri);
    return file >= 0 && this.files.isThere.at(file) === 1 && this.files.hasStamp(file, size, mtime);
  }

  /** Forgets files on disk that the listing does not have, nor were taken in since. */
  endListing(): void {
    for (let file = 0; file < this.files.length; file++) {
      const isOnDisk = this.files.isThere.at(file) === 1 && this.files.stamp(file) !== undefined;
      if (isOnDisk && this.files.isListed.at(file) === 0) this.removeFile(file);
    }
  }

  /** Shards that do not say any more what the index holds. Files that are in none are put into the smallest, or into new ones. */
  changedShards(): readonly number[] {
    const { files } = this;
    const sizes = new Map<number, number>();
    const loose: number[] = [];
    for (let file = 0; file < files.length; file++) {
      if (files.isThere.at(file) === 0 || files.stamp(file) === undefined) continue;
      const shard = files.shard.at(file) - 1;
      if (shard < 0) loose.push(file);
      else sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
    }
    let [shard, size] = [...sizes].reduce((a, b) => (b[1] < a[1] ? b : a), [-1, SHARD_FILES]);
    for (const file of loose) {
      if (size >= SHARD_FILES) [shard, size] = [this.newShard(), 0];
      files.shard.set(file, shard + 1);
      this.changed.add(shard);
      size++;
    }
    return [...this.changed];
  }

  /** A shard as it is to be written, from then on unchanged; nothing when no file is left in it. */
  encodeShard(shard: number, version: string): Uint8Array | undefined {
    const { files } = this;
    const own = new FileTable();
    const cables = new CableTable();
    const copyCable = cables.copyFrom(this.table);
    for (let file = 0; file < files.length; file++) {
      if (files.shard.at(file) - 1 !== shard || files.isThere.at(file) === 0 || !files.stamp(file)) continue;
      const copy = own.copy(files, file);
      const first = files.first.at(file);
      for (let i = 0; i < files.count.at(file); i++) copyCable(first + i, copy);
    }
    this.changed.delete(shard);
    return own.length > 0 ? encodeTables(own, cables, version) : undefined;
  }

  /** Gives back memory that was kept for growing. */
  trim(): void {
    this.table.trim();
    this.files.trim();
  }

  /** What was known of the file goes; its cables are, or will be, those from `first` on. */
  private beginFile(file: number, size: number, mtime: number, first: number, count: number): void {
    this.takeOut(file);
    this.files.isThere.set(file, 1);
    this.files.isListed.set(file, 1);
    this.files.setStamp(file, size, mtime);
    this.files.first.set(file, first);
    this.files.count.set(file, count);
  }

  /** Whether the file is an open document, known as it stands in the editor. */
  private isOpen(file: number): boolean {
    return this.files.isThere.at(file) === 1 && this.files.stamp(file) === undefined;
  }

  private cable(number: number): PackedCable {
    return new PackedCable(this.table, this.files, number);
  }

  /** Latest first, then by file and place in it, so that an answer does not depend on the order in which files were read. */
  private inOrder(cables: number[], most = cables.length): PackedCable[] {
    const minutes = this.table.minutes.values;
    const file = this.table.file.values;
    const compareFiles = (a: number, b: number): number =>
      a === b ? 0 : this.files.uri(a) < this.files.uri(b) ? -1 : 1;
    return cables
      .sort(
        (a, b) =>
          (minutes[b] as number) - (minutes[a] as number) ||
          compareFiles(file[a] as number, file[b] as number) ||
          a - b,
      )
      .slice(0, most)
      .map((cable) => this.cable(cable));
  }

  private cablesOfFile(file: number): PackedCable[] {
    const first = this.files.first.at(file);
    return Array.from({ length: this.files.count.at(file) }, (_, i) => this.cable(first + i));
  }

  private removeFile(file: number): void {
    this.takeOut(file);
    this.files.isThere.set(file, 0);
    this.files.shard.set(file, 0);
    this.afterChange();
  }

  private findKey(written: string): number {
    const parts = readKey(written);
    return parts ? this.table.findKey(parts) : -1;
  }

  private find(query: CableQuery): Uint32Array<ArrayBuffer> {
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
    if (shard >= 0) this.changed.add(shard);
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
