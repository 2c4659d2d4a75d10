import { inflateSync } from 'node:zlib';
import { isDictionary, isReference, pdfReader } from './pdf-values.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

/** A dictionary of the file. */
export interface Entries {
  /** As it stands there, perhaps a reference. */
  raw(key: string): PdfValue | undefined;
  /** What it stands for. */
  get(key: string): PdfValue | undefined;
  /** Throws when there is no dictionary of that key. */
  entries(key: string): Entries;
  /** The parts of a list as they stand there; a lone value is a list of one, none is an empty list. */
  list(key: string): PdfValue[];
}

export interface PdfFile {
  trailer: Entries;
  entriesOf(value: PdfValue | undefined): Entries;
  /** The bytes of a stream, inflated. */
  streamOf(value: PdfValue | undefined): Buffer;
}

/** Opens a PDF file by its cross-reference table; throws when that is broken. */
export function openPdfFile(bytes: Buffer): PdfFile {
  const source = bytes.toString('latin1');
  const offsets = readOffsets(source);
  const dictionaryEnds = new Map<PdfDictionary, number>();

  const follow = (value: PdfValue | undefined): PdfValue | undefined => {
    if (!isReference(value)) return value;
    const offset = offsets[value.object];
    const head = `${value.object} 0 obj`;
    if (offset === undefined || !source.startsWith(head, offset))
      throw new Error(`no object ${value.object}`);
    const reader = pdfReader(source, offset + head.length);
    const found = reader.read() as PdfValue;
    if (isDictionary(found)) dictionaryEnds.set(found, reader.position());
    return found;
  };
  const entriesOf = (value: PdfValue | undefined): Entries => {
    const found = follow(value);
    if (!isDictionary(found)) throw new Error('not a dictionary');
    const raw = (key: string) => found.entries.get(`/${key}`);
    const list = (key: string) => {
      const entry = follow(raw(key)) ?? [];
      return Array.isArray(entry) ? entry : [raw(key) ?? null];
    };
    return { raw, get: (key) => follow(raw(key)), entries: (key) => entriesOf(raw(key)), list };
  };
  const streamOf = (value: PdfValue | undefined): Buffer => {
    const found = follow(value);
    const end = isDictionary(found) ? dictionaryEnds.get(found) : undefined;
    if (!isDictionary(found) || end === undefined) throw new Error('not a stream');
    const start = source.indexOf('stream\n', end) + 'stream\n'.length;
    const content = bytes.subarray(start, start + Number(found.entries.get('/Length')));
    return found.entries.get('/Filter') === '/FlateDecode' ? inflateSync(content) : content;
  };
  const trailerAt = source.lastIndexOf('trailer') + 'trailer'.length;
  const trailer = entriesOf(pdfReader(source, trailerAt).read() as PdfValue);
  return { trailer, entriesOf, streamOf };
}

function readOffsets(source: string): number[] {
  const start = Number(/startxref\s+(\d+)/.exec(source.slice(-100))?.[1]);
  if (!source.startsWith('xref', start)) throw new Error('no cross-reference table');
  const table = source.slice(start, source.indexOf('trailer', start));
  return Array.from(table.matchAll(/^(\d{10}) \d{5} [nf] $/gm), ([, offset]) => Number(offset));
}
