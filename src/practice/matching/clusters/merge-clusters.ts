/** Two rows with the weight (log2 of the odds) that they are the same person. */
export interface WeighedPairs {
  ones: Int32Array;
  others: Int32Array;
  weights: Float64Array;
}

/** How far a single pair may pull, either way: no one pair decides about many rows. */
export const MOST_PULL = 12;

const pull = (weight: number): number => Math.max(-MOST_PULL, Math.min(MOST_PULL, weight));

/** Two groups that may be one, with the sum over all pairs of a row of each. */
interface Link {
  one: Group;
  other: Group;
  sum: number;
  isOver: boolean;
}

interface Group {
  rows: number[];
  links: Map<Group, Link>;
  isOver: boolean;
}

/** Two rows that were brought into one group, and the mean weight at which. */
export type Joined = (one: number, other: number, weight: number) => void;

/**
 * Brings rows into groups of one person each, the surest first: always the two groups with the greatest mean weight over all pairs of a row of
 * each (average linkage; Sokal and Michener 1958), down to `least`. A row whose evidence is thin is so weighed against all that is known of a
 * person, and one false link does not chain two people together. `weigh` weighs pairs that were not candidates.
 */
export function mergeClusters(
  pairs: WeighedPairs,
  least: number,
  weigh: (one: number, other: number) => number,
  joined: Joined,
): void {
  const groups = new Map<number, Group>();
  const groupOf = (row: number): Group => {
    const known = groups.get(row);
    if (known !== undefined) return known;
    const group: Group = { rows: [row], links: new Map(), isOver: false };
    groups.set(row, group);
    return group;
  };
  const heap = new LinkHeap();
  pairs.weights.forEach((weight, pair) => {
    addLink(groupOf(pairs.ones[pair] ?? 0), groupOf(pairs.others[pair] ?? 0), pull(weight), heap);
  });
  for (let link = heap.take(); link !== undefined && meanOf(link) >= least; link = heap.take()) {
    if (!link.isOver) mergeTwo(link, weigh, joined, heap);
  }
}

const meanOf = ({ one, other, sum }: Link): number => sum / (one.rows.length * other.rows.length);

function addLink(one: Group, other: Group, sum: number, heap: LinkHeap): void {
  const link: Link = { one, other, sum, isOver: false };
  one.links.set(other, link);
  other.links.set(one, link);
  heap.add(link, meanOf(link));
}

function mergeTwo(
  link: Link,
  weigh: (one: number, other: number) => number,
  joined: Joined,
  heap: LinkHeap,
): void {
  const { one, other } = link;
  const weight = meanOf(link);
  for (const here of one.rows) for (const there of other.rows) joined(here, there, weight);
  link.isOver = true;
  const merged: Group = { rows: [...one.rows, ...other.rows], links: new Map(), isOver: false };
  for (const neighbour of new Set([...one.links.keys(), ...other.links.keys()])) {
    if (neighbour === one || neighbour === other) continue;
    const sum = sumBetween(one, neighbour, weigh) + sumBetween(other, neighbour, weigh);
    addLink(merged, neighbour, sum, heap);
  }
  for (const old of [one, other]) {
    for (const [neighbour, past] of old.links) {
      past.isOver = true;
      neighbour.links.delete(old);
    }
  }
}

function sumBetween(one: Group, other: Group, weigh: (one: number, other: number) => number): number {
  const known = one.links.get(other);
  if (known !== undefined) return known.sum;
  let sum = 0;
  for (const here of one.rows) for (const there of other.rows) sum += pull(weigh(here, there));
  return sum;
}

/** Links, the one with the greatest weight first; of equal ones the earlier. */
class LinkHeap {
  readonly #links: Link[] = [];
  readonly #weights: number[] = [];

  add(link: Link, weight: number): void {
    this.#links.push(link);
    this.#weights.push(weight);
    this.#rise(this.#links.length - 1);
  }

  take(): Link | undefined {
    const first = this.#links[0];
    const link = this.#links.pop();
    const weight = this.#weights.pop();
    if (first === undefined || link === undefined || weight === undefined || this.#links.length === 0)
      return first;
    this.#links[0] = link;
    this.#weights[0] = weight;
    this.#sink();
    return first;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#weights[above] ?? 0) >= (this.#weights[at] ?? 0)) return;
      this.#exchange(at, above);
      at = above;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const weightOf = (place: number) => this.#weights[place] ?? -Infinity;
      const greater = weightOf(left + 1) > weightOf(left) ? left + 1 : left;
      if (weightOf(greater) <= weightOf(at)) return;
      this.#exchange(at, greater);
      at = greater;
    }
  }

  #exchange(one: number, other: number): void {
    const link = this.#links[one];
    const weight = this.#weights[one];
    const otherLink = this.#links[other];
    const otherWeight = this.#weights[other];
    if (link === undefined || otherLink === undefined || weight === undefined || otherWeight === undefined)
      return;
    this.#links[one] = otherLink;
    this.#links[other] = link;
    this.#weights[one] = otherWeight;
    this.#weights[other] = weight;
  }
}
