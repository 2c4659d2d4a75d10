import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface Recommendation {
  recommendationId: string;
  caseId: string;
  actionId: string;
  ownerUserId: string;
  ownerName: string;
  ownerAgency: string;
  what: string;
  why: string;
  dueOn: string;
  madeByName: string;
  madeAt: Date;
  /** Why it was withdrawn; null while it stands. */
  withdrawnBecause: string | null;
  isAnswered: boolean;
  isDone: boolean;
  version: number;
}

const columns = sql`
  r.recommendation_id as "recommendationId", r.case_id as "caseId", r.action_id as "actionId", r.owner_user_id as "ownerUserId",
  u.full_name as "ownerName", coalesce(g.name, '') as "ownerAgency", r.what, r.why, r.due_on as "dueOn",
  m.full_name as "madeByName", r.made_at as "madeAt", a.ended_because as "withdrawnBecause",
  r.answer is not null as "isAnswered", a.done_on is not null as "isDone", r.version
  from panels.recommendation r
  join actions.action a on a.partnership_id = r.partnership_id and a.action_id = r.action_id
  join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.owner_user_id
  join access.user_account m on m.partnership_id = r.partnership_id and m.user_id = r.made_by
  left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id`;

/** What was recommended at a case, in the order it was, withdrawn ones too, as far as the viewer may see it. */
export async function listRecommendations(tx: Tx, caseId: string): Promise<Recommendation[]> {
  const { rows } = await sql<Recommendation>`
    select ${columns} where r.case_id = ${caseId} order by r.made_at, r.recommendation_id`.execute(tx);
  return rows;
}

/** One recommendation; undefined when it is not there or not the viewer's to see. */
export async function findRecommendation(
  tx: Tx,
  recommendationId: string,
): Promise<Recommendation | undefined> {
  const { rows } = await sql<Recommendation>`
    select ${columns} where r.recommendation_id = ${recommendationId}`.execute(tx);
  return rows[0];
}

export interface NewRecommendation {
  partnershipId: string;
  recommendationId: string;
  caseId: string;
  actionId: string;
  ownerUserId: string;
  what: string;
  why: string;
  dueOn: string;
  madeBy: string;
  madeAt: Date;
}

export async function keepRecommendation(tx: Tx, made: NewRecommendation): Promise<void> {
  await tx
    .insertInto('panels.recommendation')
    .values({
      partnership_id: made.partnershipId,
      recommendation_id: made.recommendationId,
      case_id: made.caseId,
      action_id: made.actionId,
      owner_user_id: made.ownerUserId,
      what: made.what,
      why: made.why,
      due_on: made.dueOn,
      made_by: made.madeBy,
      made_at: made.madeAt,
    })
    .execute();
}

/**
 * Has whoever else changes a recommendation wait; false when it is no longer at that version, or was answered, done or withdrawn: then
 * the panel cannot change it any more.
 */
export async function lockRecommendation(
  tx: Tx,
  { recommendationId, version }: { recommendationId: string; version: number },
): Promise<boolean> {
  const { rows } = await sql`
    select from panels.recommendation r
      join actions.action a on a.partnership_id = r.partnership_id and a.action_id = r.action_id
     where r.recommendation_id = ${recommendationId} and r.version = ${version} and r.answer is null
       and a.done_on is null and a.ended_on is null
       for update of r`.execute(tx);
  return rows.length === 1;
}

/** Changes a locked recommendation, with the action that now stands for it. */
export async function rewordRecommendation(
  tx: Tx,
  to: Pick<
    NewRecommendation,
    'recommendationId' | 'actionId' | 'ownerUserId' | 'what' | 'why' | 'dueOn' | 'madeBy' | 'madeAt'
  >,
): Promise<void> {
  await sql`
    update panels.recommendation
       set action_id = ${to.actionId}, owner_user_id = ${to.ownerUserId}, what = ${to.what}, why = ${to.why}, due_on = ${to.dueOn},
           made_by = ${to.madeBy}, made_at = ${to.madeAt}, version = version + 1
     where recommendation_id = ${to.recommendationId}`.execute(tx);
}
