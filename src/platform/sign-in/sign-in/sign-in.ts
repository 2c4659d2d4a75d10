import { z } from 'zod';
import {
  countFailures,
  endSession,
  findAccount,
  recordAttempt,
  startSession,
} from '../../access/sessions.queries.ts';
import { readForm } from '../../web/forms.ts';
import { page, pageWithErrors, type Answer, type PublicVisit } from '../../web/visit.ts';
import { passwordIsRight } from '../passwords.ts';

const view = 'platform/sign-in/sign-in/sign-in.njk';
const LOCKED_AFTER = 6;
const LOCKED_MINUTES = 30;

const form = z.object({
  email: z.string().trim().min(1, 'signIn.email.needed').max(254, 'signIn.wrong'),
  password: z.string().min(1, 'signIn.password.needed').max(1000, 'signIn.wrong'),
  then: z.string().optional(),
});

export function show(visit: PublicVisit): Answer {
  const then = ownPath(visit.query['then']);
  return page(view, { errors: [], email: '', then, hasDemonstration: visit.config.isDemonstration });
}

/** Six failures lock an address for 30 minutes; the answer is the same whether the account exists, is locked or the password is wrong. */
export async function submit(visit: PublicVisit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const then = ownPath(visit.body['then']);
  const email = typeof visit.body['email'] === 'string' ? visit.body['email'] : '';
  const model = { email, then, hasDemonstration: visit.config.isDemonstration };
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  const since = new Date(visit.now.getTime() - LOCKED_MINUTES * 60_000);
  const failures = await countFailures(visit.tx, read.values.email, since);
  const account = await findAccount(visit.tx, read.values.email);
  const isRight = await passwordIsRight(account?.passwordHash, read.values.password);
  if (account === undefined || !isRight || !account.isActive || failures >= LOCKED_AFTER) {
    await recordAttempt(visit.tx, read.values.email, visit.now, false);
    visit.notes({ signedIn: false });
    return pageWithErrors(view, {
      ...model,
      errors: [{ field: 'email', message: visit.words.t('signIn.wrong', { minutes: LOCKED_MINUTES }) }],
    });
  }
  await recordAttempt(visit.tx, read.values.email, visit.now, true);
  return signedIn(visit, account.userId, then);
}

/** A new session at each sign-in; the one before it in this browser ends. */
export async function signedIn(visit: PublicVisit, userId: string, then: string): Promise<Answer> {
  const token = await startSession(visit.tx, userId, visit.now);
  visit.notes({ signedIn: true, userId });
  return { kind: 'redirect', to: then, cookies: { session: token } };
}

export async function signOut(visit: PublicVisit, token: string | undefined): Promise<Answer> {
  if (token !== undefined) await endSession(visit.tx, token, visit.now);
  return { kind: 'redirect', to: '/sign-in', cookies: { session: null } };
}

/** Only a path of this site: an address of elsewhere leads home. */
export function ownPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\r\n\\]*$/.test(value) ? value : '/';
}
