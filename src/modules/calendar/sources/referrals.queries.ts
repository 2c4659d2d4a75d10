import { sql } from 'kysely';
import type { Band } from '#modules/referrals/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Scope } from '../due-entry.ts';
import { here, isAsked, isWatched } from '../watched.queries.ts';

export interface WaitingReferral {
  referralId: string;
  number: number;
  sentAt: Date;
  band: Band | null;
  bandedAt: Date | null;
  agencyName: string;
}

const dayOfDue = (alias: string) => sql`(${sql.ref(`${alias}.due_at`)} at time zone 'Europe/London')::date`;

const aboutWatched = (scope: Scope, alias: string) =>
  scope.isWide && scope.teamId === null
    ? sql`true`
    : sql`exists (select from referrals.child k join children.child c on c.partnership_id = k.partnership_id and c.child_id = k.child_id
                   where k.partnership_id = ${sql.ref(`${alias}.partnership_id`)} and k.referral_id = ${sql.ref(`${alias}.referral_id`)} and ${isWatched(scope)})`;

/** Referrals that wait for a decision: all for the front door, for others those about children whom they watch. The decision is children's social care's. */
export async function listWaitingReferrals(tx: Tx, scope: Scope): Promise<WaitingReferral[]> {
  const { rows } = await sql<WaitingReferral>`
    select r.referral_id as "referralId", r.number, r.sent_at as "sentAt", r.band, r.banded_at as "bandedAt", a.name as "agencyName"
      from referrals.referral r join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
     where r.${here} and r.state = 'waiting' and ${isAsked(scope, dayOfDue('r'))} and ${aboutWatched(scope, 'r')}
       and (${scope.agencyId}::uuid is null
            or exists (select from access.agency g where g.${here} and g.agency_id = ${scope.agencyId} and g.kind = 'social-care'))
     order by r.referral_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}

export interface OpenRequest {
  requestId: string;
  referralId: string;
  number: number;
  band: Band;
  askedAt: Date;
  agencyName: string;
  isOwn: boolean;
}

/** What agencies are asked and have not answered: for the front door every agency's, for those who answer for one its own. */
export async function listOpenRequests(tx: Tx, scope: Scope): Promise<OpenRequest[]> {
  const { rows } = await sql<OpenRequest>`
    select q.request_id as "requestId", q.referral_id as "referralId", coalesce(r.number, s.number) as number, q.band, q.asked_at as "askedAt",
           a.name as "agencyName", q.agency_id = (select access.viewer_agency()) as "isOwn"
      from referrals.request q
      join access.agency a on a.partnership_id = q.partnership_id and a.agency_id = q.agency_id
      left join referrals.referral r on r.partnership_id = q.partnership_id and r.referral_id = q.referral_id
      left join lateral referrals.asked_about(array[q.referral_id]) s on true
     where q.${here} and q.answered_at is null and coalesce(r.state, s.state) = 'waiting' and ${isAsked(scope, dayOfDue('q'))}
       and (${scope.isWide} or q.agency_id = (select access.viewer_agency())) and (${scope.teamId}::uuid is null or ${aboutWatched(scope, 'q')})
       and (${scope.agencyId}::uuid is null or q.agency_id = ${scope.agencyId})
     order by q.request_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}
