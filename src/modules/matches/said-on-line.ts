import { z } from 'zod';
import { readDate, type DateOrder } from '#practice/matching/index.ts';
import type { KeptColumns, ListField, SaidOfChild } from './match.ts';

/** Of a cell no more is kept. */
const LONGEST = 200;

/** What one line says, field by field; fields that say nothing are left out. */
export function saidOnLine(columns: KeptColumns, cells: readonly string[], order: DateOrder): SaidOfChild {
  const said: Partial<Record<ListField, string>> = {};
  columns.forEach(({ field }, at) => {
    const text = (cells[at] ?? '').normalize('NFC').trim().slice(0, LONGEST);
    if (field !== null && text !== '') said[field] = text;
  });
  const { fullName, birthDate, ...rest } = said;
  const day = isoDay(birthDate, order);
  return { ...takeApart(fullName), ...rest, ...(day === undefined ? {} : { birthDate: day }) };
}

/** 'Prys, Ffion' and 'Ffion Prys'. */
function takeApart(name = ''): SaidOfChild {
  const [family = '', given] = name.split(',', 2).map((part) => part.trim());
  const words = name.trim().split(/\s+/);
  const parts =
    given === undefined
      ? { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' }
      : { givenName: given, familyName: family };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}

/** Only a whole day is kept: a year alone would look like a day nobody wrote. */
function isoDay(text = '', order: DateOrder): string | undefined {
  const digits = readDate(text, order);
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return z.iso.date().safeParse(iso).success ? iso : undefined;
}
