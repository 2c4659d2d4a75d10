import { randomUUID } from 'node:crypto';
import type { BuiltChild } from '../built-child.ts';
import { insertRow, type Owner } from '../insert-row.ts';

/** Which agency is asked about each child who was referred. */
export const ASKED = 0;

/** A referral that waits, about which one agency is asked. */
export async function storeReferral(
  owner: Owner,
  { partnershipId, childId }: BuiltChild,
  { by, agencies, number, at }: { by: string; agencies: readonly string[]; number: number; at: Date },
) {
  const of = { partnershipId, referralId: randomUUID() };
  await insertRow(owner, 'referrals.referral', {
    ...of,
    ...{ number, state: 'waiting', urgency: 'soon', referredBy: by, agencyId: agencies[2] },
    ...{ begunAt: at, savedAt: at, sentAt: at },
  });
  await insertRow(owner, 'referrals.child', {
    ...{
      ...of,
      childId,
      referralChildId: randomUUID(),
      found: 'known',
      givenName: '',
      familyName: 'Modelling',
    },
    ...{ addedAt: at, isSent: true },
  });
  await insertRow(owner, 'referrals.request', {
    ...{ ...of, requestId: randomUUID(), agencyId: agencies[ASKED], question: 'x', band: 'green' },
    ...{ askedBy: by, askedAt: at },
  });
}
