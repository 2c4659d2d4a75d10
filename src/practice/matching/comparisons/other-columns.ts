import type { Field, Kind, ListRow } from '../fields/field.ts';
import { soundOf } from '../likeness/sound.ts';
import { isNhsNumber, isPupilNumber } from '../values/check-digits.ts';
import { normaliseEmail, normaliseIdentifier, normalisePhone, normaliseText } from '../values/normalise.ts';
import { findDateOrder, readDate } from '../values/read-date.ts';
import { makeColumn, type Column, type ColumnPlan, type KeyMaker } from './columns.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeCategories, judgeEmails, judgeIdentifiers, judgeNumbers, judgeTexts } from './judge-texts.ts';
import { categoryLevels, dateLevels, emailLevels, numberLevels, textLevels } from './levels.ts';
import { Pool } from './pool.ts';

const dateKeys: readonly KeyMaker[] = [
  ['whole', (date) => date],
  ['year and month', (date) => date.slice(0, 6)],
  ['month and day', (date) => (/(0101|0000)$/.test(date) ? '' : date.slice(4))],
  ['year and day', (date) => `${date.slice(0, 4)} ${date.slice(6)}`],
  ['digits', (date) => date.slice(0, 4) + date.slice(4).split('').sort().join('')],
  ['year', (date) => date.slice(0, 4)],
];

const identifierKeys: readonly KeyMaker[] = [
  ['whole', (text) => text],
  ['first half', (text) => (text.length >= 6 ? text.slice(0, Math.ceil(text.length / 2)) : '')],
  ['second half', (text) => (text.length >= 6 ? text.slice(Math.floor(text.length / 2)) : '')],
];

const emailKeys: readonly KeyMaker[] = [
  ['whole', (text) => text],
  ['name', (text) => text.split('@')[0] ?? ''],
  ['beginning', (text) => text.slice(0, 5)],
  ['place', (text) => text.split('@')[1] ?? ''],
];

const textKeys: readonly KeyMaker[] = [
  ['whole', (text) => text],
  ['sound', (text) => soundOf(text.replaceAll(' ', ''))],
];

const phoneKeys: readonly KeyMaker[] = [
  ['whole', (text) => text],
  ['end', (text) => text.slice(-6)],
];

/** The column of a field that is neither a name nor part of an address; undefined for those. */
export function makeOtherColumn(
  field: Field,
  fields: readonly Field[],
  rows: readonly ListRow[],
  size: number,
): Column | undefined {
  const { column, kind } = field;
  const isOnly = fields.filter((each) => each.kind === kind).length === 1;
  const how = plans[kind]?.((row) => row[column] ?? '', rows);
  if (how === undefined) return undefined;
  return makeColumn(
    { key: isOnly ? kind : `${kind} ${column}`, columns: [column], group: 'own', pool: new Pool(), ...how },
    size,
  );
}

type How = Pick<ColumnPlan, 'levels' | 'judge' | 'keyMakers' | 'valueOf'> &
  Partial<Pick<ColumnPlan, 'group'>>;

/** How each kind is read and judged; kinds that are not here are part of names or addresses. */
const plans: Partial<Record<Kind, (cell: (row: ListRow) => string, rows: readonly ListRow[]) => How>> = {
  'date-of-birth': (cell, rows) => {
    const order = findDateOrder(rows.map(cell));
    const valueOf = (row: ListRow) => readDate(cell(row), order);
    return { group: 'birth', levels: dateLevels, judge: judgeDates, keyMakers: dateKeys, valueOf };
  },
  identifier: (cell, rows) => {
    const judge = judgeIdentifiers(findCheck(rows.map(cell)));
    const valueOf = (row: ListRow) => normaliseIdentifier(cell(row));
    return { levels: numberLevels, judge, keyMakers: identifierKeys, valueOf };
  },
  phone: (cell) => {
    const valueOf = (row: ListRow) => normalisePhone(cell(row));
    return { levels: numberLevels, judge: judgeNumbers, keyMakers: phoneKeys, valueOf };
  },
  email: (cell) => {
    const valueOf = (row: ListRow) => normaliseEmail(cell(row));
    return { levels: emailLevels, judge: judgeEmails, keyMakers: emailKeys, valueOf };
  },
  sex: (cell) => ({
    levels: categoryLevels,
    judge: judgeCategories,
    keyMakers: [],
    valueOf: (row) => readSex(cell(row)),
  }),
  category: (cell) => ({
    levels: categoryLevels,
    judge: judgeCategories,
    keyMakers: [['whole', (text) => text]],
    valueOf: (row) => normaliseText(cell(row)),
  }),
  'birth-place': planForText,
  occupation: planForText,
  text: planForText,
};

function planForText(cell: (row: ListRow) => string): How {
  const valueOf = (row: ListRow) => normaliseText(cell(row));
  return { levels: textLevels, judge: judgeTexts, keyMakers: textKeys, valueOf };
}

/** Female, male, or what is written; the words of lists in English and Welsh and their codes. */
function readSex(text: string): string {
  const plain = normaliseText(text);
  if (/^(f|female|girl|woman|w|2|benyw|merch)$/.test(plain)) return 'f';
  if (/^(m|male|boy|man|1|gwryw|bachgen)$/.test(plain)) return 'm';
  return /^(0|9|u|i|indeterminate)$/.test(plain) ? '' : plain;
}

/** The check that nearly all of a column's numbers pass, so that one that fails it was mistyped; else one that none passes. */
function findCheck(cells: readonly string[]): (text: string) => boolean {
  const numbers = cells
    .map(normaliseIdentifier)
    .filter((text) => text !== '')
    .slice(0, 5000);
  const fits = (check: (text: string) => boolean) => numbers.filter(check).length > numbers.length * 0.7;
  return [isNhsNumber, isPupilNumber].find(fits) ?? (() => false);
}
