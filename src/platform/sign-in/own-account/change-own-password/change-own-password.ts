import { z } from 'zod';
import { findAccount } from '../../../access/sessions.queries.ts';
import { readForm } from '../../../web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '../../../web/visit.ts';
import { isCommon } from '../../common-passwords.ts';
import { hearATry } from '../../lock-out/hear-a-try.ts';
import { findPasswordFault } from '../../password.rules.ts';
import { changeOwnPassword } from '../../password-links/password.queries.ts';
import { hashPassword, passwordIsRight } from '../../passwords.ts';
import { tellOwner } from '../../tell-owner.ts';

const view = 'platform/sign-in/own-account/change-own-password/change-own-password.njk';

const form = z.object({
  'old-password': z.string().min(1, 'account.password.old.needed').max(1000, 'account.password.old.wrong'),
  'new-password': z.string().min(1, 'password.needed'),
});

export async function show(visit: Visit): Promise<Answer> {
  return (await hasNoPassword(visit)) ? notFound() : page(view, { errors: [] });
}

/** Their agency lets people sign in at their own organisation only. */
async function hasNoPassword({ tx, viewer }: Visit): Promise<boolean> {
  const account = await findAccount(tx, viewer.email);
  return account?.needsSignOn !== false;
}

/** The old password shows that it is them; the new one ends every other session of theirs. */
export async function submit(visit: Visit): Promise<Answer> {
  const { viewer, tx, now, words } = visit;
  if (await hasNoPassword(visit)) return notFound();
  const read = readForm(form, visit.body, words);
  if (!read.ok) return pageWithErrors(view, { errors: read.errors });
  const wrong = (field: string, key: string) => {
    visit.notes({ because: key });
    return pageWithErrors(view, { errors: [{ field, message: words.t(key) }] });
  };
  const fault = findPasswordFault(read.values['new-password'], viewer, isCommon);
  if (fault !== undefined) return wrong('new-password', fault);
  if (!(await isOldPassword(visit, read.values['old-password'])))
    return wrong('old-password', 'account.password.old.wrong');
  const hash = await hashPassword(read.values['new-password']);
  await changeOwnPassword(tx, hash, viewer.session.sessionId, now);
  await tellOwner(visit, viewer, 'password-changed');
  return redirect('/your-account?done=password');
}

/** Guessing it here is no easier than at the door. */
async function isOldPassword(visit: Visit, password: string): Promise<boolean> {
  const { email, userId } = visit.viewer;
  const heard = await hearATry(visit, 'password', email, userId);
  const account = await findAccount(visit.tx, email);
  const isRight = await passwordIsRight(account?.passwordHash, password);
  if (heard.because !== undefined) return false;
  await heard.note(isRight);
  return isRight;
}
