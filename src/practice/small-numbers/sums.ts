/** A total and the parts it is made of, each the name of a count. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Where a count stands in a sum: a part adds to it, the total is taken from it. */
interface Place {
  readonly sum: number;
  readonly sign: 1 | -1;
}

/** What can be read off a set of counts whose totals are published beside their parts. */
export interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly sums: readonly Sum[];
  /** The sums a count stands in: two at most, as a number in a table stands in a row and in a column. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/**
 * Takes the counts with the sums they stand in.
 * @throws RangeError for a count that is negative or not whole, a sum of a count that is not there or that does not add up, and a
 *   count that stands in more than two sums (leave out a sum that follows from the others)
 */
export function takeCounts(counts: ReadonlyMap<string, number>, sums: readonly Sum[]): Counted {
  for (const [name, count] of counts) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`${name} is no count: ${count}`);
  }
  const places = new Map<string, Place[]>();
  for (const [index, sum] of sums.entries()) {
    if (added(counts, sum.parts) !== added(counts, [sum.total]))
      throw new RangeError(`the parts of ${sum.total} do not add up to it`);
    for (const [name, sign] of namesIn(sum)) {
      const before = places.get(name) ?? [];
      if (before.length === 2) throw new RangeError(`${name} stands in more than two sums`);
      places.set(name, [...before, { sum: index, sign }]);
    }
  }
  return { counts, sums, places };
}

/** Every count of a sum, with what one more of it does to parts less total. */
export function namesIn(sum: Sum): [name: string, sign: 1 | -1][] {
  return [...sum.parts.map((part): [string, 1] => [part, 1]), [sum.total, -1]];
}

function added(counts: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.reduce((all, name) => {
    const count = counts.get(name);
    if (count === undefined) throw new RangeError(`${name} is not among the counts`);
    return all + count;
  }, 0);
}
