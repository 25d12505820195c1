// The files of a workspace by number: their URIs in two parts, their stamps, and which cables are theirs.
import { Column } from './column.ts';
import type { FileStamp } from './records.ts';
import { StringTable } from './stringTable.ts';

export class FileTable {
  private readonly folders = new StringTable();
  private readonly names = new StringTable();
  private readonly folder = new Column(Uint32Array);
  private readonly name = new Column(Uint32Array);
  /** Linked list of the files with one name, from `firstNamed`; numbers plus one. */
  private readonly nextNamed = new Column(Uint32Array);
  private readonly firstNamed = new Column(Uint32Array);
  private readonly size = new Column(Float64Array);
  private readonly mtime = new Column(Float64Array);
  /** Its cables are `first` up to `first + count`. */
  readonly first = new Column(Uint32Array);
  readonly count = new Column(Uint32Array);
  /** Number of the shard that holds the file plus one; 0 while none does. */
  readonly shard = new Column(Uint32Array);
  /** 1 while the file is there. */
  readonly isThere = new Column(Uint8Array);
  /** 1 when the present listing of the workspace has it. */
  readonly isListed = new Column(Uint8Array);

  get length(): number {
    return this.folder.length;
  }

  get bytes(): number {
    return this.columns().reduce((sum, column) => sum + column.bytes, this.folders.size + this.names.size);
  }

  intern(uri: string): number {
    const known = this.find(uri);
    if (known >= 0) return known;
    const cut = uri.lastIndexOf('/') + 1;
    const name = this.names.intern(uri.slice(cut));
    if (name === this.firstNamed.length) this.firstNamed.push(0);
    this.folder.push(this.folders.intern(uri.slice(0, cut)));
    this.name.push(name);
    this.nextNamed.push(this.firstNamed.at(name));
    this.firstNamed.set(name, this.length);
    for (const column of [this.first, this.count, this.shard, this.isThere, this.isListed]) column.push(0);
    this.size.push(Number.NaN);
    this.mtime.push(Number.NaN);
    return this.length - 1;
  }

  /** The number of a file that is or was there, or -1. */
  find(uri: string): number {
    const cut = uri.lastIndexOf('/') + 1;
    const name = this.names.find(uri.slice(cut));
    if (name < 0) return -1;
    const folder = this.folders.find(uri.slice(0, cut));
    let file = this.firstNamed.at(name) - 1;
    while (file >= 0 && this.folder.at(file) !== folder) file = this.nextNamed.at(file) - 1;
    return file;
  }

  uri(file: number): string {
    return this.folders.get(this.folder.at(file)) + this.names.get(this.name.at(file));
  }

  stamp(file: number): FileStamp | undefined {
    const size = this.size.at(file);
    return Number.isNaN(size) ? undefined : { size, mtime: this.mtime.at(file) };
  }

  hasStamp(file: number, { size, mtime }: FileStamp): boolean {
    return this.size.at(file) === size && this.mtime.at(file) === mtime;
  }

  setStamp(file: number, stamp: FileStamp | undefined): void {
    this.size.set(file, stamp ? stamp.size : Number.NaN);
    this.mtime.set(file, stamp ? stamp.mtime : Number.NaN);
  }

  trim(): void {
    for (const column of this.columns()) column.trim();
    this.folders.trim();
    this.names.trim();
  }

  private columns(): readonly Column[] {
    const { folder, name, nextNamed, firstNamed, size, mtime, first, count, shard, isThere, isListed } = this;
    return [folder, name, nextNamed, firstNamed, size, mtime, first, count, shard, isThere, isListed];
  }
}
