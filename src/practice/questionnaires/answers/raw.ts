import type { Body } from '#platform/web/visit.ts';
import type { Question, TableQuestion } from '../definition/definition.ts';
import { isChosen, isFile, isNamed, isTable, textOf, type Given, type Row, type Value } from './answer.ts';

/** An answer as its boxes hold it: what was typed, right or wrong. Only what the kind of question asks for is filled. */
export interface Raw {
  text: string;
  chosen: readonly string[];
  other: string;
  day: string;
  month: string;
  year: string;
  name: string;
  rows: readonly Row[];
  whyNot: string;
}

const empty: Raw = {
  text: '',
  chosen: [],
  other: '',
  day: '',
  month: '',
  year: '',
  name: '',
  rows: [],
  whyNot: '',
};

/** What the boxes of a question hold when it has this answer. */
export function rawOf(question: Question, { value, whyNot }: Given): Raw {
  return { ...empty, ...rawValue(question, value), whyNot };
}

function rawValue(question: Question, value: Value | null): Partial<Raw> {
  if (value === null) return {};
  if (typeof value === 'object') return rawShape(value);
  if (question.kind === 'date') {
    const [year = '', month = '', day = ''] = textOf(value).split('-');
    return { year, month: String(Number(month)), day: String(Number(day)) };
  }
  return { text: textOf(value) };
}

function rawShape(value: Value): Partial<Raw> {
  if (isChosen(value)) return { chosen: value.chosen, other: value.other };
  if (isNamed(value)) return { text: value.id ?? '', name: value.name };
  if (isFile(value)) return { text: value.documentId, name: value.fileName };
  if (isTable(value)) return { rows: value };
  return {};
}

/** What was sent for a question; undefined when its boxes were not on the form. */
export function rawFrom(question: Question, body: Body): Raw | undefined {
  const { key } = question;
  if (body[`${key}.version`] === undefined) return undefined;
  const text = (part = '') => textIn(body[part === '' ? key : `${key}.${part}`]);
  return {
    text: text(),
    chosen: listIn(body[key]),
    other: text('other'),
    day: text('day').trim(),
    month: text('month').trim(),
    year: text('year').trim(),
    name: text('name'),
    rows: question.kind === 'table' ? rowsIn(question, body) : [],
    whyNot: text('whyNot').trim(),
  };
}

const textIn = (value: string | string[] | undefined) =>
  (typeof value === 'string' ? value : (value?.at(-1) ?? '')).toWellFormed();

const listIn = (value: string | string[] | undefined) =>
  (typeof value === 'string' ? [value] : (value ?? [])).filter((one) => one !== '');

/** Rows with nothing in them are left out. */
function rowsIn({ key, columns, mostRows }: TableQuestion, body: Body): Row[] {
  return Array.from({ length: mostRows }, (_, index) =>
    Object.fromEntries(
      columns.map((column) => [column.key, textIn(body[`${key}.${index}.${column.key}`]).trim()]),
    ),
  ).filter((row) => Object.values(row).some((cell) => cell !== ''));
}
