import type { Field, ListRow } from '../fields/field.ts';
import { soundOf } from '../likeness/sound.ts';
import { formalNameOf } from '../values/nicknames.ts';
import { nameColumnsOf, readNames, type RowNames } from '../values/read-names.ts';
import { hashText, makeColumn, type Column, type KeyMaker } from './columns.ts';
import { judgeGivenNames, judgeNames } from './judge-names.ts';
import { nameLevels, otherNameLevels, UNKNOWN } from './levels.ts';
import { Pool } from './pool.ts';

const [SLIP, ALIKE, ELSEWHERE, DIFFERENT, EXCHANGED] = [2, 4, 5, 6, 7] as const;

const firstWord = (name: string): string => name.split(' ')[0] ?? '';

const givenKeys: readonly KeyMaker[] = [
  ['whole', (name) => name],
  ['formal', (name) => soundOf(firstWord(name)) && formalNameOf(firstWord(name))],
  ['sound', (name) => soundOf(firstWord(name))],
  ['beginning', (name) => name.slice(0, 3)],
  ['letter', (name) => name.slice(0, 1)],
];

const familyKeys: readonly KeyMaker[] = [
  ['whole', (name) => name],
  ['sound', soundOf],
  ['beginning', (name) => name.slice(0, 4)],
  ['end', (name) => name.slice(-4)],
  ['letter', (name) => name.slice(0, 1)],
];

/** The columns of names. Given and family names share their pool, so that the two exchanged are seen. */
export function makeNameColumns(fields: readonly Field[], rows: readonly ListRow[], size: number): Column[] {
  const from = nameColumnsOf(fields, rows);
  const columns = [...from.given, ...from.family, ...from.full];
  if (columns.length === 0) return [];
  const pool = new Pool();
  const others: Int32Array[] = [];
  let asked: ListRow | undefined;
  let names: RowNames = { given: '', family: '', others: [] };
  const namesOf = (row: ListRow) => {
    if (row !== asked) [asked, names] = [row, readNames(row, from)];
    return names;
  };
  const common = { group: 'name', levels: nameLevels, pool } as const;
  const given = makeColumn(
    {
      ...common,
      key: 'given-name',
      columns: [...from.given, ...from.full],
      judge: judgeGivenNames,
      keyMakers: givenKeys,
      valueOf: (row) => namesOf(row).given,
    },
    size,
  );
  const family = makeColumn(
    {
      ...common,
      key: 'family-name',
      columns: [...from.family, ...from.full],
      judge: judgeNames,
      keyMakers: familyKeys,
      valueOf: (row) => namesOf(row).family,
    },
    size,
  );
  const made = lookElsewhere(given, family, others);
  if (columns.length < 2 && from.full.length === 0) return made;
  return [...made, makeOtherNames(pool, columns, others, (row) => namesOf(row).others)];
}

/**
 * The two columns, which also find the names exchanged, or one among the other names of the other row. Exchanged names are one slip, not two: the
 * given name says it and the family name says nothing. So it is with one name found in the other's place, whatever the other two are.
 */
function lookElsewhere(
  given: Column,
  family: Column,
  others: readonly (Int32Array | undefined)[],
): [Column, Column] {
  const isIn = (id: number, row: number) => id >= 0 && (others[row]?.includes(id) ?? false);
  const found = { one: -1, other: -1, given: UNKNOWN, family: UNKNOWN };
  const among = (level: number, { ids }: Column, one: number, other: number) => {
    if (level < ALIKE || level === UNKNOWN) return level;
    return isIn(ids[one] ?? -1, other) || isIn(ids[other] ?? -1, one) ? ELSEWHERE : level;
  };
  const compareBoth = (one: number, other: number) => {
    if (found.one === one && found.other === other) return;
    found.one = one;
    found.other = other;
    found.given = given.compare(one, other);
    found.family = family.compare(one, other);
    if (found.given < DIFFERENT || found.family < DIFFERENT || !crossNames(given, family, found)) {
      found.given = among(found.given, given, one, other);
      found.family = among(found.family, family, one, other);
    }
  };
  const both = makeBothNames(family, given);
  return [
    { ...given, compare: (one, other) => (compareBoth(one, other), found.given) },
    {
      ...family,
      atoms: [...family.atoms, both],
      read(place, row) {
        // A place that is read again holds somebody else.
        found.one = -1;
        family.read(place, row);
        both.refresh(place);
      },
      compare: (one, other) => (compareBoth(one, other), found.family),
    },
  ];
}

interface FoundNames {
  one: number;
  other: number;
  given: number;
  family: number;
}

/** Whether names that do not agree do so crosswise; if so, with the levels for it. */
function crossNames(given: Column, family: Column, found: FoundNames): boolean {
  // The family names' judge for both, so that the order of the rows makes no difference.
  const here = family.compareAcross(found.other, found.one, given.ids);
  const there = family.compareAcross(found.one, found.other, given.ids);
  const [better, worse] = here < there ? [here, there] : [there, here];
  if (better > SLIP) return false;
  const areExchanged = worse <= ALIKE;
  found.given = areExchanged ? EXCHANGED : ELSEWHERE;
  found.family = UNKNOWN;
  return true;
}

function makeBothNames(family: Column, given: Column): Column['atoms'][number] {
  const keys = new Int32Array(family.ids.length);
  return {
    name: 'both names sound',
    of: 'names',
    keys,
    refresh(place) {
      const ids = [given.ids[place] ?? -1, family.ids[place] ?? -1];
      const isWhole = ids.every((id) => id >= 0);
      keys[place] = isWhole
        ? hashText(
            ids
              .map((id) => soundOf(family.pool.valueOf(id)))
              .sort()
              .join(' '),
          )
        : 0;
    },
  };
}

/** Words of names besides the two: compared as sets. */
function makeOtherNames(
  pool: Pool,
  columns: readonly string[],
  others: (Int32Array | undefined)[],
  othersOf: (row: ListRow) => readonly string[],
): Column {
  const [SAME, PART, DIFFERENT] = [0, 1, 2] as const;
  return {
    key: 'other-names',
    columns,
    group: 'name',
    levels: otherNameLevels,
    pool,
    ids: new Int32Array(0),
    atoms: [],
    compareAcross: () => UNKNOWN,
    read(place, row) {
      const words = othersOf(row);
      others[place] = words.length === 0 ? undefined : Int32Array.from(words, (word) => pool.take(word));
    },
    compare(one, other) {
      const here = others[one];
      const there = others[other];
      if (here === undefined || there === undefined) return UNKNOWN;
      const shared = here.reduce((count, word) => (there.includes(word) ? count + 1 : count), 0);
      if (shared === 0) return DIFFERENT;
      return shared === Math.min(here.length, there.length) ? SAME : PART;
    },
  };
}
