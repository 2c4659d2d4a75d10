import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { PlanKind, Rating, VersionContent } from '../written-plan.ts';

/** Everything the room keeps of one plan; moments as PostgreSQL writes them in JSON. */
export interface WholePlan {
  title: string;
  kind: PlanKind;
  agencyName: string;
  begunByName: string;
  begunAt: Date;
  closedBecause: string | null;
  draft: {
    need: string;
    wanted: string;
    measure: string;
    baseline: string;
    contingency: string;
    steps: string[];
  }[];
  versions: {
    number: number;
    by: string;
    at: string;
    whatChanged: string;
    content: VersionContent;
    opened: string[];
  }[];
  reviews: { on: string; rating: Rating; note: string; by: string; notes: string[] }[];
}

const draft = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('need', o.need, 'wanted', o.wanted, 'measure', o.measure, 'baseline', o.baseline,
            'contingency', o.contingency, 'steps', array(select t.what from written_plans.step t
               where t.partnership_id = o.partnership_id and t.outcome_id = o.outcome_id order by t.added_at, t.step_id)) order by o.added_at, o.outcome_id), '[]')
     from written_plans.outcome o where o.partnership_id = p.partnership_id and o.written_plan_id = p.written_plan_id)`;

const versions = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'by', u.full_name, 'at', v.published_at, 'whatChanged', v.what_changed,
            'content', v.content, 'opened', array(select w.full_name from written_plans.reader r
               join access.user_account w on w.partnership_id = r.partnership_id and w.user_id = r.user_id
              where r.partnership_id = v.partnership_id and r.written_plan_id = v.written_plan_id and r.number = v.number and r.opened_at is not null
              order by w.full_name)) order by v.number), '[]')
     from written_plans.version v
     join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.published_by
    where v.partnership_id = p.partnership_id and v.written_plan_id = p.written_plan_id)`;

const reviews = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('on', r.reviewed_on, 'rating', r.rating, 'note', r.note, 'by', u.full_name,
            'notes', array(select x.note from written_plans.outcome_rating x
               where x.partnership_id = r.partnership_id and x.written_review_id = r.written_review_id and x.note <> '' order by x.outcome_id))
            order by r.reviewed_on, r.written_review_id), '[]')
     from written_plans.review r
     join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.written_by
    where r.partnership_id = p.partnership_id and r.written_plan_id = p.written_plan_id)`;

/** All that was ever written in the plans of a child, drafts too, the earliest first, as far as the viewer may see them. */
export async function listWholePlans(tx: Tx, childId: string): Promise<WholePlan[]> {
  const { rows } = await sql<WholePlan>`
    select p.title, p.kind, a.name as "agencyName", b.full_name as "begunByName", p.begun_at as "begunAt", p.closed_because as "closedBecause",
           ${draft} as draft, ${versions} as versions, ${reviews} as reviews
      from written_plans.plan p
      join access.agency a on a.partnership_id = p.partnership_id and a.agency_id = p.agency_id
      join access.user_account b on b.partnership_id = p.partnership_id and b.user_id = p.begun_by
     where p.partnership_id = (select access.viewer_partnership()) and p.child_id = ${childId} order by p.begun_at, p.written_plan_id`.execute(
    tx,
  );
  return rows;
}
