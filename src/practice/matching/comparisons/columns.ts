import type { ListRow } from '../fields/field.ts';
import { UNKNOWN, type Level } from './levels.ts';
import { rememberJudge, type Judge, type Pool } from './pool.ts';
import type { Atom, Comparison } from './table.ts';

/** What makes the key of a value, with the name of the key. */
export type KeyMaker = readonly [name: string, of: (value: string) => string];

/** A comparison that can also read rows. */
export interface Column extends Comparison {
  read(place: number, row: ListRow): void;
  /** The level of a row's value and another row's value in another column of the same pool. */
  compareAcross(one: number, other: number, ids: Int32Array): number;
  readonly atoms: readonly (Atom & { refresh(place: number): void })[];
}

export interface ColumnPlan {
  key: string;
  columns: readonly string[];
  group: Comparison['group'];
  levels: readonly Level[];
  pool: Pool;
  judge: Judge;
  keyMakers: readonly KeyMaker[];
  valueOf: (row: ListRow) => string;
}

/** A column of one value a row, with room for one row more. */
export function makeColumn(plan: ColumnPlan, size: number): Column {
  const ids = new Int32Array(size + 1).fill(-1);
  const judge = rememberJudge(plan.pool, plan.judge);
  const atoms = plan.keyMakers.map((maker) => makeAtom(plan, maker, ids));
  return {
    key: plan.key,
    columns: plan.columns,
    group: plan.group,
    levels: plan.levels,
    pool: plan.pool,
    ids,
    atoms,
    compare: (one, other) => compareIds(ids[one] ?? -1, ids[other] ?? -1, judge),
    compareAcross: (one, other, beside) => compareIds(ids[one] ?? -1, beside[other] ?? -1, judge),
    read(place, row) {
      ids[place] = plan.pool.take(plan.valueOf(row));
      for (const atom of atoms) atom.refresh(place);
    },
  };
}

function compareIds(one: number, other: number, judge: (one: number, other: number) => number): number {
  if (one < 0 || other < 0) return UNKNOWN;
  return one === other ? 0 : judge(one, other);
}

function makeAtom(plan: ColumnPlan, [name, keyOf]: KeyMaker, ids: Int32Array): Column['atoms'][number] {
  const keys = new Int32Array(ids.length);
  const known: number[] = [];
  const keyFor = (id: number) => {
    if (id >= plan.pool.size) return hashText(keyOf(plan.pool.valueOf(id)));
    return (known[id] ??= hashText(keyOf(plan.pool.valueOf(id))));
  };
  return {
    name: `${plan.key} ${name}`,
    of: plan.key,
    keys,
    refresh(place) {
      const id = ids[place] ?? -1;
      keys[place] = id < 0 ? 0 : keyFor(id);
    },
  };
}

/** A number for a text, 0 only for ''. (FNV-1a, in the public domain.) Two texts with one number only cost a comparison. */
export function hashText(text: string): number {
  if (text === '') return 0;
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash === 0 ? 1 : hash;
}
