import { z } from 'zod';
import { findAccount } from '../../../access/sessions.queries.ts';
import { readForm, text } from '../../../web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type PublicVisit } from '../../../web/visit.ts';

const folder = 'platform/sign-in/password-links/forgotten-password';
const form = z.object({ email: text('signIn.email.needed', 254, 'signIn.email.needed') });

export function show(visit: PublicVisit): Answer {
  if (visit.query['sent'] === 'yes') return page(`${folder}/link-sent.njk`, {});
  return page(`${folder}/forgotten-password.njk`, { errors: [], email: '' });
}

/**
 * The same answer after the same work whether somebody has the address: one look-up, one job in the queue. The rest is done later.
 */
export async function submit(visit: PublicVisit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const typed = { email: String(visit.body['email'] ?? '') };
    return pageWithErrors(`${folder}/forgotten-password.njk`, { ...typed, errors: read.errors });
  }
  const account = await findAccount(visit.tx, read.values.email);
  const whom = account?.isActive === true && !account.needsSignOn ? account : undefined;
  const { partnershipId = null, userId = null } = whom ?? {};
  await visit.addJob('password-link-send', { partnershipId, userId });
  visit.concerns(whom, 'done');
  return redirect('/forgotten-password?sent=yes');
}
