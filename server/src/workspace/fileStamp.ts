// What tells whether a file changed.

/** What tells that a file is as it was: its size in bytes, and the time of its last change in milliseconds since 1970. */
export interface FileStamp {
  readonly size: number;
  readonly mtime: number;
}

/** A file that may be a cable. Its stamp was taken before its text is read, never after. */
export interface ListedFile {
  readonly uri: string;
  readonly stamp: FileStamp;
}
