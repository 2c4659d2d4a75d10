import { z } from 'zod';
import {
  countFailures,
  endSession,
  findAccount,
  recordAttempt,
  startSession,
  type Account,
} from '../../access/sessions.queries.ts';
import { readForm } from '../../web/forms.ts';
import { ownPath } from '../../web/own-path.ts';
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

/**
 * Six failures lock an address for 30 minutes, whatever is tried meanwhile; the answer is the same, and takes as long, whether the
 * account exists, is locked, is disabled or the password is wrong.
 */
export async function submit(visit: PublicVisit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const then = ownPath(visit.body['then']);
  const email = typeof visit.body['email'] === 'string' ? visit.body['email'] : '';
  const model = { email, then, hasDemonstration: visit.config.isDemonstration };
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  const userId = await whoSignsIn(visit, read.values);
  if (userId !== undefined) return signedIn(visit, userId, then);
  const message = visit.words.t('signIn.wrong');
  return pageWithErrors(view, { ...model, errors: [{ field: 'email', message }] });
}

async function whoSignsIn(visit: PublicVisit, given: z.infer<typeof form>): Promise<string | undefined> {
  const since = new Date(visit.now.getTime() - LOCKED_MINUTES * 60_000);
  const failures = await countFailures(visit.tx, given.email, since);
  const account = await findAccount(visit.tx, given.email);
  const isRight = await passwordIsRight(account?.passwordHash, given.password);
  const isLocked = failures === undefined || failures >= LOCKED_AFTER;
  const mayComeIn = isRight && account?.isActive === true && !isLocked;
  if (!isLocked) await recordAttempt(visit.tx, given.email, visit.now, mayComeIn);
  if (mayComeIn) return account.userId;
  visit.notes(whyNotIn(account, isLocked));
  return undefined;
}

/** Whose account it was and why, for the audit trail; the person at the door is told neither. */
function whyNotIn(account: Account | undefined, isLocked: boolean) {
  const why = isLocked ? 'locked' : account?.isActive === false ? 'disabled' : 'no-match';
  return { signedIn: false, why, ...(account === undefined ? {} : { userId: account.userId }) };
}

/** A new session at each sign-in; the one before it in this browser ends. */
export async function signedIn(visit: PublicVisit, userId: string, then: string): Promise<Answer> {
  if (visit.sessionToken !== undefined) await endSession(visit.tx, visit.sessionToken, visit.now);
  const token = await startSession(visit.tx, userId, visit.now);
  visit.notes({ signedIn: true, userId });
  return { kind: 'redirect', to: then, cookies: { session: token } };
}

export async function signOut(visit: PublicVisit, token: string | undefined): Promise<Answer> {
  if (token !== undefined) await endSession(visit.tx, token, visit.now);
  return { kind: 'redirect', to: '/sign-in', cookies: { session: null } };
}
