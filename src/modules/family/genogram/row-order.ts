import type { SortedFamily } from './couples.ts';
import type { Couple, Sibship } from './genogram.ts';
import type { Chain } from './partner-chains.ts';

/** Who stands in each row, from left to right. */
export type Rows = readonly (readonly string[])[];

/** The line by which somebody belongs to the row above: by birth if that is known, else by adoption, else how it is. */
function firstSibships({ sibships }: SortedFamily): ReadonlyMap<string, Sibship> {
  const found = new Map<string, Sibship>();
  const surest = ['birth', 'adopted', 'fostered', 'step'].flatMap((kind) =>
    sibships.filter((one) => one.kind === kind),
  );
  for (const sibship of surest)
    for (const child of sibship.children) if (!found.has(child)) found.set(child, sibship);
  return found;
}

/**
 * Walks the family so that each row fills from left to right without lines that cross, as far as there is such an order: the family of the
 * left partner before that of the right one, whose brothers and sisters stand on the outer sides of the couple; else the oldest first.
 */
export function orderRows(
  family: SortedFamily,
  generations: ReadonlyMap<string, number>,
  chains: readonly Chain[],
): Rows {
  const walk = new FamilyWalk(family, generations, chains);
  const index = family.people.find(({ isIndex }) => isIndex)?.id;
  const byRow = chains.toSorted((one, other) => rowOf(generations, one) - rowOf(generations, other));
  const first = byRow.find((chain) => index !== undefined && chain.includes(index));
  for (const chain of first === undefined ? byRow : [first, ...byRow]) walk.visit(chain);
  return walk.rows;
}

const rowOf = (generations: ReadonlyMap<string, number>, chain: Chain) =>
  generations.get(chain[0] ?? '') ?? 0;

class FamilyWalk {
  readonly rows: string[][];
  readonly #family: SortedFamily;
  readonly #generations: ReadonlyMap<string, number>;
  readonly #chainOf: ReadonlyMap<string, Chain>;
  readonly #sibshipOf: ReadonlyMap<string, Sibship>;
  readonly #visited = new Set<Chain>();
  readonly #isDown = new Set<Chain>();
  readonly #stands = new Set<string>();
  /** What is done when the row above comes to somebody whose chain waits for it. */
  readonly #turns = new Map<string, { side: 'first' | 'last' | 'between'; take: () => void }>();

  constructor(family: SortedFamily, generations: ReadonlyMap<string, number>, chains: readonly Chain[]) {
    this.#family = family;
    this.#generations = generations;
    this.rows = Array.from({ length: Math.max(-1, ...generations.values()) + 1 }, () => []);
    this.#chainOf = new Map(chains.flatMap((chain) => chain.map((id) => [id, chain])));
    this.#sibshipOf = firstSibships(family);
  }

  visit(chain: Chain): void {
    if (this.#visited.has(chain)) return;
    this.#visited.add(chain);
    const climbing = chain.filter((id) => this.#waitsForParents(id));
    for (const [at, id] of climbing.entries()) {
      const isLast = at === climbing.length - 1;
      const side = climbing.length === 1 ? 'between' : at === 0 ? 'last' : 'first';
      this.#turns.set(id, {
        side,
        take: () => {
          this.#standUpTo(chain, isLast ? chain.length - 1 : chain.indexOf(id));
          if (isLast) this.#goDown(chain);
        },
      });
    }
    for (const id of climbing) this.visit(this.#parentsOf(id) ?? []);
    this.#standUpTo(chain, chain.length - 1);
    this.#goDown(chain);
  }

  #parentsOf(id: string): Chain | undefined {
    return this.#chainOf.get(this.#sibshipOf.get(id)?.couple.one ?? '');
  }

  #waitsForParents(id: string): boolean {
    const parents = this.#parentsOf(id);
    return parents !== undefined && !this.#visited.has(parents);
  }

  #standUpTo(chain: Chain, last: number): void {
    for (const id of chain.slice(0, last + 1)) {
      if (this.#stands.has(id)) continue;
      this.#stands.add(id);
      this.rows[this.#generations.get(id) ?? 0]?.push(id);
    }
  }

  #goDown(chain: Chain): void {
    if (this.#isDown.has(chain)) return;
    this.#isDown.add(chain);
    for (const children of this.#childrenUnder(chain))
      for (const child of children) {
        const turn = this.#turns.get(child);
        this.#turns.delete(child);
        if (turn === undefined) this.visit(this.#chainOf.get(child) ?? []);
        else turn.take();
      }
  }

  /** The children of each couple of a chain, couples from left to right. */
  #childrenUnder(chain: Chain): string[][] {
    const couples = new Map<Couple, string[]>();
    for (const { couple, children } of this.#family.sibships) {
      if (!chain.includes(couple.one)) continue;
      const own = children.filter((child) => this.#sibshipOf.get(child)?.couple.key === couple.key);
      couples.set(couple, [...(couples.get(couple) ?? []), ...own]);
    }
    return [...couples]
      .toSorted(
        ([one], [other]) =>
          dropRank(chain, this.#family.couples, one) - dropRank(chain, this.#family.couples, other),
      )
      .map(([, children]) => this.#inOrder([...new Set(children)]));
  }

  #inOrder(children: readonly string[]): string[] {
    const rank = { last: 1, between: 0, first: -1 };
    const sideOf = (id: string) => rank[this.#turns.get(id)?.side ?? 'between'];
    const ages = this.#family.people;
    const byAge = ages.filter(({ id }) => children.includes(id)).map(({ id }) => id);
    return byAge.toSorted((one, other) => sideOf(one) - sideOf(other));
  }
}

/** Where along a chain the children of a couple hang: between two neighbours, beside the one with fewer partners, or under a single parent. */
function dropRank(chain: Chain, couples: readonly Couple[], { one, other }: Couple): number {
  const [first, last] = [
    chain.indexOf(one),
    other === null ? chain.indexOf(one) : chain.indexOf(other),
  ].toSorted((a, b) => a - b);
  const [left, right] = [first ?? 0, last ?? 0];
  if (right - left <= 1) return (left + right) / 2;
  return hangsAtLeft(chain[left] ?? '', chain[right] ?? '', couples) ? left + 0.4 : right - 0.4;
}

/** Whether the children of two who do not stand beside each other hang beside the left one. */
export function hangsAtLeft(left: string, right: string, couples: readonly Couple[]): boolean {
  const partners = (id: string) =>
    couples.filter(({ one, other }) => other !== null && (one === id || other === id));
  return partners(left).length <= partners(right).length;
}
