import type { Atom, Table } from '../comparisons/table.ts';

/** Two rows meet when they agree on all of these keys and no more than `most` rows do. */
export interface Rule {
  atoms: readonly string[];
  most: number;
}

/** A rule applied to a table: for each row its key, 0 where it meets nobody. */
export interface AppliedRule {
  /** The comparisons its keys are made from. */
  of: ReadonlySet<string>;
  keys: Int32Array;
}

/** One key for each row out of the keys of several atoms; 0 where one of them is missing. */
export function joinKeys(atoms: readonly Atom[], size: number): Int32Array {
  const [first, ...others] = atoms;
  const keys = Int32Array.from(first?.keys.subarray(0, size) ?? []);
  for (const { keys: more } of others) {
    for (let row = 0; row < size; row += 1) keys[row] = joinTwo(keys[row] ?? 0, more[row] ?? 0);
  }
  return keys;
}

/** Two keys as one; 0 when one of them is. */
export function joinTwo(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  const joined = Math.imul(Math.imul(one, 0x9e37_79b1) ^ (other + (one >>> 15)), 0x85eb_ca6b);
  return joined === 0 ? 1 : joined;
}

/** The atoms of a rule, in its order. Throws a RangeError when the table has no such atom: the rule was made for other columns. */
export function atomsOf(rule: Rule, table: Pick<Table, 'atoms'>): Atom[] {
  return rule.atoms.map((name) => {
    const atom = table.atoms.find((each) => each.name === name);
    if (atom === undefined) throw new RangeError(`There is no key "${name}" in this table`);
    return atom;
  });
}

/** The comparisons an atom is made from. */
export const comparisonsOf = ({ of }: Atom): readonly string[] =>
  of === 'names' ? ['given-name', 'family-name'] : [of];

/** Rows in the order of their keys, those without left out: each as key × 2^21 + row. */
export function sortByKey(keys: Int32Array): Float64Array {
  const sorted = new Float64Array(keys.length);
  let count = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    if (key === 0) continue;
    sorted[count] = (key >>> 0) * ROWS + row;
    count += 1;
  }
  return sorted.subarray(0, count).sort();
}

/** The most rows a table can have. */
export const ROWS = 0x20_0000;
