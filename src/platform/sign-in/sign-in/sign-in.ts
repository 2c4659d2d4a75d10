import { z } from 'zod';
import {
  endSession,
  findAccount,
  startSession,
  type Account,
  type Beginning,
} from '../../access/sessions.queries.ts';
import { readForm } from '../../web/forms.ts';
import { ownPath } from '../../web/own-path.ts';
import { page, pageWithErrors, type Answer, type PublicVisit } from '../../web/visit.ts';
import { hearATry } from '../lock-out/hear-a-try.ts';
import { passwordIsRight } from '../passwords.ts';

const view = 'platform/sign-in/sign-in/sign-in.njk';

const form = z.object({
  email: z.string().trim().min(1, 'signIn.email.needed').max(254, 'signIn.wrong'),
  password: z.string().min(1, 'signIn.password.needed').max(1000, 'signIn.wrong'),
  then: z.string().optional(),
});

export function show(visit: PublicVisit): Answer {
  const then = ownPath(visit.query['then']);
  const isSet = visit.query['password'] === 'set';
  return page(view, { errors: [], email: '', then, hasDemonstration: visit.config.isDemonstration, isSet });
}

/**
 * The first of two steps: the answer is the same, and takes as long, whether the account exists, is paused after too many tries, is
 * disabled or the password is wrong. Only the audit trail knows.
 */
export async function submit(visit: PublicVisit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const then = ownPath(visit.body['then']);
  const email = typeof visit.body['email'] === 'string' ? visit.body['email'] : '';
  const model = { email, then, hasDemonstration: visit.config.isDemonstration, isSet: false };
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  const { account, because } = await tryPassword(visit, read.values);
  if (account !== undefined && because === undefined) return passwordWasRight(visit, account, then);
  visit.notes({ signedIn: false, because });
  visit.concerns(account, 'refused');
  const message = visit.words.t('signIn.wrong');
  return pageWithErrors(view, { ...model, errors: [{ field: 'email', message }] });
}

type Because =
  'no-account' | 'locked' | 'too-many-at-once' | 'wrong-password' | 'not-active' | 'single-sign-on-only';

async function tryPassword(
  visit: PublicVisit,
  given: z.infer<typeof form>,
): Promise<{ account: Account | undefined; because: Because | undefined }> {
  const account = await findAccount(visit.tx, given.email);
  const heard = await hearATry(visit, 'password', given.email, account?.userId);
  const isRight = await passwordIsRight(account?.passwordHash, given.password);
  if (heard.because !== undefined) return { account, because: heard.because };
  const mayComeIn = isRight && account?.isActive === true && !account.needsSignOn;
  await heard.note(mayComeIn);
  return { account, because: mayComeIn ? undefined : whyNot(account, isRight) };
}

function whyNot(account: Account | undefined, isRight: boolean): Because {
  if (account === undefined) return 'no-account';
  if (!isRight) return 'wrong-password';
  return account.isActive ? 'single-sign-on-only' : 'not-active';
}

/** A session that opens nothing yet: the second factor is still owed. */
async function passwordWasRight(visit: PublicVisit, account: Account, then: string): Promise<Answer> {
  if (visit.sessionToken !== undefined) await endSession(visit.tx, visit.sessionToken, visit.now);
  const session = await startSession(visit.tx, account.userId, visit.now, {
    stage: 'password',
    device: visit.origin.device,
    factorAt: null,
  });
  visit.notes({ signedIn: false, password: 'right' });
  visit.concerns(account, 'done');
  const to = `/sign-in/second-factor?then=${encodeURIComponent(then)}`;
  return { kind: 'redirect', to, cookies: { session } };
}

/** A new session at each sign-in, for somebody who has shown everything; the one before it in this browser ends. */
export async function signedIn(
  visit: PublicVisit,
  userId: string,
  then: string,
  beginning: Partial<Beginning> = {},
): Promise<Answer> {
  if (visit.sessionToken !== undefined) await endSession(visit.tx, visit.sessionToken, visit.now);
  const { device } = visit.origin;
  const session = await startSession(visit.tx, userId, visit.now, { device, ...beginning });
  visit.notes({ signedIn: true, userId });
  return { kind: 'redirect', to: then, cookies: { session } };
}

export async function signOut(visit: PublicVisit, token: string | undefined): Promise<Answer> {
  if (token !== undefined) await endSession(visit.tx, token, visit.now);
  return { kind: 'redirect', to: '/sign-in', cookies: { session: null } };
}
