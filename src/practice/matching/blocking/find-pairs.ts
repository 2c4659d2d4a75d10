import type { Table } from '../comparisons/table.ts';
import { atomsOf, comparisonsOf, joinKeys, ROWS, sortByKey, type AppliedRule, type Rule } from './rule.ts';

/** Two rows by their numbers, the smaller (in two lists: the one of the first list) first. */
export interface Pairs {
  ones: Int32Array;
  others: Int32Array;
}

/** Up to this many rows every pair is compared. */
const FEW = 1000;

/** Pairs compared for each row, at most about. */
const PAIRS_OF_ALL = 50;

/** All pairs of rows that meet by one rule or more, each once; and how many rules it took to have enough. */
export function findPairs(table: Table, rules: readonly AppliedRule[]): Pairs & { used: number } {
  const found = new GrowingPairs();
  const border = table.leftSize ?? -1;
  if (table.size <= FEW) {
    addAll(table.size, border, found);
    return { ...found.take(), used: 0 };
  }
  const met = new MetBefore(table.size, rules.length);
  const most = table.size * PAIRS_OF_ALL;
  let used = 0;
  for (const { keys } of rules) {
    if (found.count >= most) break;
    walkBlocks(sortByKey(keys), (block) => addBlock(block, met, border, found));
    met.add(keys);
    used += 1;
  }
  return { ...found.take(), used };
}

function addAll(size: number, border: number, found: GrowingPairs): void {
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      if (isPair(one, other, border)) found.add(one, other);
    }
  }
}

/** In two lists a pair has a row of each: the smaller before the border, the larger behind it. −1 is no border. */
const isPair = (one: number, other: number, border: number): boolean =>
  border < 0 || (one < border && other >= border);

/** The rules with their keys on this table; blocks larger than a rule takes have none. */
export function applyRules(table: Table, rules: readonly Rule[]): AppliedRule[] {
  if (table.size <= FEW) return [];
  return rules.map((rule) => {
    const atoms = atomsOf(rule, table);
    const keys = joinKeys(atoms, table.size);
    walkBlocks(sortByKey(keys), (block) => {
      if (block.length > rule.most) for (const place of block) keys[place % ROWS] = 0;
    });
    return { of: new Set(atoms.flatMap(comparisonsOf)), keys };
  });
}

/** Visits each run of rows with one key. */
function walkBlocks(sorted: Float64Array, visit: (block: Float64Array) => void): void {
  let begin = 0;
  let key = -1;
  for (let at = 0; at <= sorted.length; at += 1) {
    const its = at < sorted.length ? Math.floor((sorted[at] ?? 0) / ROWS) : -2;
    if (its === key) continue;
    if (at - begin > 1) visit(sorted.subarray(begin, at));
    begin = at;
    key = its;
  }
}

function addBlock(block: Float64Array, met: MetBefore, border: number, found: GrowingPairs): void {
  for (let at = 0; at < block.length; at += 1) {
    const one = (block[at] ?? 0) % ROWS;
    for (let by = at + 1; by < block.length; by += 1) {
      const other = (block[by] ?? 0) % ROWS;
      if (isPair(one, other, border) && !met.has(one, other)) found.add(one, other);
    }
  }
}

/** The keys of the rules before, those of a row beside each other, because they are asked for together. */
class MetBefore {
  readonly #keys: Int32Array;
  readonly #width: number;
  #count = 0;

  constructor(size: number, rules: number) {
    this.#width = rules;
    this.#keys = new Int32Array(size * rules);
  }

  add(keys: Int32Array): void {
    for (let row = 0; row < keys.length; row += 1)
      this.#keys[row * this.#width + this.#count] = keys[row] ?? 0;
    this.#count += 1;
  }

  has(one: number, other: number): boolean {
    const keys = this.#keys;
    const end = one * this.#width + this.#count;
    let there = other * this.#width;
    for (let here = one * this.#width; here < end; here += 1, there += 1) {
      const key = keys[here];
      if (key !== 0 && key === keys[there]) return true;
    }
    return false;
  }
}

class GrowingPairs {
  #ones = new Int32Array(1 << 16);
  #others = new Int32Array(1 << 16);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(one: number, other: number): void {
    if (this.#count === this.#ones.length) {
      this.#ones = grow(this.#ones);
      this.#others = grow(this.#others);
    }
    this.#ones[this.#count] = one;
    this.#others[this.#count] = other;
    this.#count += 1;
  }

  take(): Pairs {
    return { ones: this.#ones.subarray(0, this.#count), others: this.#others.subarray(0, this.#count) };
  }
}

function grow(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
