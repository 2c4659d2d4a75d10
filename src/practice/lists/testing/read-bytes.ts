import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listLimits, type List, type ListRow } from '../list.ts';
import { ListBuilder } from '../list-builder.ts';
import { ListRefusal, type ListRefused } from '../list-refusal.ts';
import { readListInto } from '../read-list.ts';

/** Works on bytes as on a file that lies somewhere. */
export async function asFile<T>(bytes: Uint8Array | string, work: (path: string) => Promise<T>): Promise<T> {
  const path = join(tmpdir(), `teamaround-list-${randomUUID()}`);
  await writeFile(path, bytes);
  try {
    return await work(path);
  } finally {
    await rm(path);
  }
}

/** The list in the bytes, read in this thread. */
export async function readBytes(
  bytes: Uint8Array | string,
  mostRows: number = listLimits.rows,
): Promise<List | ListRefused> {
  const rows: ListRow[] = [];
  const list = new ListBuilder(mostRows, (row) => rows.push(row));
  const refused = await asFile(bytes, (path) => readListInto(path, list)).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ListRefusal) return { code: error.code, params: error.params };
      throw error;
    },
  );
  return refused ?? { header: list.header ?? [], rows, ragged: list.ragged };
}

/** The heading and the rows of a list that can be read. */
export async function cellsOf(bytes: Uint8Array | string): Promise<string[][]> {
  const read = await readBytes(bytes);
  if ('code' in read) throw new Error(`refused: ${read.code}`);
  return [read.header, ...read.rows.map(({ cells }) => cells)];
}
