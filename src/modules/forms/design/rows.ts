import type { Body } from '#platform/web/visit.ts';
import { moved, type Direction } from './change-definition.ts';
import { textIn, type Typed } from './read-fields.ts';

/** One row of a list in a form: answers of a question, columns of a table, bands. `option.0.en` is in the row 0 of 'option'. */
export interface Row {
  index: number;
  name: string;
}

/** What the button says that was pressed: 'up.option.2', 'remove.band.0', 'more'. */
const pressed = /^(up|down|remove)\.([a-z]+)\.(\d{1,2})$/;

/** The rows of a list that say something, in the order asked for. */
export function rowsIn(body: Body, list: string, most: number): Row[] {
  const written = rowsWritten(body, list);
  const filled = Array.from({ length: most }, (_, index) => ({ index, name: `${list}.${index}` })).filter(
    ({ index }) => written.has(index),
  );
  const [, act, where, number] = pressed.exec(textIn(body, 'then')) ?? [];
  if (where !== list) return filled;
  const at = filled.findIndex(({ index }) => index === Number(number));
  if (act === 'remove') return filled.filter((_, index) => index !== at);
  return [...moved(filled, at, act as Direction)];
}

/** In which rows of a list something was written; what a row is known by, and the kind of a column, stand in empty rows too. */
function rowsWritten(boxes: Typed | Body, list: string): ReadonlySet<number> {
  const box = new RegExp(`^${list}\\.(\\d{1,2})\\.(?!(?:key|kind)$)\\w+$`);
  const written = Object.entries(boxes).flatMap(([name, value]) => {
    const [, index] = box.exec(name) ?? [];
    return index === undefined || String(value ?? '').trim() === '' ? [] : [Number(index)];
  });
  return new Set(written);
}

/** Whether the page is to be shown again with its rows as they are now. */
export const staysOnPage = (body: Body): boolean =>
  textIn(body, 'then') === 'more' || pressed.test(textIn(body, 'then'));

/** The rows to show: those that say something, and two to write in. */
export function rowsToShow(typed: Typed, list: string, fields: readonly string[], most: number) {
  const last = Math.max(-1, ...rowsWritten(typed, list));
  const shown = Math.min(most, last + 3);
  return Array.from({ length: shown }, (_, index) => ({
    name: `${list}.${index}`,
    number: index + 1,
    canMoveUp: index > 0 && index <= last,
    canMoveDown: index < last,
    isFilled: index <= last,
    values: Object.fromEntries(fields.map((field) => [field, typed[`${list}.${index}.${field}`] ?? ''])),
  }));
}

/** Rows as what stands in the boxes: 'option.0.en' and so on. */
export function rowsTyped(list: string, rows: readonly Typed[]): Typed {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([name, value]) => [`${list}.${index}.${name}`, value]),
    ),
  );
}

/** The key a row came with, where the list had it and no row before it took it; undefined for a new one. */
export function keptKey(body: Body, { name }: Row, had: readonly string[], taken: ReadonlySet<string>) {
  const key = textIn(body, `${name}.key`);
  return had.includes(key) && !taken.has(key) ? key : undefined;
}
