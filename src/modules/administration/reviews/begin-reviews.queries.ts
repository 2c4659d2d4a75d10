import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/**
 * Begins the review of each agency whose last one, or whose joining, is so many months ago, and that has an administrator to ask; an agency
 * that was never reviewed and joined before that was noted, at once. For the nightly job.
 */
export async function beginReviews(
  tx: Tx,
  given: { today: string; everyMonths: number; days: number },
): Promise<number> {
  const { rows: due } = await sql<{ agencyId: string }>`
    select a.agency_id as "agencyId" from access.agency a
     where a.partnership_id = (select access.viewer_partnership()) and not a.waits_for_terms
       and exists (select from access.user_account u
                     join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'agency-administrator'
                    where u.partnership_id = a.partnership_id and u.agency_id = a.agency_id and u.is_active)
       and coalesce((select max(v.started_on) from administration.review v where v.partnership_id = a.partnership_id and v.agency_id = a.agency_id),
                    (a.added_at at time zone 'Europe/London')::date, '-infinity'::date)
           <= ${given.today}::date - make_interval(months => ${given.everyMonths})
       and not exists (select from administration.review v
                        where v.partnership_id = a.partnership_id and v.agency_id = a.agency_id and v.completed_at is null)`.execute(
    tx,
  );
  for (const { agencyId } of due) await beginReview(tx, agencyId, given);
  return due.length;
}

async function beginReview(tx: Tx, agencyId: string, { today, days }: { today: string; days: number }) {
  const reviewId = randomUUID();
  await sql`
    insert into administration.review (partnership_id, review_id, agency_id, started_on, due_on)
    values ((select access.viewer_partnership()), ${reviewId}, ${agencyId}, ${today}::date, ${today}::date + ${days}::integer)`.execute(
    tx,
  );
  await sql`
    insert into administration.review_person (partnership_id, review_id, user_id, agency_id)
    select u.partnership_id, ${reviewId}, u.user_id, u.agency_id from access.user_account u
     where u.partnership_id = (select access.viewer_partnership()) and u.agency_id = ${agencyId} and u.is_active and not u.is_system`.execute(
    tx,
  );
}

export interface ReviewToFollow {
  reviewId: string;
  agencyName: string;
  dueOn: string;
  isCompleted: boolean;
  open: string[];
  administrators: string[];
  systemAdministrators: string[];
}

/** The reviews that somebody has still to answer in, or whose actions are still open. For the jobs. */
export async function listReviewsToFollow(tx: Tx): Promise<ReviewToFollow[]> {
  const { rows } = await sql<ReviewToFollow>`
    select r.review_id as "reviewId", a.name as "agencyName", r.due_on as "dueOn", r.completed_at is not null as "isCompleted",
           array(select p.user_id from administration.review_person p
                  where p.partnership_id = r.partnership_id and p.review_id = r.review_id and p.answer is null) as open,
           array(select u.user_id from access.user_account u
                   join access.user_role o on o.partnership_id = u.partnership_id and o.user_id = u.user_id and o.role = 'agency-administrator'
                  where u.partnership_id = r.partnership_id and u.agency_id = r.agency_id and u.is_active order by u.user_id) as administrators,
           array(select u.user_id from access.user_account u
                   join access.user_role o on o.partnership_id = u.partnership_id and o.user_id = u.user_id and o.role = 'system-administrator'
                  where u.partnership_id = r.partnership_id and u.is_active order by u.user_id) as "systemAdministrators"
      from administration.review r
      join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
     where r.partnership_id = (select access.viewer_partnership())
       and (r.completed_at is null
            or exists (select from actions.action x where x.partnership_id = r.partnership_id and x.source_id = r.review_id
                          and x.done_on is null and x.ended_on is null))`.execute(tx);
  return rows;
}

/** The languages in which these people read. */
export async function listLanguages(
  tx: Tx,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ userId: string; language: string }>`
    select user_id as "userId", language from access.user_account
     where partnership_id = (select access.viewer_partnership()) and user_id = any(${[...userIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ userId, language }) => [userId, language]));
}
