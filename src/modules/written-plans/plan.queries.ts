import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { PlanKind, Rating, VersionContent } from './written-plan.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`p.partnership_id = (select access.viewer_partnership())`;

/** A plan somebody began, with how it stands. */
export interface WrittenPlan {
  writtenPlanId: string;
  childId: string;
  kind: PlanKind;
  title: string;
  censusPlanId: string | null;
  agencyId: string;
  agencyName: string;
  leadUserId: string;
  leadName: string;
  leadAgency: string;
  begunByName: string;
  begunAt: Date;
  publishedNumber: number;
  publishedAt: Date | null;
  draftVersion: number;
  closedOn: string | null;
  closedBecause: string | null;
  /** Of the newest review; null while there was none. */
  rating: Rating | null;
  ratedOn: string | null;
  /** The newest version; null while none is published. */
  content: VersionContent | null;
  /** The viewer may change it. */
  mayWrite: boolean;
}

const columns = sql`
  p.written_plan_id as "writtenPlanId", p.child_id as "childId", p.kind, p.title, p.census_plan_id as "censusPlanId", p.agency_id as "agencyId",
  a.name as "agencyName", p.lead_user_id as "leadUserId", l.full_name as "leadName", coalesce(o.name, '') as "leadAgency", b.full_name as "begunByName",
  p.begun_at as "begunAt", p.published_number as "publishedNumber", v.published_at as "publishedAt", p.draft_version as "draftVersion",
  p.closed_on as "closedOn", p.closed_because as "closedBecause", r.rating, r.reviewed_on as "ratedOn", v.content,
  p.closed_on is null and written_plans.may_write(p.child_id) as "mayWrite"
  from written_plans.plan p
  join access.agency a on a.partnership_id = p.partnership_id and a.agency_id = p.agency_id
  join access.user_account l on l.partnership_id = p.partnership_id and l.user_id = p.lead_user_id
  left join access.agency o on o.partnership_id = l.partnership_id and o.agency_id = l.agency_id
  join access.user_account b on b.partnership_id = p.partnership_id and b.user_id = p.begun_by
  left join written_plans.version v on v.partnership_id = p.partnership_id and v.written_plan_id = p.written_plan_id and v.number = p.published_number
  left join lateral (
    select s.rating, s.reviewed_on from written_plans.review s
     where s.partnership_id = p.partnership_id and s.written_plan_id = p.written_plan_id
     order by s.reviewed_on desc, s.written_review_id desc limit 1) r on true`;

/** The plans of a child that the viewer may see, open ones first, the newest first; one that is not published only for those who write. */
export async function listWrittenPlans(tx: Tx, childId: string): Promise<WrittenPlan[]> {
  const { rows } = await sql<WrittenPlan>`
    select ${columns} where ${here} and p.child_id = ${childId}
     order by p.closed_on is not null, p.begun_at desc, p.written_plan_id`.execute(tx);
  return rows;
}

/** One plan of that child; undefined when it is not there or not the viewer's to see. */
export async function findWrittenPlan(
  tx: Tx,
  childId: string,
  writtenPlanId: string,
): Promise<WrittenPlan | undefined> {
  const { rows } = await sql<WrittenPlan>`
    select ${columns} where ${here} and p.child_id = ${childId} and p.written_plan_id = ${writtenPlanId}`.execute(
    tx,
  );
  return rows[0];
}

/** Whether the viewer may begin a plan for a child: not who opened it in an emergency. */
export async function mayBegin(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select written_plans.may_write(${childId}) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

export interface NewPlan {
  partnershipId: string;
  writtenPlanId: string;
  childId: string;
  kind: PlanKind;
  censusPlanId: string | null;
  title: string;
  agencyId: string;
  leadUserId: string;
  begunBy: string;
  begunAt: Date;
}

/** Begins the draft of a plan: for who writes plans and stands next to the child. */
export async function addWrittenPlan(tx: Tx, plan: NewPlan): Promise<void> {
  await sql`
    insert into written_plans.plan (partnership_id, written_plan_id, child_id, kind, census_plan_id, title, agency_id, lead_user_id, begun_by, begun_at)
    values (${plan.partnershipId}, ${plan.writtenPlanId}, ${plan.childId}, ${plan.kind}, ${plan.censusPlanId}, ${plan.title}, ${plan.agencyId},
            ${plan.leadUserId}, ${plan.begunBy}, ${plan.begunAt})`.execute(tx);
}

/** Calls a plan something else, or has somebody else lead it. False: somebody changed either meanwhile, or the plan is closed. */
export async function changeDetails(
  tx: Tx,
  writtenPlanId: string,
  was: Pick<WrittenPlan, 'title' | 'leadUserId'>,
  given: Pick<WrittenPlan, 'title' | 'leadUserId'>,
): Promise<boolean> {
  const changed = await sql`
    update written_plans.plan p set title = ${given.title}, lead_user_id = ${given.leadUserId}, draft_version = p.draft_version + 1
     where ${here} and p.written_plan_id = ${writtenPlanId} and p.title = ${was.title} and p.lead_user_id = ${was.leadUserId}
       and p.closed_on is null`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Holds the draft for a change and says that it changed; undefined when it is not the viewer's to change, or the plan is closed. */
export async function touchDraft(tx: Tx, writtenPlanId: string): Promise<number | undefined> {
  const { rows } = await sql<{ draftVersion: number }>`
    update written_plans.plan p set draft_version = p.draft_version + 1
     where ${here} and p.written_plan_id = ${writtenPlanId} and p.closed_on is null returning p.draft_version as "draftVersion"`.execute(
    tx,
  );
  return rows[0]?.draftVersion;
}

/** Closes a plan that is no longer worked with. False: it was closed meanwhile, or only a conference ends it. */
export async function closeWrittenPlan(
  tx: Tx,
  writtenPlanId: string,
  closed: { on: string; because: string; by: string },
): Promise<boolean> {
  const changed = await sql`
    update written_plans.plan p set closed_on = ${closed.on}, closed_because = ${closed.because}, closed_by = ${closed.by}
     where ${here} and p.written_plan_id = ${writtenPlanId} and p.closed_on is null and p.kind <> 'child-protection'`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}
