import { statSync } from 'node:fs';
import { ReaderEnded, Readers } from '#platform/readers/index.ts';
import type { RecordRead } from './from-open-referral.ts';
import { LARGEST_FILE, MOST_SERVICES } from './limits.ts';
import type { FileMessage, FileOrder, FileRead } from './service-file.ts';

/** Several times what the largest file takes; what takes more was made to. */
const readers = new Readers({
  program: new URL('./service-file-reader.ts', import.meta.url),
  oldMb: 640,
  youngMb: 64,
  atOnce: 1,
});
const A_MINUTE = 60_000;

/**
 * The services of the file at a path, or why it cannot be read (`'refused' in read`). In a process of its own, so that pages go on being answered
 * meanwhile. `patience`: milliseconds after which it is refused.
 */
export async function readServiceFile(
  path: string,
  source: string,
  { mostServices = MOST_SERVICES, patience = A_MINUTE }: { mostServices?: number; patience?: number } = {},
): Promise<FileRead> {
  if (statSync(path).size > LARGEST_FILE) return { refused: 'too-large', line: null };
  return readNow({ path, source, mostServices }, patience).catch((error: unknown): FileRead => {
    if (!(error instanceof ReaderEnded) || error.why === 'itself') throw error;
    return { refused: error.why === 'time' ? 'too-slow' : 'too-large', line: null };
  });
}

async function readNow(order: FileOrder, patience: number): Promise<FileRead> {
  const records: RecordRead[] = [];
  let last: FileRead | undefined;
  for await (const said of readers.follow<FileMessage>(order, { patience })) {
    if (said.kind === 'records') records.push(...said.records);
    else last = said.kind === 'end' ? { records } : { refused: said.refused, line: said.line };
  }
  if (last === undefined) throw new Error('the reader of services said nothing of the file');
  return last;
}
