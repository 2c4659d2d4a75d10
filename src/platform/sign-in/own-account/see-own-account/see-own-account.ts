import { findAccount } from '../../../access/sessions.queries.ts';
import { page, type Answer, type Visit } from '../../../web/visit.ts';
import { mostFactors } from '../../second-factors/add-factor.ts';
import { countRecoveryCodes } from '../../second-factors/recovery-code.queries.ts';
import { listFactors } from '../../second-factors/second-factor.queries.ts';

/** How somebody signs in, and what there is to change about it. */
export async function show(visit: Visit): Promise<Answer> {
  const { viewer, tx } = visit;
  const factors = await listFactors(tx);
  const account = await findAccount(tx, viewer.email);
  return page('platform/sign-in/own-account/see-own-account/see-own-account.njk', {
    email: viewer.email,
    way: viewer.session.way,
    hasPassword: viewer.session.way === 'password' && account?.needsSignOn === false,
    factors,
    codesLeft: await countRecoveryCodes(tx),
    mayAdd: factors.length < mostFactors,
    done: visit.query['done'] ?? '',
  });
}
