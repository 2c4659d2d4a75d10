import type { FileStore } from '#platform/files/index.ts';
import { ReaderEnded, Readers } from '#platform/readers/index.ts';
import { listLimits, type List, type ListRow } from './list.ts';
import type { ListReaderMessage, ListReaderOrder } from './list-reader-messages.ts';
import type { ListRefused } from './list-refusal.ts';

export type ReadListOptions = {
  /** Rows at most, the heading not counted: 50,000 unless told. */
  mostRows?: number;
  /** Aborting ends the reading at once, and throws. */
  signal?: AbortSignal;
  /** Milliseconds after which a list is refused: a minute unless told. */
  patience?: number;
};

const A_MINUTE = 60_000;

/** Far more room than the largest list takes; what takes more was made to. */
const readers = new Readers({
  program: new URL('./list-reader.ts', import.meta.url),
  oldMb: 320,
  youngMb: 32,
  atOnce: 2,
});

/** The list in the file store under that id: as `readList`. Throws when no such file is there. */
export function readKeptList(
  files: FileStore,
  fileId: string,
  options: ReadListOptions = {},
): Promise<List | ListRefused> {
  return files.onDisk(fileId, (path) => readList(path, options));
}

/**
 * The list in the file at a path, CSV or Excel workbook by what it holds, or why it cannot be read (`'code' in read`). It is read in a process of
 * its own, so that pages go on being answered meanwhile.
 */
export async function readList(path: string, options: ReadListOptions = {}): Promise<List | ListRefused> {
  const rows: ListRow[] = [];
  try {
    const last = await readNow(path, options, rows);
    return last.kind === 'refused'
      ? { code: last.code, params: last.params }
      : { header: last.header, rows, ragged: last.ragged };
  } catch (error) {
    if (!(error instanceof ReaderEnded) || error.why === 'itself') throw error;
    return { code: error.why === 'time' ? 'too-slow' : 'too-much-text', params: {} };
  }
}

async function readNow(
  path: string,
  { mostRows = listLimits.rows, signal, patience = A_MINUTE }: ReadListOptions,
  rows: ListRow[],
): Promise<Exclude<ListReaderMessage, { kind: 'rows' }>> {
  const order: ListReaderOrder = { path, mostRows };
  let last: Exclude<ListReaderMessage, { kind: 'rows' }> | undefined;
  for await (const said of readers.follow<ListReaderMessage>(order, { signal, patience })) {
    if (said.kind === 'rows') rows.push(...said.rows);
    else last = said;
  }
  if (last === undefined) throw new Error('the list reader said nothing of the list');
  return last;
}
