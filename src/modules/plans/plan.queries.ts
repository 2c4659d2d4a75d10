import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Plan, PlanRecord } from './plan.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`partnership_id = (select access.viewer_partnership())`;

const planColumns = sql`
  plan_id as "planId", child_id as "childId", kind, start_date as "startDate", end_date as "endDate", referral_date as "referralDate",
  initial_category as "initialCategory", latest_category as "latestCategory", previous_plans as "previousPlans", gone_since as "goneSince"`;

/** Every plan of one child the viewer may see, the earliest first; what a later return no longer holds is in it, marked. */
export async function listPlansOfChild(tx: Tx, childId: string): Promise<Plan[]> {
  const { rows } = await sql<Plan>`
    select ${planColumns} from plans.plan where ${here} and child_id = ${childId} order by start_date, kind, plan_id`.execute(
    tx,
  );
  return rows;
}

/** The plan each of these children has on a day, by child: a child protection plan before a child in need plan. None: not in the map. */
export async function currentPlan(
  tx: Tx,
  childIds: readonly string[],
  today: string,
): Promise<Map<string, Plan>> {
  const { rows } = await sql<Plan>`
    select distinct on (child_id) ${planColumns}
      from plans.plan
     where ${here} and child_id = any(${[...childIds]}::uuid[]) and gone_since is null
       and start_date <= ${today}::date and (end_date is null or end_date > ${today}::date)
     order by child_id, kind = 'child-protection' desc, start_date desc, plan_id desc`.execute(tx);
  return new Map(rows.map((plan) => [plan.childId, plan]));
}

/** Everything the returns say of these children's plans, by child, in one query; a child the viewer may not see has an empty record. */
export async function readPlanRecords(tx: Tx, childIds: readonly string[]): Promise<Map<string, PlanRecord>> {
  const children = sql`${[...childIds]}::uuid[]`;
  const { rows } = await sql<{ childId: string; list: keyof PlanRecord; row: never }>`
    select child_id as "childId", 'plans' as list, start_date as day, jsonb_build_object('planId', plan_id, 'childId', child_id, 'kind', kind,
           'startDate', start_date, 'endDate', end_date, 'referralDate', referral_date, 'initialCategory', initial_category,
           'latestCategory', latest_category, 'previousPlans', previous_plans, 'goneSince', gone_since) as row
      from plans.plan where ${here} and child_id = any(${children})
    union all
    select p.child_id, 'reviews', r.review_date, jsonb_build_object('planId', r.plan_id, 'childId', r.child_id, 'reviewDate', r.review_date,
           'number', r.number, 'goneSince', r.gone_since)
      from plans.plan p join plans.review r on r.partnership_id = p.partnership_id and r.plan_id = p.plan_id
     where p.${here} and p.child_id = any(${children})
    union all
    select child_id, 'episodes', referral_date, jsonb_build_object('episodeId', episode_id, 'childId', child_id, 'referralDate', referral_date,
           'referralSource', referral_source, 'primaryNeed', primary_need, 'closureDate', closure_date, 'closureReason', closure_reason,
           'initialConferenceDate', initial_conference_date, 'referralNoFurtherAction', referral_no_further_action, 'goneSince', gone_since)
      from plans.episode where ${here} and child_id = any(${children})
    union all
    select child_id, 'assessments', start_date, jsonb_build_object('assessmentId', assessment_id, 'childId', child_id,
           'startDate', start_date, 'referralDate', referral_date, 'authorisedDate', authorised_date, 'goneSince', gone_since)
      from plans.assessment where ${here} and child_id = any(${children})
    union all
    select child_id, 'section47s', start_date, jsonb_build_object('section47Id', section_47_id, 'childId', child_id, 'startDate', start_date,
           'referralDate', referral_date, 'conferenceTarget', conference_target, 'conferenceDate', conference_date,
           'conferenceNotRequired', conference_not_required, 'goneSince', gone_since)
      from plans.section_47 where ${here} and child_id = any(${children})
    order by day`.execute(tx);
  const records = new Map<string, PlanRecord>(childIds.map((childId) => [childId, emptyRecord()]));
  for (const { childId, list, row } of rows) records.get(childId)?.[list].push(row);
  return records;
}

const emptyRecord = (): PlanRecord => ({
  plans: [],
  reviews: [],
  episodes: [],
  assessments: [],
  section47s: [],
});

/** Up to which day the loaded returns speak for the viewer's partnership; null when none was loaded. */
export async function returnKnownUntil(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select plans.known_until() as day`.execute(tx);
  return rows[0]?.day ?? null;
}
