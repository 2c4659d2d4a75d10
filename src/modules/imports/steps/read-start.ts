import type { FileStore } from '#platform/files/index.ts';
import type { CsvRecord } from '#practice/lists/index.ts';
import type { Refusal } from '../import.ts';
import { PeopleRefusal } from '../people/people-refusal.ts';
import { readListRows } from '../people/read-people-list.ts';

/** Rows shown of each column, so that somebody can tell what it holds. */
const EXAMPLES = 3;

/** The headings and first rows of a kept list, or why it cannot be read. */
export async function readStart(
  files: FileStore,
  fileId: string,
): Promise<{ header: string[]; rows: string[][] } | Refusal> {
  const read = await readRows(files, fileId, EXAMPLES);
  return 'code' in read ? read : { header: read.header, rows: read.rows.map(({ cells }) => cells) };
}

/** The headings of a kept list and its first rows with their numbers, or why it cannot be read. */
export async function readRows(
  files: FileStore,
  fileId: string,
  most: number,
): Promise<{ header: string[]; rows: CsvRecord[] } | Refusal> {
  return files
    .onDisk(fileId, (path) => readListRows(path, most))
    .catch((error: unknown) => {
      if (error instanceof PeopleRefusal) return { code: error.code, params: error.params };
      throw error;
    });
}
