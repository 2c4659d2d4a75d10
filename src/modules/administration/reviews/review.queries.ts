import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Review, ReviewedPerson } from './review.ts';

const reviews = sql`
  select r.review_id as "reviewId", r.agency_id as "agencyId", a.name as "agencyName", r.started_on as "startedOn", r.due_on as "dueOn",
         r.completed_at as "completedAt", p.people, p.answered
    from administration.review r
    join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
    join lateral (select count(*)::integer as people, count(n.answer)::integer as answered from administration.review_person n
                   where n.partnership_id = r.partnership_id and n.review_id = r.review_id) p on true
   where r.partnership_id = (select access.viewer_partnership())`;

/** The reviews of the agencies that the viewer looks after or reads of: those under way first, by their day. */
export async function listReviews(tx: Tx, most: number): Promise<Review[]> {
  const { rows } = await sql<Review>`
    ${reviews} order by r.completed_at is not null, case when r.completed_at is null then r.due_on end, r.started_on desc, a.name
     limit ${most}`.execute(tx);
  return rows;
}

/** One review; undefined when it is not there or not the viewer's. */
export async function findReview(tx: Tx, reviewId: string): Promise<Review | undefined> {
  const { rows } = await sql<Review>`${reviews} and r.review_id = ${reviewId}`.execute(tx);
  return rows[0];
}

/** The people of a review with what they have and can see now, those nobody has answered for first. */
export async function listReviewed(tx: Tx, reviewId: string): Promise<ReviewedPerson[]> {
  const { rows } = await sql<ReviewedPerson>`
    select u.user_id as "userId", u.full_name as "fullName", u.email, u.job_title as "jobTitle", u.agency_id as "agencyId", a.name as "agencyName",
           u.team_id as "teamId", t.name as "teamName", u.language, case when u.is_active then 'active' else 'left' end as state, u.version,
           s.last_seen_at as "lastSeenAt", u.ended_at as "endedAt", s.invited_until as "invitedUntil", coalesce(s.children, 0) as children,
           coalesce(s.sees_whole, false) as "seesWhole", n.answer, n.answered_at as "answeredAt", b.full_name as "answeredByName",
           array(select r.role from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id order by r.role) as roles
      from administration.review_person n
      join access.user_account u on u.partnership_id = n.partnership_id and u.user_id = n.user_id
      left join administration.people() s on s.user_id = u.user_id
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
      left join access.team t on t.partnership_id = u.partnership_id and t.team_id = u.team_id
      left join access.user_account b on b.partnership_id = n.partnership_id and b.user_id = n.answered_by
     where n.partnership_id = (select access.viewer_partnership()) and n.review_id = ${reviewId}
     order by n.answer is not null, u.full_name`.execute(tx);
  return rows;
}

/** Says that somebody still needs what they have; false when there is an answer already. */
export async function confirmPerson(tx: Tx, reviewId: string, userId: string): Promise<boolean> {
  const { rows } = await sql<{ confirmed: boolean }>`
    select administration.confirm_person(${reviewId}, ${userId}) as confirmed`.execute(tx);
  return rows[0]?.confirmed ?? false;
}

/** Agencies that nobody can be asked of, having people and no administrator. */
export async function listUnasked(tx: Tx): Promise<{ name: string; people: number }[]> {
  const { rows } = await sql<{ name: string; people: number }>`
    select a.name, count(*)::integer as people
      from access.agency a
      join access.user_account u on u.partnership_id = a.partnership_id and u.agency_id = a.agency_id and u.is_active
     where a.partnership_id = (select access.viewer_partnership())
       and not exists (select from access.user_account m
                         join access.user_role r on r.partnership_id = m.partnership_id and r.user_id = m.user_id and r.role = 'agency-administrator'
                        where m.partnership_id = a.partnership_id and m.agency_id = a.agency_id and m.is_active)
     group by a.agency_id, a.name order by a.name`.execute(tx);
  return rows;
}
