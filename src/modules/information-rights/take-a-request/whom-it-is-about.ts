import { z } from 'zod';
import { childLabel } from '#modules/children/index.ts';
import { optionalText, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { readNames } from '../about-adult/keep-what-names.rules.ts';
import { abouts, type Subject } from '../requests/access-request.ts';
import { findChildToTell, findColleagueToTell } from '../requests/request.queries.ts';

export interface Found {
  subject: Subject;
  label: string;
}

/** The child of a local id, on a day; undefined when there is none. */
export async function childAsked(
  tx: Tx,
  words: Words,
  localId: string,
  on: string,
): Promise<Found | undefined> {
  const child = await findChildToTell(tx, localId);
  return (
    child && {
      subject: { about: 'child', childId: child.childId, aboutUserId: null, names: [] },
      label: childLabel(child, words, on),
    }
  );
}

/** The colleague of an address, also one who has left; undefined when there is none. */
export async function colleagueAsked(tx: Tx, email: string): Promise<Found | undefined> {
  const found = await findColleagueToTell(tx, email);
  return (
    found && {
      subject: { about: 'colleague', childId: null, aboutUserId: found.userId, names: [] },
      label: found.fullName,
    }
  );
}

/** An adult of a name and its forms; undefined where one of them cannot be looked for. */
export function adultAsked(...typed: readonly string[]): Found | undefined {
  const names = readNames(...typed);
  return (
    names && {
      subject: { about: 'adult', childId: null, aboutUserId: null, names },
      label: names[0] ?? '',
    }
  );
}

const which = z.object({ about: z.enum(abouts, 'informationRights.take.about.needed') });
const fields = {
  child: z.object({
    localId: text('informationRights.take.localId.needed', 40, 'informationRights.take.localId.notFound'),
  }),
  colleague: z.object({
    email: text('informationRights.take.email.needed', 254, 'informationRights.take.email.notFound'),
  }),
  adult: z.object({
    name: text('informationRights.take.name.needed', 100, 'informationRights.take.name.wrong'),
    forms: optionalText(2200, 'informationRights.take.forms.wrong'),
  }),
};

type Asked = { ok: true; found: Found } | { ok: false; errors: FieldError[] };

/** Whom a form says the request is about: found, or what is wrong. */
export async function readWhom(
  tx: Tx,
  body: Parameters<typeof readForm>[1],
  words: Words,
  today: string,
): Promise<Asked> {
  const read = readForm(which, body, words);
  if (!read.ok) return read;
  const answer = (field: string, found: Found | undefined, key: string): Asked =>
    found === undefined ? { ok: false, errors: [{ field, message: words.t(key) }] } : { ok: true, found };
  if (read.values.about === 'child') {
    const child = readForm(fields.child, body, words);
    if (!child.ok) return child;
    const found = await childAsked(tx, words, child.values.localId, today);
    return answer('localId', found, 'informationRights.take.localId.notFound');
  }
  if (read.values.about === 'colleague') {
    const colleague = readForm(fields.colleague, body, words);
    if (!colleague.ok) return colleague;
    const found = await colleagueAsked(tx, colleague.values.email);
    return answer('email', found, 'informationRights.take.email.notFound');
  }
  const adult = readForm(fields.adult, body, words);
  if (!adult.ok) return adult;
  const { name, forms } = adult.values;
  if (adultAsked(name) === undefined) return answer('name', undefined, 'informationRights.take.name.wrong');
  return answer('forms', adultAsked(name, forms), 'informationRights.take.forms.wrong');
}
