import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { addEntryList } from '#modules/children/index.ts';
import { keepFile } from '#practice/documents/index.ts';
import { writeCsv } from '#platform/csv/index.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { oldFile } from './story/old-file.ts';
import { thePanel } from './story/the-panel.ts';
import type { Storyteller } from './storyteller.ts';

/** The child whom the pictures show. */
const localId = 'MV35894';

const columns = [
  { heading: 'Date', field: 'happenedOn' },
  { heading: 'Event', field: 'what' },
  { heading: 'Type', field: 'theme' },
  { heading: 'Significance', field: 'significance' },
];

/** Has the worker of one child send what an older file of the agency says of her: it waits for somebody to look it over. */
export async function sendAListOfEntries(story: Storyteller): Promise<void> {
  const at = momentOf(dayAfter(story.today, -1), '16:20');
  const workers = await story.as(thePanel.coordinator, at, ({ tx }) => listWorkers(tx));
  const found = workers.find((worker) => worker.localId === localId);
  if (found === undefined) throw new Error(`nobody works with ${localId}`);
  await story.as(found.worker, at, async ({ tx, viewer, partnershipId, files }) => {
    const rows = oldFile.map(([daysAgo, ...cells]) => [dayAfter(story.today, -daysAgo), ...cells]);
    const content = writeCsv(rows, {
      columns: columns.map(({ heading }, index) => ({
        heading,
        value: (cells: (typeof rows)[number]) => cells[index],
      })),
    });
    const { fileId, bytes } = await files.put(Readable.from([Buffer.from(content)]), { maxBytes: 1_000_000 });
    await keepFile(tx, { partnershipId, fileId, bytes, at });
    const file = { fileId, bytes, fileName: 'older file.csv', contentType: 'text/csv; charset=utf-8' };
    const list = { listId: randomUUID(), childId: found.childId, at };
    const understood = { columns, theme: 'other', significance: 1, kinds: {} } as const;
    await addEntryList(tx, viewer, { ...file, ...list, understood });
  });
}
