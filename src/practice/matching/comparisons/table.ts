import type { ListRow } from '../fields/field.ts';
import type { Level } from './levels.ts';
import type { Pool } from './pool.ts';

/** What of two rows is compared as one: a name, a date, a street. */
export interface Comparison {
  /** The kind, and the column where there are several of a kind: what a learned model knows it by. */
  readonly key: string;
  readonly columns: readonly string[];
  /** Comparisons of one group depend on each other and are weighed together. */
  readonly group: 'name' | 'birth' | 'address' | 'own';
  /** From the best to the worst. The first is "the same" and is weighed by how rare the value is. */
  readonly levels: readonly Level[];
  readonly pool: Pool;
  /** For each row the number of its value in the pool; −1 when unknown. */
  readonly ids: Int32Array;
  /** The level two rows agree at, or UNKNOWN. */
  compare(one: number, other: number): number;
}

/** A key by which rows are found that may be the same: equal numbers meet; 0 meets nothing. */
export interface Atom {
  readonly name: string;
  /** The comparison it is made from. */
  readonly of: string;
  readonly keys: Int32Array;
}

/** Rows made ready to be compared: each value normalised and known by a number. */
export interface Table {
  /** Rows of the list, or of both lists. */
  readonly size: number;
  /** In a table of two lists, how many rows the first has; undefined for one list. */
  readonly leftSize: number | undefined;
  readonly comparisons: readonly Comparison[];
  readonly atoms: readonly Atom[];
  /** Reads a row into a place of the table; the place `size` is kept free for one row that is not in the list. */
  readRow(place: number, row: ListRow): void;
  /** Forgets the row in the free place. */
  forgetExtraRow(): void;
}
