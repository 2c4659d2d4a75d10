/** Worker thread that reads one file of services and sends what it read piece by piece. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readServices } from './read-services.ts';
import type { FileMessage, FileOrder } from './service-file.ts';

const IN_A_MESSAGE = 250;
const { path, source, mostServices } = workerData as FileOrder;
const say = (message: FileMessage) => parentPort?.postMessage(message);

const read = await readServices(readFileSync(path), source, mostServices);
if ('refused' in read) say({ kind: 'refused', ...read });
else {
  for (let first = 0; first < read.records.length; first += IN_A_MESSAGE)
    say({ kind: 'records', records: read.records.slice(first, first + IN_A_MESSAGE) });
  say({ kind: 'end' });
}
