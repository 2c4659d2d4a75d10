import { z } from 'zod';
import { optionalText, readDate } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';

/** What somebody knows of a child already: a local id, or family name and birth date, with the first name where there are several. */
export interface KnownFacts {
  localId: string;
  familyName: string;
  /** 'YYYY-MM-DD', '' when not given. */
  birthDate: string;
  givenName: string;
}

const form = z.object({
  localId: optionalText(40, 'whoCanSee.find.tooLong'),
  familyName: optionalText(100, 'whoCanSee.find.tooLong'),
  givenName: optionalText(100, 'whoCanSee.find.tooLong'),
});

type Read = { ok: true; facts: KnownFacts } | { ok: false; errors: FieldError[] };

/** Reads the search: exact enough to point to one child, or what is missing. */
export function readFacts({ body, words }: Pick<Visit, 'body' | 'words'>): Read {
  const typed = form.safeParse(body);
  const wrong = (field: string, key: string): Read => ({
    ok: false,
    errors: [{ field, message: words.t(key) }],
  });
  if (!typed.success)
    return wrong(String(typed.error.issues[0]?.path[0] ?? 'localId'), 'whoCanSee.find.tooLong');
  const birthDate = readDate(body, 'born');
  if (birthDate === null) return wrong('born', 'whoCanSee.find.born.wrong');
  const facts = { ...typed.data, birthDate: birthDate ?? '' };
  if (facts.localId !== '') return { ok: true, facts };
  if (facts.familyName === '') return wrong('localId', 'whoCanSee.find.needed');
  if (facts.birthDate === '') return wrong('born', 'whoCanSee.find.born.needed');
  return { ok: true, facts };
}

/** The fields as they were typed. */
export function findFields(body: Body) {
  const typed = (name: string) => String(body[name] ?? '');
  return {
    localId: typed('localId'),
    familyName: typed('familyName'),
    givenName: typed('givenName'),
    born: { day: typed('born-day'), month: typed('born-month'), year: typed('born-year') },
  };
}
