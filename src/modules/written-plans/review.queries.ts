import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Rating } from './written-plan.ts';

const here = sql`r.partnership_id = (select access.viewer_partnership())`;

/** How a plan went, as it was said on a day. */
export interface Review {
  writtenReviewId: string;
  number: number;
  reviewedOn: string;
  rating: Rating;
  note: string;
  writtenByName: string;
  outcomes: { outcomeId: string; rating: Rating; note: string }[];
}

/** The reviews of a plan with how each outcome was rated, the newest first, for whoever may see the child. One query. */
export async function listReviews(tx: Tx, writtenPlanId: string): Promise<Review[]> {
  const { rows } = await sql<Review>`
    select r.written_review_id as "writtenReviewId", r.number, r.reviewed_on as "reviewedOn", r.rating, r.note, u.full_name as "writtenByName",
           coalesce(o.outcomes, '[]') as outcomes
      from written_plans.review r
      join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.written_by
      left join lateral (
        select jsonb_agg(jsonb_build_object('outcomeId', x.outcome_id, 'rating', x.rating, 'note', x.note)) as outcomes
          from written_plans.outcome_rating x
         where x.partnership_id = r.partnership_id and x.written_review_id = r.written_review_id) o on true
     where ${here} and r.written_plan_id = ${writtenPlanId} order by r.reviewed_on desc, r.written_review_id desc`.execute(
    tx,
  );
  return rows;
}

export interface NewReview extends Omit<Review, 'writtenReviewId' | 'writtenByName'> {
  writtenPlanId: string;
  childId: string;
  writtenBy: string;
  writtenAt: Date;
}

/** Keeps a review of the newest version with the rating of each outcome; earlier ones stay. */
export async function addReview(tx: Tx, review: NewReview): Promise<void> {
  await sql`
    with made as (
      insert into written_plans.review (partnership_id, written_review_id, written_plan_id, child_id, number, reviewed_on, rating, note, written_by, written_at)
      values (access.viewer_partnership(), platform.uuid_v7(), ${review.writtenPlanId}, ${review.childId}, ${review.number}, ${review.reviewedOn},
              ${review.rating}, ${review.note}, ${review.writtenBy}, ${review.writtenAt})
      returning partnership_id, written_review_id, child_id)
    insert into written_plans.outcome_rating (partnership_id, written_review_id, outcome_id, child_id, rating, note)
    select m.partnership_id, m.written_review_id, g."outcomeId", m.child_id, g.rating, g.note
      from made m cross join jsonb_to_recordset(${JSON.stringify(review.outcomes)}::jsonb) as g ("outcomeId" uuid, rating text, note text)`.execute(
    tx,
  );
}
