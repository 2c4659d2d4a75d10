export { createFileStore, FileTooLarge } from './file-store.ts';
export type { FileStore, StoredFile } from './file-store.ts';
export { fileKinds, sniff } from './sniff.ts';
export type { FileKind } from './sniff.ts';
