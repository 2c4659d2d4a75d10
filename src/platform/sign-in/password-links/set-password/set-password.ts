import { randomBytes } from 'node:crypto';
import { page, pageWithErrors, type Answer, type PublicVisit } from '../../../web/visit.ts';
import { isCommon } from '../../common-passwords.ts';
import { findPasswordFault } from '../../password.rules.ts';
import { hashPassword } from '../../passwords.ts';
import { knowDevice } from '../../lock-out/lock-out.queries.ts';
import { tellOwner } from '../../tell-owner.ts';
import { findLinkOwner, usePasswordLink } from '../password.queries.ts';

const folder = 'platform/sign-in/password-links/set-password';

export async function show(visit: PublicVisit): Promise<Answer> {
  const owner = await findLinkOwner(visit.tx, tokenOf(visit), visit.now);
  if (owner === undefined) return linkIsOver(visit);
  return page(`${folder}/set-password.njk`, { errors: [], email: owner.email, token: tokenOf(visit) });
}

/** Sets the password once. It signs nobody in: the second factor is still asked for, or set up, at the door. */
export async function submit(visit: PublicVisit): Promise<Answer> {
  const token = tokenOf(visit);
  const owner = await findLinkOwner(visit.tx, token, visit.now);
  if (owner === undefined) return linkIsOver(visit);
  const password = String(visit.body['new-password'] ?? '');
  const fault = password === '' ? 'password.needed' : findPasswordFault(password, owner, isCommon);
  if (fault !== undefined) {
    const errors = [{ field: 'new-password', message: visit.words.t(fault) }];
    const model = { email: owner.email, token };
    return pageWithErrors(`${folder}/set-password.njk`, { ...model, errors });
  }
  if (!(await usePasswordLink(visit.tx, token, await hashPassword(password), visit.now)))
    return linkIsOver(visit);
  // Who reads the letters of this address is its owner: from this browser they come in, whatever others try elsewhere meanwhile.
  const device = visit.origin.deviceToken ?? randomBytes(32).toString('base64url');
  await knowDevice(visit.tx, owner.userId, device, visit.now);
  await tellOwner(visit, owner, 'password-changed');
  visit.concerns(owner, 'done');
  return { kind: 'redirect', to: '/sign-in?password=set', cookies: { device } };
}

/** Used, over or made up: all one. The page says how to get a new one. */
function linkIsOver(visit: PublicVisit): Answer {
  visit.notes({ because: 'link-is-over' });
  return page(`${folder}/link-is-over.njk`, {});
}

function tokenOf(visit: PublicVisit): string {
  return visit.params['token'] ?? '';
}
