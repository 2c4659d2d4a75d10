import { beginningOf, hashOfRow } from './chain.ts';
import type { Fault } from './fault.ts';
import type { SealedRow } from './read-chain.queries.ts';

/** More faults than these are not told apart; that there are more is. */
export const MOST_FAULTS = 200;

interface Unfitting {
  number: number;
  eventId: string;
  hash: string;
  columns: (string | null)[];
  before: string;
  /** What the seal should say by the row as it is. */
  computed: string;
  isOnlyItsSeal: boolean;
}

/**
 * Follows one chain row by row. `take` is given the rows in the order of their numbers, in parts; `end` says what does not fit. After a
 * row that does not fit, the next is checked against the seal that is stored, so that each fault is told once.
 */
export class ChainCheck {
  readonly faults: Fault[] = [];
  rows = 0;
  head: { number: number; hash: string } | null = null;
  /** Of the numbers that were asked for: the hash as sealed. */
  readonly hashes = new Map<number, string>();
  readonly #wanted: ReadonlySet<number>;
  readonly #beginning: string;
  readonly #unfitting: Unfitting[] = [];
  #expected = 1;
  /** Undefined after a gap: the next row cannot be checked by itself. */
  #before: string | undefined;

  constructor(chainId: string, wanted: Iterable<number>) {
    this.#wanted = new Set(wanted);
    this.#beginning = beginningOf(chainId);
    this.#before = this.#beginning;
  }

  take(rows: readonly SealedRow[]): void {
    for (const row of rows) {
      this.#noteGap(row.number);
      this.#check(row);
      const { number, hash } = row;
      if (this.#wanted.has(number)) this.hashes.set(number, hash);
      this.rows += 1;
      this.head = { number, hash };
      this.#before = hash;
      this.#expected = number + 1;
    }
  }

  end(): void {
    const places = [this.#beginning, ...this.#unfitting.flatMap(({ before, hash }) => [before, hash])];
    const isElsewhere = (row: Unfitting) =>
      places.some((place) => hashOfRow(place, row.columns) === row.hash) ||
      this.#unfitting.some((other) => other !== row && hashOfRow(other.before, row.columns) === other.hash);
    for (const row of this.#unfitting) {
      const { number, eventId } = row;
      if (row.isOnlyItsSeal) this.#add({ kind: 'seal-changed', number, eventId });
      else this.#add({ kind: isElsewhere(row) ? 'out-of-order' : 'changed', number, eventId });
    }
    this.faults.sort((one, other) => numberOf(one) - numberOf(other));
  }

  #noteGap(number: number): void {
    for (; this.#expected < number && this.faults.length < MOST_FAULTS; this.#expected += 1) {
      this.#add({ kind: 'missing', number: this.#expected, eventId: null });
      this.#before = undefined;
    }
    if (this.#expected < number) this.#before = undefined;
  }

  #check({ number, eventId, hash, columns }: SealedRow): void {
    if (columns === null) {
      this.#add({ kind: 'missing', number, eventId });
      return;
    }
    const before = this.#before;
    if (before === undefined) return;
    const computed = hashOfRow(before, columns);
    if (computed === hash) return;
    const last = this.#unfitting.at(-1);
    if (last?.number === number - 1 && hashOfRow(last.computed, columns) === hash) {
      last.isOnlyItsSeal = true;
      return;
    }
    if (this.#unfitting.length < MOST_FAULTS)
      this.#unfitting.push({ number, eventId, hash, columns, before, computed, isOnlyItsSeal: false });
  }

  #add(fault: Fault): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }
}

function numberOf(fault: Fault): number {
  return 'number' in fault ? fault.number : Infinity;
}
