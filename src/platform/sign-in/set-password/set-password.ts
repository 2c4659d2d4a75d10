import { z } from 'zod';
import { readForm } from '../../web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type PublicVisit } from '../../web/visit.ts';
import { hashPassword, shortestPassword } from '../passwords.ts';
import { findPasswordLink, setPasswordByLink } from './password-link.queries.ts';

const view = 'platform/sign-in/set-password/set-password.njk';

const form = z.object({
  password: z
    .string('signIn.setPassword.short')
    .min(shortestPassword, 'signIn.setPassword.short')
    .max(200, 'signIn.setPassword.long'),
});

/** Where a letter leads somebody who was invited: one box, once. */
export async function show(visit: PublicVisit): Promise<Answer> {
  const found = await findPasswordLink(visit.tx, visit.params['token'] ?? '', visit.now);
  return page(view, modelOf(visit, found?.email));
}

export async function submit(visit: PublicVisit): Promise<Answer> {
  const token = visit.params['token'] ?? '';
  const found = await findPasswordLink(visit.tx, token, visit.now);
  if (found === undefined) return page(view, modelOf(visit, undefined));
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, { ...modelOf(visit, found.email), errors: read.errors });
  const isSet = await setPasswordByLink(visit.tx, token, await hashPassword(read.values.password), visit.now);
  return isSet ? redirect('/sign-in') : page(view, modelOf(visit, undefined));
}

function modelOf(visit: PublicVisit, email: string | undefined) {
  return { email: email ?? '', token: visit.params['token'] ?? '', shortest: shortestPassword, errors: [] };
}
