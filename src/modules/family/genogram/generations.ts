import type { SortedFamily } from './couples.ts';

interface Bond {
  upper: string;
  lower: string;
  /** How many generations apart: 1 for parent and child, 0 for a couple. */
  apart: number;
}

/**
 * The row of each person, from 0 at the top. Parents stand above their children by birth and adoption, always; couples stand in one row and
 * parents directly above, as far as that can be: what is surest decides first.
 */
export function findGenerations(family: SortedFamily): ReadonlyMap<string, number> {
  const levels = new Levels(family.people.map(({ id }) => id));
  for (const bond of bondsOf(family)) levels.tie(bond);
  const found = levels.read(family);
  settleBelow(family, found);
  const top = Math.min(...found.values());
  return new Map([...found].map(([id, level]) => [id, level - top]));
}

function bondsOf({ parents, couples }: SortedFamily): Bond[] {
  const of = (kind: string) =>
    parents
      .filter((link) => link.kind === kind)
      .map(({ parent, child }) => ({ upper: parent, lower: child, apart: 1 }));
  const sameRow = couples.flatMap(({ one, other }) =>
    other === null ? [] : [{ upper: one, lower: other, apart: 0 }],
  );
  return [...of('birth'), ...sameRow, ...of('adopted'), ...of('step'), ...of('fostered')];
}

/** Groups of people whose distance in generations is settled: what would contradict an earlier bond changes nothing. */
class Levels {
  readonly #of = new Map<string, { group: string[]; level: number }>();

  constructor(ids: readonly string[]) {
    for (const id of ids) this.#of.set(id, { group: [id], level: 0 });
  }

  tie({ upper, lower, apart }: Bond): void {
    const [one, other] = [this.#of.get(upper), this.#of.get(lower)];
    if (one === undefined || other === undefined || one.group === other.group) return;
    const shift = one.level + apart - other.level;
    for (const id of other.group) {
      this.#of.set(id, { group: one.group, level: (this.#of.get(id)?.level ?? 0) + shift });
      one.group.push(id);
    }
  }

  /** Groups are set beside each other by the child in question, else by what is said of how far they are from it. */
  read({ people }: SortedFamily): Map<string, number> {
    const levels = new Map<string, number>();
    const hint = new Map(people.map(({ id, generation }) => [id, generation]));
    const index = people.find(({ isIndex }) => isIndex)?.id;
    for (const group of new Set([...this.#of.values()].map((one) => one.group))) {
      const anchor = group.find((id) => id === index) ?? group[0] ?? '';
      const shift = (hint.get(anchor) ?? 0) - this.#levelOf(anchor);
      for (const id of group) levels.set(id, this.#levelOf(id) + shift);
    }
    return levels;
  }

  #levelOf(id: string): number {
    return this.#of.get(id)?.level ?? 0;
  }
}

/** Moves down who would stand above, or beside, their own parent. Ends after as many rounds as there are people, also in a circle. */
function settleBelow({ people, parents }: SortedFamily, levels: Map<string, number>): void {
  const firm = parents.filter(({ kind }) => kind === 'birth' || kind === 'adopted');
  for (let round = 0; round < people.length; round += 1) {
    let isSettled = true;
    for (const { parent, child } of firm) {
      const least = (levels.get(parent) ?? 0) + 1;
      if ((levels.get(child) ?? 0) >= least) continue;
      levels.set(child, least);
      isSettled = false;
    }
    if (isSettled) return;
  }
}
