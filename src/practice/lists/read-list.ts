import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { kindOfFile, refusalOfOldOffice } from './kind-of-file.ts';
import { listLimits } from './list.ts';
import type { ListBuilder } from './list-builder.ts';
import { ListRefusal } from './list-refusal.ts';
import { readCsvList } from './read-csv-list.ts';
import { readWorkbookList } from './xlsx/read-workbook-list.ts';

const LOOKED_AT = 65_536;

/** Reads the file at a path into the list, whatever it is called. Throws a refusal when it holds none. */
export async function readListInto(path: string, list: ListBuilder): Promise<void> {
  const { head, tail } = await endsOf(path);
  const kind = kindOfFile(head, tail);
  if (typeof kind === 'object') throw new ListRefusal(kind.refused);
  if (kind === 'old-office') throw new ListRefusal(refusalOfOldOffice(await readFile(path)));
  if (kind === 'workbook') await readWorkbookList(path, list);
  else await readCsvList(createReadStream(path), list);
  list.end();
}

async function endsOf(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  await using handle = await open(path, 'r');
  const { size } = await handle.stat();
  if (size === 0) throw new ListRefusal('empty');
  if (size > listLimits.bytes) {
    throw new ListRefusal('too-large', { megabytes: listLimits.bytes / 1024 ** 2 });
  }
  const length = Math.min(size, LOOKED_AT);
  const [head, tail] = [Buffer.alloc(length), Buffer.alloc(length)];
  await handle.read(head, 0, length, 0);
  await handle.read(tail, 0, length, size - length);
  return { head, tail };
}
