import type { Pairs } from '../blocking/find-pairs.ts';
import type { Table } from '../comparisons/table.ts';

const MOST = 200_000;

/** Pairs of rows by chance, the same for the same table; every pair, when those are few. */
export function randomPairs({ size, leftSize }: Pick<Table, 'size' | 'leftSize'>): Pairs {
  const lefts = leftSize ?? size;
  const rights = leftSize === undefined ? size : size - leftSize;
  const isAll = leftSize === undefined && (size * (size - 1)) / 2 <= MOST;
  if (isAll) return allPairs(size);
  const count = lefts > 0 && rights > 0 && size > 1 ? MOST : 0;
  const ones = new Int32Array(count);
  const others = new Int32Array(count);
  let state = 20_261_128;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * most);
  };
  for (let pair = 0; pair < count; pair += 1) {
    const one = next(lefts);
    const other = leftSize === undefined ? (one + 1 + next(size - 1)) % size : lefts + next(rights);
    ones[pair] = Math.min(one, other);
    others[pair] = Math.max(one, other);
  }
  return { ones, others };
}

function allPairs(size: number): Pairs {
  const count = (size * (size - 1)) / 2;
  const ones = new Int32Array(count);
  const others = new Int32Array(count);
  let pair = 0;
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      ones[pair] = one;
      others[pair] = other;
      pair += 1;
    }
  }
  return { ones, others };
}
