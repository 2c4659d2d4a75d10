import { sql } from 'kysely';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Criterion, ProfessionalView } from '../stuck/child-plans.ts';

type Who = Pick<Viewer, 'partnershipId' | 'userId'>;

/** Adds what the chair or manager says of a plan; what was said before stays. */
export async function addProfessionalView(
  tx: Tx,
  { partnershipId, userId }: Who,
  given: {
    childId: string;
    planId: string;
    criterion: 'b' | 'c';
    view: ProfessionalView['view'];
    statedOn: string;
    because: string;
    at: Date;
  },
): Promise<void> {
  await sql`
    insert into panels.professional_view (partnership_id, view_id, child_id, plan_id, criterion, view, because, stated_on, stated_by, stated_at)
    values (${partnershipId}, platform.uuid_v7(), ${given.childId}, ${given.planId}, ${given.criterion}, ${given.view}, ${given.because},
            ${given.statedOn}, ${userId}, ${given.at})`.execute(tx);
}

/** Leaves one criterion of a child out of the list up to the day before `until`. */
export async function addDismissal(
  tx: Tx,
  { partnershipId, userId }: Who,
  given: { childId: string; criterion: Criterion; reason: string; dismissedOn: string; until: string },
): Promise<void> {
  await sql`
    insert into panels.dismissal (partnership_id, dismissal_id, child_id, criterion, reason, dismissed_on, until, dismissed_by)
    values (${partnershipId}, platform.uuid_v7(), ${given.childId}, ${given.criterion}, ${given.reason}, ${given.dismissedOn},
            ${given.until}, ${userId})`.execute(tx);
}

export async function addThinkingRequest(
  tx: Tx,
  { partnershipId, userId }: Who,
  given: { childId: string; why: string; askedOn: string },
): Promise<void> {
  await sql`
    insert into panels.thinking_request (partnership_id, request_id, child_id, asked_on, asked_by, why)
    values (${partnershipId}, platform.uuid_v7(), ${given.childId}, ${given.askedOn}, ${userId}, ${given.why})`.execute(
    tx,
  );
}

/** Withdraws a request of that child; false when it was withdrawn or heard meanwhile. */
export async function withdrawThinkingRequest(
  tx: Tx,
  given: {
    requestId: string;
    childId: string;
    withdrawnOn: string;
    withdrawnBy: string;
    because: string;
  },
): Promise<boolean> {
  const withdrawn = await sql`
    update panels.thinking_request
       set withdrawn_on = ${given.withdrawnOn}, withdrawn_by = ${given.withdrawnBy}, withdrawn_because = ${given.because}
     where request_id = ${given.requestId} and child_id = ${given.childId} and withdrawn_on is null and heard_on is null`.execute(
    tx,
  );
  return withdrawn.numAffectedRows === 1n;
}

/** One thing that was said about a child's plans being stuck. */
export interface Said {
  kind: 'view' | 'dismissal' | 'request' | 'withdrawal' | 'heard';
  /** 'YYYY-MM-DD' */
  on: string;
  /** '' where nobody is named: a panel heard it. */
  by: string;
  criterion: Criterion;
  view: ProfessionalView['view'] | null;
  /** Of a dismissal: the day it comes back. */
  until: string | null;
  why: string;
}

/** Everything said about a child up to a day, the latest first: views, dismissals, requests and what became of them. */
export async function listSaid(tx: Tx, childId: string, asAt: string): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select e.kind, e.happened_on as "on", coalesce(u.full_name, '') as by, e.criterion, e.view, e.until, e.why
      from (select 'view' as kind, v.view_id as id, v.stated_on as happened_on, v.stated_by as user_id, v.criterion, v.view,
                   null::date as until, v.because as why
              from panels.stated_view v where v.child_id = ${childId}
            union all
            select 'dismissal', d.dismissal_id, d.dismissed_on, d.dismissed_by, d.criterion, null, d.until, d.reason
              from panels.dismissal d where d.child_id = ${childId}
            union all
            select 'request', q.request_id, q.asked_on, q.asked_by, 'd', null, null, q.why
              from panels.thinking_request q where q.child_id = ${childId}
            union all
            select 'withdrawal', q.request_id, q.withdrawn_on, q.withdrawn_by, 'd', null, null, coalesce(q.withdrawn_because, '')
              from panels.thinking_request q where q.child_id = ${childId} and q.withdrawn_on is not null
            union all
            select 'heard', q.request_id, q.heard_on, null, 'd', null, null, ''
              from panels.thinking_request q where q.child_id = ${childId} and q.heard_on is not null) e
      left join access.user_account u on u.partnership_id = (select access.viewer_partnership()) and u.user_id = e.user_id
     where e.happened_on <= ${asAt}
     order by e.happened_on desc, array_position(array['heard', 'withdrawal', 'dismissal', 'view', 'request'], e.kind), e.id desc`.execute(
    tx,
  );
  return rows;
}
