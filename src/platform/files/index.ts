import type { Catalogue } from '../words/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { acceptFile, sayWhyRefused } from './accept-file.ts';
export type { AcceptedFile, RefusedFile } from './accept-file.ts';
export type { FileFound, FileProblem } from './look/file-found.ts';
export { readOfficeFile } from './look/read-office-file.ts';
export type { OfficeParts } from './look/read-office-file.ts';
export { fileKinds, sniff } from './look/sniff.ts';
export type { FileKind } from './look/sniff.ts';
export { namesInZip } from './look/zip-names.ts';
export { ScannerAway } from './scan/ask-clamd.ts';
export type { ScannerAddress } from './scan/ask-clamd.ts';
export { createScanner } from './scan/scanner.ts';
export type { Verdict } from './scan/scanner.ts';
export { hashContent } from './store/arriving.ts';
export { FileTooLarge } from './store/file-store.ts';
export type { FileStore, ListedFile, StoredFile } from './store/file-store.ts';
export { createFolderStore } from './store/folder-store.ts';
export { openFileStore } from './store/open-file-store.ts';

export const filesWords: Catalogue = { en, cy };
