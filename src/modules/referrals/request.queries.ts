import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here, type Author } from './referral.queries.ts';
import type { Band, PartAudience } from './referral.ts';

/** What an agency is asked, and what it gave. */
export interface Request {
  requestId: string;
  referralId: string;
  agencyId: string;
  agencyName: string;
  question: string;
  askedByName: string;
  askedAt: Date;
  band: Band;
  dueAt: Date | null;
  answer: string | null;
  knowsNothing: boolean | null;
  audience: PartAudience | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  version: number;
}

const columns = sql`
  q.request_id as "requestId", q.referral_id as "referralId", q.agency_id as "agencyId", a.name as "agencyName", q.question, u.full_name as "askedByName",
  q.asked_at as "askedAt", q.band, q.due_at as "dueAt", q.answer, q.knows_nothing as "knowsNothing", q.audience, n.full_name as "answeredByName",
  q.answered_at as "answeredAt", q.version
  from referrals.request q
  join access.agency a on a.partnership_id = q.partnership_id and a.agency_id = q.agency_id
  join access.user_account u on u.partnership_id = q.partnership_id and u.user_id = q.asked_by
  left join access.user_account n on n.partnership_id = q.partnership_id and n.user_id = q.answered_by`;

/** What agencies were asked about a referral and gave, as far as the viewer may read it. */
export async function listRequests(tx: Tx, referralId: string): Promise<Request[]> {
  const { rows } = await sql<Request>`
    select ${columns} where q.${here} and q.referral_id = ${referralId} order by a.name, q.request_id`.execute(
    tx,
  );
  return rows;
}

/** One request; undefined when it is not there, or not for the viewer. */
export async function findRequest(tx: Tx, requestId: string): Promise<Request | undefined> {
  const { rows } =
    await sql<Request>`select ${columns} where q.${here} and q.request_id = ${requestId}`.execute(tx);
  return rows[0];
}

/** What the viewer's agency is asked, for those who answer for it: open first, by when it is due. */
export async function listRequestsOfAgency(
  tx: Tx,
  agencyId: string,
  most: number,
): Promise<(Request & { number: number; state: string })[]> {
  const { rows } = await sql<Request & { number: number; state: string }>`
    with asked as materialized (
      select q.* from referrals.request q where q.${here} and q.agency_id = ${agencyId}
       order by q.answered_at desc nulls first, q.due_at nulls last, q.request_id limit ${most})
    select s.number, s.state, q.request_id as "requestId", q.referral_id as "referralId", q.agency_id as "agencyId", a.name as "agencyName", q.question,
           u.full_name as "askedByName", q.asked_at as "askedAt", q.band, q.due_at as "dueAt", q.answer, q.knows_nothing as "knowsNothing", q.audience,
           n.full_name as "answeredByName", q.answered_at as "answeredAt", q.version
      from asked q
      join referrals.asked_about(array(select o.referral_id from asked o)) s on s.referral_id = q.referral_id
      join access.agency a on a.partnership_id = q.partnership_id and a.agency_id = q.agency_id
      join access.user_account u on u.partnership_id = q.partnership_id and u.user_id = q.asked_by
      left join access.user_account n on n.partnership_id = q.partnership_id and n.user_id = q.answered_by
     order by q.answered_at desc nulls first, q.due_at nulls last, q.request_id`.execute(tx);
  return rows;
}

/** What a referral the viewer's agency is asked about is called, and whether it is decided; undefined for others. */
export async function findAskedAbout(
  tx: Tx,
  referralId: string,
): Promise<{ number: number; state: string } | undefined> {
  const { rows } = await sql<{ number: number; state: string }>`
    select number, state from referrals.asked_about(array[${referralId}::uuid])`.execute(tx);
  return rows[0];
}

/** The agencies of the partnership that can be asked, by name. */
export async function listAgencies(tx: Tx): Promise<{ agencyId: string; name: string }[]> {
  const { rows } = await sql<{ agencyId: string; name: string }>`
    select agency_id as "agencyId", name from access.agency where ${here} order by name`.execute(tx);
  return rows;
}

/** Asks agencies; one that was asked before is left as it is. */
export async function askAgencies(
  tx: Tx,
  referralId: string,
  asked: {
    agencyIds: readonly string[];
    question: string;
    band: Band;
    dueAt: Date | null;
    at: Date;
  },
  by: Author,
): Promise<void> {
  await sql`
    insert into referrals.request (partnership_id, request_id, referral_id, agency_id, question, asked_by, asked_at, band, due_at)
    select ${by.partnershipId}, platform.uuid_v7(), ${referralId}, a.agency_id, ${asked.question}, ${by.userId}, ${asked.at}, ${asked.band}, ${asked.dueAt}
      from access.agency a where a.${here} and a.agency_id = any(${[...asked.agencyIds]}::uuid[])
    on conflict (partnership_id, referral_id, agency_id) do nothing`.execute(tx);
}

/** Gives the agency's part, or gives it anew; false when a colleague gave it meanwhile. */
export async function answerRequest(
  tx: Tx,
  { requestId, version }: Pick<Request, 'requestId' | 'version'>,
  given: { answer: string | null; knowsNothing: boolean; audience: PartAudience },
  by: { userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update referrals.request set answer = ${given.answer}, knows_nothing = ${given.knowsNothing}, audience = ${given.audience}, answered_by = ${by.userId},
           answered_at = ${by.at}, version = version + 1
     where ${here} and request_id = ${requestId} and version = ${version}`.execute(tx);
  return changed.numAffectedRows === 1n;
}
