import type { SortedFamily } from './couples.ts';
import type { Couple } from './genogram.ts';

/** Everybody of one row who is tied by partners, in the order in which they stand beside each other. */
export type Chain = readonly string[];

type Neighbours = ReadonlyMap<string, readonly Couple[]>;

/** The chains of a family: somebody without a partner is a chain of one. */
export function findChains(family: SortedFamily, generations: ReadonlyMap<string, number>): Chain[] {
  const neighbours = neighboursOf(family, generations);
  const seen = new Set<string>();
  const chains: Chain[] = [];
  for (const { id } of family.people) {
    if (seen.has(id)) continue;
    const members = reach(id, neighbours);
    for (const member of members) seen.add(member);
    chains.push(new ChainOrder(family, neighbours).order(members));
  }
  return chains;
}

function neighboursOf({ couples }: SortedFamily, generations: ReadonlyMap<string, number>): Neighbours {
  const found = new Map<string, Couple[]>();
  for (const couple of couples) {
    if (couple.other === null || generations.get(couple.one) !== generations.get(couple.other)) continue;
    for (const id of [couple.one, couple.other]) found.set(id, [...(found.get(id) ?? []), couple]);
  }
  return found;
}

function reach(from: string, neighbours: Neighbours): string[] {
  const found = new Set([from]);
  for (const id of found) for (const couple of neighbours.get(id) ?? []) found.add(partnerIn(couple, id));
  return [...found];
}

function partnerIn({ one, other }: Couple, id: string): string {
  return one === id ? (other ?? '') : one;
}

class ChainOrder {
  readonly #family: SortedFamily;
  readonly #neighbours: Neighbours;
  readonly #seen = new Set<string>();

  constructor(family: SortedFamily, neighbours: Neighbours) {
    this.#family = family;
    this.#neighbours = neighbours;
  }

  /** Whoever had most partners stands in the middle, the earlier ones at the left; of a pair, the man at the left. */
  order(members: readonly string[]): string[] {
    if (members.length < 2) return [...members];
    if (members.length === 2) return this.#pair(members);
    const most = Math.max(...members.map((id) => this.#partners(id).length));
    const hubs = members.filter((id) => this.#partners(id).length === most);
    const pair = most === 2 ? this.#middlePair(hubs) : undefined;
    if (pair === undefined) return this.#around(hubs[0] ?? '');
    const [left = '', right = ''] = this.#pair(pair);
    this.#seen.add(left).add(right);
    return [...this.#outward(left).toReversed(), left, right, ...this.#outward(right)];
  }

  /** Two who are a couple, each with a partner besides: they stand in the middle. Those with a child in question first. */
  #middlePair(hubs: readonly string[]): [string, string] | undefined {
    const index = this.#family.people.find(({ isIndex }) => isIndex)?.id ?? '';
    const parents = this.#family.parents.filter(({ child }) => child === index).map(({ parent }) => parent);
    const pairs = hubs.flatMap((hub) =>
      this.#partners(hub)
        .filter((id) => hubs.includes(id))
        .map((id): [string, string] => [hub, id]),
    );
    return pairs.find((pair) => pair.every((id) => parents.includes(id))) ?? pairs[0];
  }

  #around(hub: string): string[] {
    this.#seen.add(hub);
    const partners = this.#partners(hub).filter((id) => !this.#seen.has(id));
    const middle = Math.floor(partners.length / 2);
    const left = this.#fromHub(partners.slice(0, middle).toReversed());
    return [...left.toReversed(), hub, ...this.#fromHub(partners.slice(middle))];
  }

  /** Away from the middle; whoever has parents here stands outermost, so that no line goes over their heads. */
  #fromHub(ids: readonly string[]): string[] {
    const hasParents = (id: string) => Number(this.#family.parents.some(({ child }) => child === id));
    return ids
      .toSorted((one, other) => hasParents(one) - hasParents(other))
      .flatMap((id) => this.#branch(id));
  }

  /** Everybody beyond a person, away from the middle. */
  #outward(id: string): string[] {
    return this.#partners(id)
      .filter((partner) => !this.#seen.has(partner))
      .flatMap((partner) => this.#branch(partner));
  }

  #branch(id: string): string[] {
    if (this.#seen.has(id)) return [];
    this.#seen.add(id);
    return [id, ...this.#outward(id)];
  }

  #partners(id: string): string[] {
    return (this.#neighbours.get(id) ?? [])
      .map((couple) => ({ id: partnerIn(couple, id), since: this.#since(couple) }))
      .toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
      .map((partner) => partner.id);
  }

  /** When a couple began, or had their first child. */
  #since({ key, from }: Couple): string {
    const children = this.#family.sibships
      .filter(({ couple }) => couple.key === key)
      .flatMap((one) => one.children);
    const births = this.#family.people
      .filter(({ id }) => children.includes(id))
      .map(({ born }) => born || '~');
    return [from || '~', ...births].toSorted()[0] ?? '~';
  }

  #pair([one = '', other = '']: readonly string[]): string[] {
    const sexOf = (id: string) => this.#family.people.find((person) => person.id === id)?.sex;
    const isTurned = sexOf(other) === 'male' && sexOf(one) !== 'male';
    const isForWomen = sexOf(one) === 'female' && sexOf(other) !== 'female';
    return isTurned || isForWomen ? [other, one] : [one, other];
  }
}
