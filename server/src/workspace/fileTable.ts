// The files of a workspace by number: their URIs in two parts, their stamps, and which cables are theirs.
import type { BlockReader, BlockWriter } from './blocks.ts';
import { Column } from './column.ts';
import type { FileStamp } from './fileStamp.ts';
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

  /** The number of a file, which is added without stamp and cables when it is new. */
  intern(uri: string): number {
    const cut = uri.lastIndexOf('/') + 1;
    return this.internParts(this.folders.intern(uri.slice(0, cut)), this.names.intern(uri.slice(cut)));
  }

  /** Adds a file of another table, with its stamp and the count of its cables. */
  copy(from: FileTable, file: number): number {
    const copy = this.internParts(
      this.folders.copy(from.folders, from.folder.at(file)),
      this.names.copy(from.names, from.name.at(file)),
    );
    this.setStamp(copy, from.size.at(file), from.mtime.at(file));
    this.count.set(copy, from.count.at(file));
    return copy;
  }

  /** The number of a file that is or was there, or -1. */
  find(uri: string): number {
    const cut = uri.lastIndexOf('/') + 1;
    const name = this.names.find(uri.slice(cut));
    return name < 0 ? -1 : this.findParts(this.folders.find(uri.slice(0, cut)), name);
  }

  uri(file: number): string {
    return this.folders.get(this.folder.at(file)) + this.names.get(this.name.at(file));
  }

  /** Nothing for a file whose state on the disk is not known. */
  stamp(file: number): FileStamp | undefined {
    const size = this.size.at(file);
    return Number.isNaN(size) ? undefined : { size, mtime: this.mtime.at(file) };
  }

  hasStamp(file: number, size: number, mtime: number): boolean {
    return this.size.at(file) === size && this.mtime.at(file) === mtime;
  }

  /** Not a number for a stamp that is not known. */
  setStamp(file: number, size: number, mtime: number): void {
    this.size.set(file, size);
    this.mtime.set(file, mtime);
  }

  /** Writes down the names and stamps. */
  write(out: BlockWriter): void {
    this.folders.write(out);
    this.names.write(out);
    for (const column of [this.folder, this.name, this.size, this.mtime]) out.add(column.written);
  }

  /** Adds the files that a table wrote, where they are not known: their numbers here in its order, and the stamps that they had. */
  merge(read: BlockReader): { readonly files: Uint32Array; readonly stamps: readonly [Float64Array, Float64Array] } {
    const folders = this.folders.merge(read);
    const names = this.names.merge(read);
    const folder = read.next(Uint32Array);
    const name = read.next(Uint32Array);
    const files = folder.map((own, i) => this.internParts(folders[own] as number, names[name[i] as number] as number));
    return { files, stamps: [read.next(Float64Array), read.next(Float64Array)] };
  }

  trim(): void {
    for (const column of this.columns()) column.trim();
    this.folders.trim();
    this.names.trim();
  }

  private findParts(folder: number, name: number): number {
    if (name >= this.firstNamed.length) return -1;
    let file = this.firstNamed.at(name) - 1;
    while (file >= 0 && this.folder.at(file) !== folder) file = this.nextNamed.at(file) - 1;
    return file;
  }

  private internParts(folder: number, name: number): number {
    const known = this.findParts(folder, name);
    if (known >= 0) return known;
    if (name >= this.firstNamed.length) this.firstNamed.extend(this.names.length);
    this.folder.push(folder);
    this.name.push(name);
    this.nextNamed.push(this.firstNamed.at(name));
    this.firstNamed.set(name, this.length);
    for (const column of [this.first, this.count, this.shard, this.isThere, this.isListed]) column.push(0);
    this.size.push(Number.NaN);
    this.mtime.push(Number.NaN);
    return this.length - 1;
  }

  private columns(): readonly Column[] {
    const { folder, name, nextNamed, firstNamed, size, mtime, first, count, shard, isThere, isListed } = this;
    return [folder, name, nextNamed, firstNamed, size, mtime, first, count, shard, isThere, isListed];
  }
}
