import type { Atom, Table } from '../comparisons/table.ts';
import { comparisonsOf, joinKeys, type Rule } from './rule.ts';

/** Pairs one rule may bring for each row, and how many rules there may be. */
const PAIRS_OF_A_RULE = 10;
const MOST_RULES = 80;

/** Largest blocks tried, largest first: a smaller one keeps the rare values of a rule that is too broad for the usual ones. */
const CAPS = [100_000, 3000, 1000, 300, 100, 50, 25, 12, 6] as const;

const BUCKETS = 1 << 17;

interface Weighed extends Rule {
  pairs: number;
}

/**
 * Chooses the rules by which pairs are found: each key by itself and each two keys of different columns, as far as the values of this list make
 * them selective. The most selective come first, until the pairs to compare are as many as can be afforded. Nothing is read but the keys.
 */
export function chooseRules(table: Table): Rule[] {
  const counts = new Int32Array(BUCKETS);
  const atoms = table.atoms.filter(({ keys }) => keys.some((key) => key !== 0));
  const weigh = (...some: Atom[]): Weighed | undefined => weighRule(some, table.size, counts);
  const single = atoms.flatMap((atom) => weigh(atom) ?? []);
  const isWhole = (atom: Atom) => single.some((rule) => rule.atoms[0] === atom.name && rule.most === CAPS[0]);
  const broad = atoms.filter((atom) => !isWhole(atom));
  const double = broad.flatMap((one, at) =>
    broad.slice(at + 1).flatMap((other) => (areApart(one, other) ? (weigh(one, other) ?? []) : [])),
  );
  return [...single, ...double]
    .toSorted((one, other) => one.pairs - other.pairs)
    .slice(0, MOST_RULES)
    .map(({ atoms, most }) => ({ atoms, most }));
}

const areApart = (one: Atom, other: Atom): boolean => {
  const of = comparisonsOf(one);
  return !comparisonsOf(other).some((key) => of.includes(key));
};

/** The rule of one or two atoms with the largest blocks it can afford; undefined when it finds nothing it can. */
function weighRule(atoms: readonly Atom[], size: number, counts: Int32Array): Weighed | undefined {
  counts.fill(0);
  const keys = joinKeys(atoms, size);
  for (const key of keys) {
    if (key === 0) continue;
    const bucket = (key ^ (key >>> 15)) & (BUCKETS - 1);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const pairs = countByCap(counts);
  const at = pairs.findIndex((count) => count <= size * PAIRS_OF_A_RULE);
  const found = pairs[at];
  if (found === undefined || found === 0) return undefined;
  return { atoms: atoms.map(({ name }) => name), most: CAPS[at] ?? 0, pairs: found };
}

/** For each cap, how many pairs are in blocks no larger. */
function countByCap(counts: Int32Array): number[] {
  const pairs = CAPS.map(() => 0);
  for (const count of counts) {
    if (count < 2) continue;
    for (let at = 0; at < CAPS.length && count <= (CAPS[at] ?? 0); at += 1) {
      pairs[at] = (pairs[at] ?? 0) + (count * (count - 1)) / 2;
    }
  }
  return pairs;
}
