import type { Field, Kind, ListRow } from '../fields/field.ts';
import { soundOf } from '../likeness/sound.ts';
import { normaliseAddress, takeAddressApart, type AddressParts } from '../values/normalise-address.ts';
import { normaliseIdentifier, normaliseText } from '../values/normalise.ts';
import { makeColumn, type Column, type ColumnPlan, type KeyMaker } from './columns.ts';
import { judgeNumbers, judgePostcodes, judgeTexts } from './judge-texts.ts';
import { numberLevels, textLevels } from './levels.ts';
import { Pool } from './pool.ts';

const ELSEWHERE = 4;

/** One part of an address: what it is, where it stands, how it is read. */
interface Part {
  kind: Extract<Kind, 'postcode' | 'street' | 'house-number' | 'place' | 'region'>;
  column: string;
  valueOf: (row: ListRow) => string;
}

const postcodeKeys: readonly KeyMaker[] = [
  ['whole', (code) => code],
  ['area', (code) => (code.length >= 5 ? code.slice(0, -3) : code.slice(0, 3))],
];

const textKeys: readonly KeyMaker[] = [
  ['whole', (text) => text],
  ['beginning', (text) => text.replaceAll(' ', '').slice(0, 6)],
  ['sound', (text) => soundOf(text.replaceAll(' ', ''))],
];

const wholeKey: readonly KeyMaker[] = [['whole', (value) => value]];

/** The columns of addresses. Texts share a pool, so that a line that stands in another column of the other row is seen. */
export function makeAddressColumns(
  fields: readonly Field[],
  rows: readonly ListRow[],
  size: number,
): Column[] {
  const parts = findParts(fields, rows);
  const texts = new Pool();
  const made = parts.map((part) => makeColumn(planFor(part, parts, texts), size));
  const lines = made.filter((column) => column.pool === texts);
  return made.map((column) =>
    lines.includes(column) && lines.length > 1 ? lookInOtherLines(column, lines) : column,
  );
}

function planFor(part: Part, parts: readonly Part[], texts: Pool): ColumnPlan {
  const isOnly = parts.filter(({ kind }) => kind === part.kind).length === 1;
  const common = {
    key: isOnly ? part.kind : `${part.kind} ${part.column}`,
    columns: [part.column],
    group: 'address' as const,
    valueOf: part.valueOf,
  };
  if (part.kind === 'postcode') {
    return {
      ...common,
      levels: numberLevels,
      pool: new Pool(),
      judge: judgePostcodes,
      keyMakers: postcodeKeys,
    };
  }
  if (part.kind === 'house-number') {
    return { ...common, levels: numberLevels, pool: new Pool(), judge: judgeNumbers, keyMakers: wholeKey };
  }
  const keyMakers = part.kind === 'region' ? wholeKey : textKeys;
  return { ...common, levels: textLevels, pool: texts, judge: judgeTexts, keyMakers };
}

function findParts(fields: readonly Field[], rows: readonly ListRow[]): Part[] {
  const hasNumbers = fields.some(({ kind }) => kind === 'house-number');
  const parts = fields.flatMap((field) => {
    const isWhole = field.kind === 'street' && !hasNumbers && isMostlyNumbered(field.column, rows);
    return isWhole ? partsOfWhole(field.column) : partsOf(field);
  });
  const said = new Set(parts.filter(({ column }) => isSaid(column, fields)).map(({ kind }) => kind));
  return parts.filter(({ kind, column }) => isSaid(column, fields) || !said.has(kind));
}

function partsOf({ column, kind }: Field): Part[] {
  const cell = (row: ListRow) => row[column] ?? '';
  switch (kind) {
    case 'address':
      return partsOfWhole(column);
    case 'postcode':
      return [{ kind, column, valueOf: (row) => normaliseIdentifier(cell(row)) }];
    case 'street':
      return [{ kind, column, valueOf: (row) => normaliseAddress(cell(row)) }];
    case 'house-number':
    case 'place':
    case 'region':
      return [{ kind, column, valueOf: (row) => normaliseText(cell(row)) }];
    default:
      return [];
  }
}

/** Whether a part has a column of its own, rather than being taken out of a whole address. */
const isSaid = (column: string, fields: readonly Field[]): boolean =>
  fields.some((field) => field.column === column && field.kind !== 'address');

const isMostlyNumbered = (column: string, rows: readonly ListRow[]): boolean =>
  rows.filter((row) => /^\D{0,8}\d+\S*\s+\D/.test(row[column] ?? '')).length > rows.length / 2;

function partsOfWhole(column: string): Part[] {
  let asked: string | undefined;
  let apart: AddressParts = takeAddressApart('');
  const of = (row: ListRow): AddressParts => {
    const text = row[column] ?? '';
    if (text !== asked) [asked, apart] = [text, takeAddressApart(text)];
    return apart;
  };
  return [
    { kind: 'postcode', column, valueOf: (row) => normaliseIdentifier(of(row).postcode) },
    { kind: 'house-number', column, valueOf: (row) => of(row).houseNumber },
    { kind: 'street', column, valueOf: (row) => of(row).street },
    { kind: 'place', column, valueOf: (row) => of(row).place },
  ];
}

function lookInOtherLines(column: Column, lines: readonly Column[]): Column {
  const others = lines.filter((line) => line !== column).map((line) => line.ids);
  const worst = column.levels.length - 1;
  return {
    ...column,
    compare(one, other) {
      const level = column.compare(one, other);
      if (level !== worst) return level;
      const here = column.ids[one];
      const there = column.ids[other];
      return others.some((ids) => ids[other] === here || ids[one] === there) ? ELSEWHERE : level;
    },
  };
}
