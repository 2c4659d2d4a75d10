import type { Readable } from 'node:stream';
import type { FileFound } from '../look/file-found.ts';

export interface StoredFile {
  /** SHA-256 of the content, 64 hexadecimal digits: the same content is kept once. */
  fileId: string;
  bytes: number;
  /** What it is by its content. What is not taken lies in the store too, until it is cleared away: nobody is given it. */
  found: FileFound;
}

/** A file as the store lists it. */
export interface ListedFile {
  fileId: string;
  bytes: number;
  /** When it was put here last. */
  putAt: Date;
}

export interface FileStore {
  /**
   * Keeps what the stream gives, a picture without what it tells beside the picture. When it returns, the content is kept under its own
   * hash, whole; when it throws or the machine stops before that, nothing is under any hash. Throws FileTooLarge beyond `maxBytes`.
   */
  put(content: Readable, limit: { maxBytes: number }): Promise<StoredFile>;
  /** The content, or undefined when there is none of that id or it is not an id. Asks nobody whether it may be read. */
  open(fileId: string): Promise<Readable | undefined>;
  /** Work on the content as a file of this machine, for a reader in a process of its own. Throws when it is not there. */
  onDisk<T>(fileId: string, work: (path: string) => Promise<T>): Promise<T>;
  /** Everything that is kept, in no order. */
  list(): AsyncIterable<ListedFile>;
  /** Removes a file that was put here before `before`, and not again since; false when there is none such. */
  remove(fileId: string, before: Date): Promise<boolean>;
  /** Removes what uploads that broke off before `before` left behind; returns how many. */
  removeAbandoned(before: Date): Promise<number>;
}

/** More bytes than allowed; nothing was kept. */
export class FileTooLarge extends Error {
  readonly statusCode = 413;
}

/** Only a whole hash is an id and becomes a path or a key, so that none can point elsewhere. */
const FILE_ID = /^[0-9a-f]{64}$/;

export function isFileId(text: string): boolean {
  return FILE_ID.test(text);
}
