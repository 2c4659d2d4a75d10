import { page, redirect, type Answer, type Visit } from '../../../web/visit.ts';
import { renewRecoveryCodes } from '../../second-factors/add-factor.ts';
import { listFactors } from '../../second-factors/second-factor.queries.ts';
import { tellOwner } from '../../tell-owner.ts';

const folder = 'platform/sign-in/own-account/renew-recovery-codes';

export async function show(visit: Visit): Promise<Answer> {
  if ((await listFactors(visit.tx)).length === 0) return redirect('/your-account');
  return page(`${folder}/renew-recovery-codes.njk`, {});
}

/** Ten new ones; those before are worth nothing from now on. They are never shown again, so this answers with a page. */
export async function submit(visit: Visit): Promise<Answer> {
  if ((await listFactors(visit.tx)).length === 0) return redirect('/your-account');
  const codes = await renewRecoveryCodes(visit, visit.viewer);
  visit.notes({ made: codes.length });
  await tellOwner(visit, visit.viewer, 'codes-renewed');
  return page(`${folder}/new-recovery-codes.njk`, { codes });
}
