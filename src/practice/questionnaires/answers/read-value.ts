import { z } from 'zod';
import { longestText, type Column, type NumberQuestion, type Question } from '../definition/definition.ts';
import { textOf, type Value } from './answer.ts';
import type { Raw } from './raw.ts';

/** What is wrong with an answer: the end of a key of the words, and what it needs. */
export interface Problem {
  problem: string;
  params?: Readonly<Record<string, string | number>>;
}

export type ReadValue = { value: Value | null } | Problem;

/** Somebody whom a form may be answered with, by whoever asked for it. */
export interface Known {
  id: string;
  name: string;
}

/** What else an answer is read by: the day, and who may be chosen by name. */
export interface Around {
  today: string;
  people: readonly Known[];
  children: readonly Known[];
}

const longestReason = 2000;
const longestName = 200;

/** Makes an answer of what was typed; null when there is none. A file is never typed: its boxes are there only where there is none. */
export function readValue(question: Question, raw: Raw, around: Around): ReadValue {
  if (raw.whyNot.length > longestReason) return { problem: 'whyNotTooLong', params: { most: longestReason } };
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return readText(raw.text, longestText(question));
    case 'one-of':
    case 'some-of':
      return readChosen(question, raw);
    case 'yes-no':
      return readOneOf(raw.text, ['yes', 'no']);
    case 'scale':
      return readScale(question, raw.text);
    case 'number':
      return readNumber(raw.text, question);
    case 'date':
      return readDay(raw, question.mayBeAfterToday === true ? undefined : around.today);
    case 'person':
      return readNamed(raw, around.people);
    case 'child':
      return readNamed(raw, around.children);
    case 'table':
      return readRows(question.columns, raw);
    case 'file':
      return { value: null };
  }
}

function readText(text: string, most: number): ReadValue {
  const trimmed = text.trim();
  if (trimmed.length > most) return { problem: 'tooLong', params: { most, over: trimmed.length - most } };
  return { value: trimmed === '' ? null : trimmed };
}

function readOneOf(text: string, allowed: readonly string[]): ReadValue {
  if (text === '') return { value: null };
  return allowed.includes(text) ? { value: text } : { problem: 'notOffered' };
}

function readChosen(question: Extract<Question, { options: unknown }>, { chosen, other }: Raw): ReadValue {
  const order = [...question.options.map(({ key }) => key), ...(question.hasOther === true ? ['other'] : [])];
  if (chosen.some((one) => !order.includes(one))) return { problem: 'notOffered' };
  if (question.kind === 'one-of' && chosen.length > 1) return { problem: 'onlyOne' };
  if (chosen.length === 0) return { value: null };
  const said = chosen.includes('other') ? other.trim() : '';
  if (chosen.includes('other') && said === '') return { problem: 'otherNeeded' };
  if (said.length > longestReason)
    return { problem: 'tooLong', params: { most: longestReason, over: said.length - longestReason } };
  return { value: { chosen: order.filter((one) => chosen.includes(one)), other: said } };
}

function readScale({ from, to }: Extract<Question, { kind: 'scale' }>, text: string): ReadValue {
  if (text === '') return { value: null };
  const number = Number(text);
  return Number.isInteger(number) && number >= from && number <= to
    ? { value: number }
    : { problem: 'notOffered' };
}

function readNumber(
  text: string,
  { from, to, places = 0 }: Pick<NumberQuestion, 'from' | 'to' | 'places'>,
): ReadValue {
  const typed = text.replaceAll(/[\s,]/g, '');
  if (typed === '') return { value: null };
  if (!/^-?\d{1,12}(\.\d{1,10})?$/.test(typed)) return { problem: 'notNumber' };
  if ((typed.split('.')[1] ?? '').length > places) return { problem: 'tooManyPlaces', params: { places } };
  const number = Number(typed);
  if (from !== undefined && number < from) return { problem: 'tooLow', params: { from } };
  if (to !== undefined && number > to) return { problem: 'tooHigh', params: { to } };
  return { value: number };
}

function readDay(
  { day, month, year }: Pick<Raw, 'day' | 'month' | 'year'>,
  latest: string | undefined,
): ReadValue {
  if (day + month + year === '') return { value: null };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!z.iso.date().safeParse(iso).success) return { problem: 'notDate' };
  if (latest !== undefined && iso > latest) return { problem: 'afterToday' };
  return { value: iso };
}

function readNamed({ text, name }: Raw, known: readonly Known[]): ReadValue {
  const typed = name.trim();
  if (typed.length > longestName)
    return { problem: 'tooLong', params: { most: longestName, over: typed.length - longestName } };
  const chosen = known.find(({ id }) => id === text);
  if (chosen !== undefined) return { value: { id: chosen.id, name: chosen.name } };
  if (text !== '') return { problem: 'notOffered' };
  return { value: typed === '' ? null : { id: null, name: typed } };
}

function readRows(columns: readonly Column[], { rows }: Raw): ReadValue {
  const read = rows.map((row) =>
    columns.map((column) => [column, readCell(column, row[column.key] ?? '')] as const),
  );
  for (const [index, cells] of read.entries())
    for (const [column, cell] of cells)
      if ('problem' in cell)
        return {
          problem: `cell.${cell.problem}`,
          params: { ...cell.params, row: index + 1, column: column.key },
        };
  const value = read.map((cells) =>
    Object.fromEntries(cells.map(([{ key }, cell]) => [key, 'value' in cell ? textOf(cell.value) : ''])),
  );
  return { value: value.length === 0 ? null : value };
}

function readCell({ kind, options }: Column, text: string): ReadValue {
  if (kind === 'number') return readNumber(text, { places: 4 });
  if (kind === 'yes-no') return readOneOf(text, ['yes', 'no']);
  if (kind === 'one-of')
    return readOneOf(
      text,
      (options ?? []).map(({ key }) => key),
    );
  if (kind === 'date') return readDayInWords(text);
  return readText(text, 2000);
}

/** '27 3 2026', '27/3/2026', or as it was kept: '2026-03-27'. */
function readDayInWords(text: string): ReadValue {
  if (text === '') return { value: null };
  const kept = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const typed = /^(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = typed ?? [];
  if (kept !== null) return z.iso.date().safeParse(text).success ? { value: text } : { problem: 'notDate' };
  return typed === null ? { problem: 'notDate' } : readDay({ day, month, year }, undefined);
}
