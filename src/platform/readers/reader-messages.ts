/** What is told to the process that reads: one order, then that a piece was taken. */
export type ToReader = { kind: 'order'; order: unknown } | { kind: 'taken' };

/** What it says: pieces, each of which is taken before many more come; notes, which are not waited for; and how it ended. */
export type FromReader =
  | { kind: 'piece' | 'note'; message: unknown }
  | { kind: 'done' }
  | { kind: 'threw'; message: string; stack: string | undefined; code: unknown };
