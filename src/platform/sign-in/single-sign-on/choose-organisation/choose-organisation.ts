import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readForm } from '../../../web/forms.ts';
import { ownPath } from '../../../web/own-path.ts';
import { page, pageWithErrors, type Answer, type PublicVisit } from '../../../web/visit.ts';
import { attemptOf, newOrganisationToken } from '../attempt.ts';
import { beginAttempt, findSignOnOf } from '../attempts.queries.ts';
import { ATTEMPT_MINUTES } from '../sign-on.ts';

const view = 'platform/sign-in/single-sign-on/choose-organisation/choose-organisation.njk';

const form = z.object({
  email: z
    .string('organisation.email.needed')
    .trim()
    .min(1, 'organisation.email.needed')
    .max(254, 'organisation.email.shape')
    .regex(/^[^\s@]+@[^\s@]+$/, 'organisation.email.shape'),
});

/** Asks for the work e-mail address, whose domain leads to the organisation. */
export function show(visit: PublicVisit): Answer {
  return page(view, { errors: [], email: '', then: ownPath(visit.query['then']) });
}

/** The domain alone decides where it leads: an address with an account and one without go the same way. */
export async function submit(visit: PublicVisit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const then = ownPath(visit.body['then']);
  const typed = visit.body['email'];
  const model = { email: typeof typed === 'string' ? typed : '', then };
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  const signOnId = await findSignOnOf(visit.tx, read.values.email);
  if (signOnId !== undefined) return begin(visit, signOnId, read.values.email, then);
  visit.notes({ organisation: false });
  const message = visit.words.t('organisation.email.unknown');
  return pageWithErrors(view, { ...model, errors: [{ field: 'email', message }] });
}

async function begin(visit: PublicVisit, signOnId: string, typedEmail: string, then: string) {
  const organisationToken = isToken(visit.organisationToken)
    ? visit.organisationToken
    : newOrganisationToken();
  const attemptId = randomUUID();
  await beginAttempt(visit.tx, {
    signOnId,
    attemptId,
    state: attemptOf(organisationToken, attemptId).state,
    returnTo: then,
    typedEmail,
    until: new Date(visit.now.getTime() + ATTEMPT_MINUTES * 60_000),
  });
  visit.notes({ signOnId });
  const to = `/sign-in/organisation/go?attempt=${attemptId}`;
  return { kind: 'redirect', to, cookies: { organisation: organisationToken } } as const;
}

/** One this browser was given before serves again: an attempt in another tab goes on. */
function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}
