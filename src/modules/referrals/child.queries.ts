import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here } from './referral.queries.ts';
import type { ReferredChild } from './referral.ts';

/** Adds a child to a draft of the viewer's; false when that child is in it already. */
export async function addReferredChild(
  tx: Tx,
  partnershipId: string,
  child: ReferredChild,
  at: Date,
): Promise<boolean> {
  const { referralChildId, referralId, childId, found, givenName, familyName } = child;
  const { birthDate, expectedBirthDate, sex, address, school } = child;
  const added = await sql`
    insert into referrals.child (partnership_id, referral_child_id, referral_id, child_id, found, given_name, family_name, birth_date,
                                 expected_birth_date, sex, address, school, added_at)
    values (${partnershipId}, ${referralChildId}, ${referralId}, ${childId}, ${found}, ${givenName}, ${familyName}, ${birthDate},
            ${expectedBirthDate}, ${sex}, ${address}, ${school}, ${at})
    on conflict (partnership_id, referral_id, child_id) where child_id is not null do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Takes a child out of a draft of the viewer's. */
export async function removeReferredChild(tx: Tx, referralChildId: string): Promise<boolean> {
  const gone = await sql`
    delete from referrals.child c using referrals.referral r
     where c.${here} and c.referral_child_id = ${referralChildId} and r.partnership_id = c.partnership_id and r.referral_id = c.referral_id
       and r.state = 'draft'`.execute(tx);
  return gone.numAffectedRows === 1n;
}

/** Says which child of the partnership this one is; false when somebody said so before, or that child is in the referral already. */
export async function linkChild(
  tx: Tx,
  referralChildId: string,
  childId: string,
  by: { userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update referrals.child c set child_id = ${childId}, linked_by = ${by.userId}, linked_at = ${by.at}
     where c.${here} and c.referral_child_id = ${referralChildId} and c.child_id is null
       and not exists (select from referrals.child o where o.partnership_id = c.partnership_id and o.referral_id = c.referral_id and o.child_id = ${childId})`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** Puts on the chronology of these children that they were referred on that day, by that agency. */
export async function noteReferred(
  tx: Tx,
  { referralId, agencyId }: { referralId: string; agencyId: string },
  childIds: readonly string[],
  day: string,
): Promise<void> {
  await sql`
    insert into referrals.event (partnership_id, referral_id, child_id, kind, happened_on, agency_id)
    select access.viewer_partnership(), ${referralId}, c, 'referred', ${day}, ${agencyId} from unnest(${[...childIds]}::uuid[]) c
    on conflict do nothing`.execute(tx);
}

/** Puts on the chronology of these children what was decided on that day, by that agency. */
export async function noteDecided(
  tx: Tx,
  referralId: string,
  childIds: readonly string[],
  { route, agencyId, day }: { route: string; agencyId: string; day: string },
): Promise<void> {
  await sql`
    insert into referrals.event (partnership_id, referral_id, child_id, kind, happened_on, agency_id, route)
    select access.viewer_partnership(), ${referralId}, c, 'decided', ${day}, ${agencyId}, ${route} from unnest(${[...childIds]}::uuid[]) c
    on conflict do nothing`.execute(tx);
}

/** How often each of these children was referred in the twelve months before a moment, other than by that referral; only what the viewer may read. */
export async function countEarlier(
  tx: Tx,
  referralId: string,
  childIds: readonly string[],
  before: Date,
): Promise<Map<string, { times: number; referralIds: string[] }>> {
  const { rows } = await sql<{ childId: string; times: number; referralIds: string[] }>`
    select k.child_id as "childId", count(*)::integer as times, array_agg(r.referral_id order by r.sent_at desc) as "referralIds"
      from referrals.child k
      join referrals.referral r on r.partnership_id = k.partnership_id and r.referral_id = k.referral_id
     where k.${here} and k.child_id = any(${[...childIds]}::uuid[]) and r.referral_id <> ${referralId}
       and r.sent_at < ${before} and r.sent_at > ${before}::timestamptz - interval '12 months'
     group by k.child_id`.execute(tx);
  return new Map(rows.map(({ childId, ...rest }) => [childId, rest]));
}
