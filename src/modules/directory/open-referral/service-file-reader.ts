/** The program of the process that reads files of services: one order is one file, its records said piece by piece. */
import { readFileSync } from 'node:fs';
import { serveOrders } from '#platform/readers/index.ts';
import { readServices } from './read-services.ts';
import type { FileMessage, FileOrder } from './service-file.ts';

const IN_A_PIECE = 250;

serveOrders<FileMessage>(async ({ path, source, mostServices }: FileOrder, say) => {
  const read = await readServices(readFileSync(path), source, mostServices);
  if ('refused' in read) {
    say.note({ kind: 'refused', ...read });
    return;
  }
  for (let first = 0; first < read.records.length; first += IN_A_PIECE)
    await say.piece({ kind: 'records', records: read.records.slice(first, first + IN_A_PIECE) });
  say.note({ kind: 'end' });
});
