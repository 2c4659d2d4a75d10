import { z } from 'zod';
import type { Words } from '../words/index.ts';
import type { FieldError } from './render.ts';
import type { Body } from './visit.ts';

export type FormResult<T> =
  | { ok: true; values: T }
  | { ok: false; errors: FieldError[]; typed: Readonly<Record<string, string | string[]>> };

/**
 * Reads a form by its schema. The message of each rule is a key of the words, so that the person reads it in their language; what no
 * rule foresaw, such as a field given twice, has a sentence of its own. What was typed comes back whole.
 */
export function readForm<T>(schema: z.ZodType<T>, body: Body, words: Words): FormResult<T> {
  const read = schema.safeParse(body, { error: () => 'web.errors.notUnderstood' });
  if (read.success) return { ok: true, values: read.data };
  const errors = new Map<string, FieldError>();
  for (const issue of read.error.issues) {
    const field = issue.path.join('-');
    if (!errors.has(field)) errors.set(field, { field, message: words.t(issue.message) });
  }
  return { ok: false, errors: [...errors.values()], typed: typedIn(body) };
}

/** What was typed, without the form's own tokens. */
export function typedIn(body: Body): Record<string, string | string[]> {
  const own = ['_csrf', 'formToken'];
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string | string[]] => {
      return entry[1] !== undefined && !own.includes(entry[0]);
    }),
  );
}

/** Needed text up to a length; both messages are keys of the words. */
export const text = (neededKey: string, longest: number, tooLongKey: string) =>
  z.string(neededKey).trim().min(1, neededKey).max(longest, tooLongKey);

/** Text that may be left empty: then it is ''. */
export const optionalText = (longest: number, tooLongKey: string) =>
  z.string().trim().max(longest, tooLongKey).optional().default('');

export const identifier = (key: string) => z.uuid(key);

/** One or several of the same box: always a list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value): unknown[] => {
    if (value === undefined || value === '') return [];
    return Array.isArray(value) ? (value as unknown[]) : [value];
  }, z.array(item));

/**
 * A date given as the three boxes of the GOV.UK date input, named `${name}-day`, `-month` and `-year`: 'YYYY-MM-DD', undefined when all
 * are empty, or null when they are no date.
 */
export function readDate(body: Body, name: string): string | undefined | null {
  const boxes = ['year', 'month', 'day'].map((part) => body[`${name}-${part}`] ?? '');
  const [year, month, day] = boxes.map((value) => String(value).trim().padStart(2, '0'));
  const iso = `${year}-${month}-${day}`;
  if (boxes.join('').trim() === '') return undefined;
  return z.iso.date().safeParse(iso).success ? iso : null;
}
