// Lists of files with their stamps as bytes: a thread hands over thousands of them, and no string is made for each.
import { BlockReader, BlockWriter } from './blocks.ts';
import { Column } from './column.ts';
import type { ListedFile } from './fileStamp.ts';
import { FileTable } from './fileTable.ts';

export function encodeListing(listed: readonly ListedFile[]): Uint8Array<ArrayBuffer> {
  const files = new FileTable();
  for (const { uri, stamp } of listed) files.setStamp(files.intern(uri), stamp.size, stamp.mtime);
  const out = new BlockWriter();
  files.write(out);
  return out.finish();
}

export function decodeListing(bytes: Uint8Array): ListedFile[] {
  const table = new FileTable();
  const {
    files,
    stamps: [sizes, mtimes],
  } = table.merge(new BlockReader(bytes));
  return Array.from(files, (file, i) => ({
    uri: table.uri(file),
    stamp: { size: sizes[i] as number, mtime: mtimes[i] as number },
  }));
}

/** Files by number that are to be read, with the stamps that they had in a listing. */
export class FileQueue {
  private readonly file = new Column(Uint32Array);
  private readonly size = new Column(Float64Array);
  private readonly mtime = new Column(Float64Array);
  private taken = 0;

  /** How many are left. */
  get length(): number {
    return this.file.length - this.taken;
  }

  push(file: number, size: number, mtime: number): void {
    this.file.push(file);
    this.size.push(size);
    this.mtime.push(mtime);
  }

  /** The first ones, so many at the most. */
  take(most: number, files: FileTable): ListedFile[] {
    const first = this.taken;
    this.taken += Math.min(most, this.length);
    return Array.from({ length: this.taken - first }, (_, i) => ({
      uri: files.uri(this.file.at(first + i)),
      stamp: { size: this.size.at(first + i), mtime: this.mtime.at(first + i) },
    }));
  }

  clear(): void {
    this.taken = 0;
    for (const column of [this.file, this.size, this.mtime]) {
      column.truncate(0);
      column.trim();
    }
  }
}
