import type { ListRow, RaggedRow } from './list.ts';
import type { ListRefused } from './list-refusal.ts';

/** What the worker is started with. */
export type ListWorkerOrder = { path: string; mostRows: number };

/** What the worker says: rows piece by piece, so that taking them never holds up a page, and one last word. */
export type ListWorkerMessage =
  | { kind: 'rows'; rows: ListRow[] }
  | { kind: 'read'; header: string[]; ragged: RaggedRow[] }
  | ({ kind: 'refused' } & ListRefused);
