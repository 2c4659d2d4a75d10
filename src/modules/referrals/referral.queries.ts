import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Consent, Decision, Referral, ReferredChild, Said, Urgency } from './referral.ts';

export const here = sql`partnership_id = (select access.viewer_partnership())`;

const columns = sql`
  r.referral_id as "referralId", r.number, r.state, r.referred_by as "referredBy", u.full_name as "referredByName", u.job_title as "referredByJob",
  u.email as "referredByEmail", r.agency_id as "agencyId", a.name as "agencyName", r.urgency, r.consent, r.said, r.gaps, r.saved_at as "savedAt",
  r.sent_at as "sentAt", r.band, r.banded_at as "bandedAt", r.due_at as "dueAt", r.version
  from referrals.referral r
  join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.referred_by
  join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id`;

/** One referral; undefined when it is not there, or not the viewer's to read. */
export async function findReferral(tx: Tx, referralId: string): Promise<Referral | undefined> {
  const { rows } = await sql<Referral>`
    select ${columns} where r.${here} and r.referral_id = ${referralId}`.execute(tx);
  return rows[0];
}

/** What the viewer referred, drafts first, then the latest. */
export async function listOwnReferrals(tx: Tx, userId: string, most: number): Promise<Referral[]> {
  const { rows } = await sql<Referral>`
    select ${columns} where r.${here} and r.referred_by = ${userId}
     order by r.state = 'draft' desc, coalesce(r.sent_at, r.saved_at) desc, r.referral_id limit ${most}`.execute(
    tx,
  );
  return rows;
}

const childColumns = sql`
  referral_child_id as "referralChildId", referral_id as "referralId", child_id as "childId", found, given_name as "givenName",
  family_name as "familyName", birth_date as "birthDate", expected_birth_date as "expectedBirthDate", sex, address, school`;

/** The children of some referrals that the viewer may read, in the order in which they were added. */
export async function listReferredChildren(tx: Tx, referralIds: readonly string[]): Promise<ReferredChild[]> {
  const { rows } = await sql<ReferredChild>`
    select ${childColumns} from referrals.child where ${here} and referral_id = any(${[...referralIds]}::uuid[])
     order by added_at, birth_date nulls last, referral_child_id`.execute(tx);
  return rows;
}

/** What was decided of some referrals that the viewer may read, by referral. */
export async function findDecisions(tx: Tx, referralIds: readonly string[]): Promise<Map<string, Decision>> {
  const { rows } = await sql<Decision & { referralId: string }>`
    select d.referral_id as "referralId", d.route, d.because, d.decided_by as "decidedBy", u.full_name as "decidedByName", d.agency_id as "agencyId", a.name as "agencyName", d.decided_at as "decidedAt"
      from referrals.decision d
      join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.decided_by
      join access.agency a on a.partnership_id = d.partnership_id and a.agency_id = d.agency_id
     where d.${here} and d.referral_id = any(${[...referralIds]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ referralId, ...decision }) => [referralId, decision]));
}

export interface Author {
  partnershipId: string;
  userId: string;
  agencyId: string;
}

export async function beginReferral(tx: Tx, referralId: string, by: Author, at: Date): Promise<void> {
  await sql`
    insert into referrals.referral (partnership_id, referral_id, referred_by, agency_id, begun_at, saved_at)
    values (${by.partnershipId}, ${referralId}, ${by.userId}, ${by.agencyId}, ${at}, ${at})`.execute(tx);
}

export interface Written {
  urgency: Urgency | null;
  consent: Consent | null;
  said: Said;
}

/** Keeps the words of a draft; false when it was changed or sent meanwhile. */
export async function saveDraft(
  tx: Tx,
  { referralId, version }: Pick<Referral, 'referralId' | 'version'>,
  { urgency, consent, said }: Written,
  at: Date,
): Promise<boolean> {
  const changed = await sql`
    update referrals.referral set urgency = ${urgency}, consent = ${consent}, said = ${JSON.stringify(said)}::jsonb, saved_at = ${at}, version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'draft'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Throws away the viewer's own draft; false: not there, or sent. */
export async function discardDraft(tx: Tx, referralId: string): Promise<boolean> {
  const { rows } = await sql<{
    gone: boolean;
  }>`select referrals.discard(${referralId}::uuid) as gone`.execute(tx);
  return rows[0]?.gone ?? false;
}

/** Sends a draft; gives its number, undefined when it was changed or sent meanwhile. */
export async function sendReferral(
  tx: Tx,
  { referralId, version }: Pick<Referral, 'referralId' | 'version'>,
  { gaps, dueAt, at }: { gaps: readonly string[]; dueAt: Date | null; at: Date },
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    update referrals.referral set state = 'waiting', number = referrals.next_number(), sent_at = ${at}, saved_at = ${at}, gaps = ${[...gaps]}::text[],
           due_at = ${dueAt}, referrer_looked_at = ${at}, version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'draft' returning number`.execute(
    tx,
  );
  return rows[0]?.number;
}

/** Notes that the referrer has looked, so that only what comes later is new to them. */
export async function noteReferrerLook(tx: Tx, referralId: string, at: Date): Promise<void> {
  await sql`update referrals.referral set referrer_looked_at = ${at} where ${here} and referral_id = ${referralId}`.execute(
    tx,
  );
}

/** The names of the front door who may open a referral of the viewer's own: none for a restricted child for whom nobody there is named. */
export async function listFrontDoorFor(tx: Tx, referralId: string): Promise<string[]> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name as "fullName" from referrals.front_door_for(${referralId}::uuid)`.execute(tx);
  return rows.map(({ fullName }) => fullName);
}
