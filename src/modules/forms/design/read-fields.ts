import type { FieldError } from '#platform/web/render.ts';
import type { Body } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import type { Said } from '#practice/questionnaires/index.ts';

/** What a page of the set-up has in its boxes, by the name of the box. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What is being read from such a page, and what of it cannot be kept. */
export interface Reading {
  body: Body;
  words: Words;
  errors: FieldError[];
}

const longest = 2000;

export function textIn(body: Body, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value.trim() : '';
}

export const isTicked = (body: Body, name: string): boolean => textIn(body, name) === 'yes';

export function listIn(body: Body, name: string): string[] {
  const value = body[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}

export const saidTyped = (name: string, said: Said | undefined): Typed => ({
  [`${name}.en`]: said?.en ?? '',
  [`${name}.cy`]: said?.cy ?? '',
});

/** Words in both languages, one of which may be written later; undefined where there are none at all. */
export function readSaid(reading: Reading, name: string): Said | undefined {
  const said = { en: readText(reading, `${name}.en`), cy: readText(reading, `${name}.cy`) };
  return said.en + said.cy === '' ? undefined : said;
}

/** Words without which the part could not be told from others: in one language at least. */
export function readNeeded(reading: Reading, name: string, neededKey: string): Said {
  const said = readSaid(reading, name) ?? { en: '', cy: '' };
  const isEmpty = textIn(reading.body, `${name}.en`) + textIn(reading.body, `${name}.cy`) === '';
  if (isEmpty) reading.errors.push({ field: `${name}.en`, message: reading.words.t(neededKey) });
  return { en: onOneLine(said.en), cy: onOneLine(said.cy) };
}

const onOneLine = (typed: string) => typed.replaceAll(/\s+/g, ' ');

function readText({ body, words, errors }: Reading, name: string): string {
  const typed = textIn(body, name);
  if (typed.length > longest)
    errors.push({ field: name, message: words.t('forms.design.tooLong', { most: longest }) });
  return typed;
}

export interface Range {
  from: number;
  to: number;
  /** Places after the point. */
  places?: number;
}

/** A number in a box that may be left empty. */
export function readNumber(
  { body, words, errors }: Reading,
  name: string,
  { from, to, places = 0 }: Range,
): number | undefined {
  const typed = textIn(body, name).replace(/^−/, '-');
  if (typed === '') return undefined;
  const isWritten = /^-?\d{1,13}(\.\d{1,4})?$/.test(typed) && (places > 0 || !typed.includes('.'));
  const value = Number(typed);
  if (isWritten && value >= from && value <= to) return value;
  const key = places > 0 ? 'forms.design.notAmount' : 'forms.design.notNumber';
  errors.push({ field: name, message: words.t(key, { from, to }) });
  return undefined;
}

/** A field of an object that is there only where it has a value. */
export function optional<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };
}

export const sayEither = ({ language }: Words, said: Said | undefined): string =>
  [said?.[language], said?.en, said?.cy].find((one) => one !== undefined && one !== '') ?? '';
