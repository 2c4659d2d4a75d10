import type { SortedFamily } from './couples.ts';
import type { Sibship } from './genogram.ts';
import type { Rows } from './row-order.ts';

interface Hang {
  row: number;
  from: number;
  to: number;
  children: number[];
}

type Places = ReadonlyMap<string, { row: number; index: number }>;

/** How bad an order of the rows is: lines that cross weigh most, then what stands between a couple, between brothers and sisters. */
export function weighOrder(family: SortedFamily, rows: Rows): number {
  const place = new Map(rows.flatMap((row, number) => row.map((id, index) => [id, { row: number, index }])));
  const hangs = family.sibships.map((sibship) => hangOf(sibship, place));
  return weighLines(hangs) + weighCouples(family, place) + householdBreaks(family, rows);
}

function weighLines(hangs: readonly Hang[]): number {
  let weight = 0;
  for (const [at, one] of hangs.entries()) {
    weight += Math.max(...one.children) - Math.min(...one.children) + 0.01 * Math.abs(one.to - one.from);
    for (const other of hangs.slice(at + 1)) if (one.row === other.row) weight += 10 * crossings(one, other);
  }
  return weight;
}

function weighCouples({ couples }: SortedFamily, place: Places): number {
  let weight = 0;
  for (const { one, other } of couples) {
    const [left, right] = [place.get(one), place.get(other ?? one)];
    if (left === undefined || right === undefined || left.row !== right.row) continue;
    weight += 4 * Math.max(0, Math.abs(left.index - right.index) - 1);
  }
  return weight;
}

function hangOf({ couple, children }: Sibship, place: Places): Hang {
  const of = (id: string) => place.get(id)?.index ?? 0;
  const from = (of(couple.one) + of(couple.other ?? couple.one)) / 2;
  const places = children.map(of);
  return {
    row: place.get(couple.one)?.row ?? 0,
    from,
    to: places.reduce((sum, each) => sum + each, 0) / places.length,
    children: places,
  };
}

function crossings(one: Hang, other: Hang): number {
  let count = 0;
  for (const child of one.children)
    for (const theirs of other.children) if ((one.from - other.from) * (child - theirs) < 0) count += 1;
  return count;
}

/** A household whose people stand together needs a line without corners. */
function householdBreaks({ people }: SortedFamily, rows: Rows): number {
  const living = new Set(people.filter(({ livesHere }) => livesHere).map(({ id }) => id));
  let breaks = 0;
  for (const row of rows)
    for (const [index, id] of row.entries())
      if (living.has(id) && !living.has(row[index - 1] ?? '')) breaks += 0.2;
  return breaks;
}
