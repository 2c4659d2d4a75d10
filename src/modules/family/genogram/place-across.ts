import { BETWEEN, BETWEEN_FAMILIES, SIGN } from './measures.ts';
import type { SortedFamily } from './couples.ts';
import { hangsAtLeft, type Rows } from './row-order.ts';
import type { Couple } from './genogram.ts';

/** The middle of each person, from left to right. */
export type Across = ReadonlyMap<string, number>;

interface Wish {
  at: number;
  weight: number;
}

const ROUNDS = 24;

/**
 * Sets everybody of each row beside each other, in the order given, children under their parents and parents over their children as near
 * as can be: from above and from below in turn, each row in the places with the least squared distance from what is wished for.
 */
export function placeAcross(family: SortedFamily, rows: Rows, widths: ReadonlyMap<string, number>): Across {
  const across = new Placing(family, rows, widths);
  for (let round = 0; round < ROUNDS; round += 1) across.settle(round % 2 === 0 ? 'up' : 'down');
  across.settle('down');
  across.settle('up');
  return across.at;
}

class Placing {
  readonly at = new Map<string, number>();
  readonly #family: SortedFamily;
  readonly #rows: Rows;
  readonly #widths: ReadonlyMap<string, number>;
  readonly #apart: ReadonlyMap<string, number>;
  readonly #rowOf: ReadonlyMap<string, readonly string[]>;

  constructor(family: SortedFamily, rows: Rows, widths: ReadonlyMap<string, number>) {
    this.#family = family;
    this.#rows = rows;
    this.#widths = widths;
    this.#rowOf = new Map(rows.flatMap((row) => row.map((id) => [id, row])));
    this.#apart = new Map(
      rows.flatMap((row) => row.map((id, index) => [id, this.#fromLeft(row[index - 1], id)])),
    );
    for (const row of rows)
      this.#setRow(
        row,
        row.map(() => ({ at: 0, weight: 1 })),
      );
  }

  settle(direction: 'up' | 'down'): void {
    const rows = direction === 'down' ? this.#rows : this.#rows.toReversed();
    for (const row of rows) {
      const wishes = direction === 'down' ? this.#wishesOfChildren(row) : this.#wishesOfParents(row);
      this.#setRow(row, this.#withPartners(row, wishes));
    }
  }

  #fromLeft(left: string | undefined, id: string): number {
    if (left === undefined) return 0;
    const isNear = this.#family.couples.some((couple) => isOf(couple, left) && isOf(couple, id));
    const areSiblings = this.#family.sibships.some(
      ({ children }) => children.includes(left) && children.includes(id),
    );
    const half = ((this.#widths.get(left) ?? 0) + (this.#widths.get(id) ?? 0)) / 2;
    return half + (isNear || areSiblings ? BETWEEN : BETWEEN_FAMILIES);
  }

  /** Brothers and sisters as a whole under where their line comes down. */
  #wishesOfChildren(row: readonly string[]): Map<string, Wish[]> {
    const wishes = new Map<string, Wish[]>();
    for (const { couple, children } of this.#family.sibships) {
      const here = children.filter((child) => row.includes(child));
      if (here.length === 0 || row.includes(couple.one)) continue;
      const shift = this.#dropOf(couple) - this.#middle(here);
      for (const child of here) add(wishes, child, { at: this.#of(child) + shift, weight: 1 });
    }
    return wishes;
  }

  /** Parents as a whole over the middle of their children. */
  #wishesOfParents(row: readonly string[]): Map<string, Wish[]> {
    const wishes = new Map<string, Wish[]>();
    for (const { couple, children } of this.#family.sibships) {
      if (!row.includes(couple.one) || children.some((child) => row.includes(child))) continue;
      const shift = this.#middle(children) - this.#dropOf(couple);
      for (const id of this.#overChildren(couple))
        if (row.includes(id)) add(wishes, id, { at: this.#of(id) + shift, weight: 1 });
    }
    return wishes;
  }

  /** Whoever has no wish stays near a partner, or as near as can be to where they are. */
  #withPartners(row: readonly string[], wishes: ReadonlyMap<string, Wish[]>): Wish[] {
    return row.map((id, index) => {
      const own = wishes.get(id);
      if (own !== undefined) return mean(own);
      for (const [beside, direction] of [[row[index - 1], 1] as const, [row[index + 1], -1] as const]) {
        if (beside === undefined || !this.#family.couples.some((one) => isOf(one, beside) && isOf(one, id)))
          continue;
        const distance = this.#apart.get(direction === 1 ? id : beside) ?? 0;
        const wished = wishes.get(beside);
        const at = wished === undefined ? this.#of(beside) : mean(wished).at;
        return { at: at + direction * distance, weight: 0.5 };
      }
      return { at: this.#of(id), weight: 0.02 };
    });
  }

  /** Both parents where their children hang between them; else the one beside whom they hang. */
  #overChildren({ one, other }: Couple): string[] {
    if (other === null || this.#rowOf.get(one) !== this.#rowOf.get(other)) return [one];
    const [left, right, apart] = this.#sides(one, other);
    if (apart === 1) return [left, right];
    return [hangsAtLeft(left, right, this.#family.couples) ? left : right];
  }

  #dropOf(couple: Couple): number {
    const [first = '', second] = this.#overChildren(couple);
    if (second !== undefined) return (this.#of(first) + this.#of(second)) / 2;
    const { one, other } = couple;
    if (other === null || this.#rowOf.get(one) !== this.#rowOf.get(other)) return this.#of(first);
    const beside = (this.#widths.get(first) ?? SIGN) / 2 + BETWEEN / 2;
    return this.#of(first) + (first === this.#sides(one, other)[0] ? beside : -beside);
  }

  #sides(one: string, other: string): [left: string, right: string, apart: number] {
    const row = this.#rowOf.get(one) ?? [];
    const apart = row.indexOf(other) - row.indexOf(one);
    return apart > 0 ? [one, other, apart] : [other, one, -apart];
  }

  #middle(ids: readonly string[]): number {
    const places = ids.map((id) => this.#of(id));
    return (Math.min(...places) + Math.max(...places)) / 2;
  }

  #of(id: string): number {
    return this.at.get(id) ?? 0;
  }

  #setRow(row: readonly string[], wishes: readonly Wish[]): void {
    let beyond = 0;
    const offsets = row.map((id) => (beyond += this.#apart.get(id) ?? 0));
    const relative = wishes.map(({ at, weight }, index) => ({ at: at - (offsets[index] ?? 0), weight }));
    const places = risingNearest(relative);
    for (const [index, id] of row.entries()) this.at.set(id, (places[index] ?? 0) + (offsets[index] ?? 0));
  }
}

const isOf = ({ one, other }: Couple, id: string) => one === id || other === id;

function add(wishes: Map<string, Wish[]>, id: string, wish: Wish): void {
  wishes.set(id, [...(wishes.get(id) ?? []), wish]);
}

function mean(wishes: readonly Wish[]): Wish {
  const weight = wishes.reduce((sum, wish) => sum + wish.weight, 0);
  return { at: wishes.reduce((sum, wish) => sum + wish.at * wish.weight, 0) / weight, weight };
}

/**
 * The values that never fall and are nearest to what is wished for, by weighted squares: neighbours that would fall are put together at
 * their mean (Ayer and others 1955, "pool adjacent violators").
 */
function risingNearest(wishes: readonly Wish[]): number[] {
  const blocks: (Wish & { count: number })[] = [];
  for (const { at, weight } of wishes) {
    let block = { at, weight, count: 1 };
    for (let before = blocks.at(-1); before !== undefined && before.at > block.at; before = blocks.at(-1)) {
      blocks.pop();
      block = { ...mean([before, block]), count: before.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ at, count }) => Array.from({ length: count }, () => at));
}
