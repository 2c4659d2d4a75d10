import type { ListRow, RaggedRow } from './list.ts';
import type { ListRefused } from './list-refusal.ts';

/** What a reader of lists is asked for. */
export type ListReaderOrder = { path: string; mostRows: number };

/** What it says: rows piece by piece, so that taking them never holds up a page, and one last word. */
export type ListReaderMessage =
  | { kind: 'rows'; rows: ListRow[] }
  | { kind: 'read'; header: string[]; ragged: RaggedRow[] }
  | ({ kind: 'refused' } & ListRefused);
