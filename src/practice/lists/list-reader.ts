/** The program of the process that reads lists: one order is one list, its rows said piece by piece. */
import { serveOrders } from '#platform/readers/index.ts';
import type { ListRow } from './list.ts';
import { ListBuilder } from './list-builder.ts';
import { ListRefusal } from './list-refusal.ts';
import type { ListReaderMessage, ListReaderOrder } from './list-reader-messages.ts';
import { readListInto } from './read-list.ts';

const ROWS_IN_A_PIECE = 500;

serveOrders<ListReaderMessage>(async ({ path, mostRows }: ListReaderOrder, say) => {
  let waiting: ListRow[] = [];
  const sendRows = () => {
    if (waiting.length > 0) say.note({ kind: 'rows', rows: waiting });
    waiting = [];
  };
  const list = new ListBuilder(mostRows, (row) => {
    waiting.push(row);
    if (waiting.length >= ROWS_IN_A_PIECE) sendRows();
  });
  try {
    await readListInto(path, list);
  } catch (error) {
    if (!(error instanceof ListRefusal)) throw error;
    say.note({ kind: 'refused', code: error.code, params: error.params });
    return;
  }
  sendRows();
  say.note({ kind: 'read', header: list.header ?? [], ragged: list.ragged });
});
