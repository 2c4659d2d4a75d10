import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Arrangement, Seen, Visited } from './arrangement.ts';

const here = sql`a.partnership_id = (select access.viewer_partnership())`;
const arrangements = sql`
  select a.arrangement_id as "arrangementId", a.referral_id as "referralId", a.child_id as "childId", a.aware_on as "awareOn", a.began_on as "beganOn", a.carer,
         a.ended_on as "endedOn", a.ended_because as "endedBecause", u.full_name as "endedByName",
         array(select v.visited_on::text from special_routes.visit v
                where v.partnership_id = a.partnership_id and v.arrangement_id = a.arrangement_id order by v.visited_on) as "visitedOn"
    from special_routes.arrangement a
    left join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.ended_by`;

/** One arrangement; undefined when it is not there, or its child is not the viewer's to see. */
export async function findArrangement(tx: Tx, arrangementId: string): Promise<Arrangement | undefined> {
  const { rows } = await sql<Arrangement>`
    ${arrangements} where ${here} and a.arrangement_id = ${arrangementId}`.execute(tx);
  return rows[0];
}

/** The arrangement that came of a notification; undefined: none, or not the viewer's to see. */
export async function findArrangementOf(tx: Tx, referralId: string): Promise<string | undefined> {
  const { rows } = await sql<{ arrangementId: string }>`
    select a.arrangement_id as "arrangementId" from special_routes.arrangement a where ${here} and a.referral_id = ${referralId}`.execute(
    tx,
  );
  return rows[0]?.arrangementId;
}

/** The arrangements that have not ended, of children whom the viewer may see. */
export async function listOpenArrangements(tx: Tx, most: number): Promise<Arrangement[]> {
  const { rows } = await sql<Arrangement>`
    ${arrangements} where ${here} and a.ended_on is null order by a.began_on, a.arrangement_id limit ${most}`.execute(
    tx,
  );
  return rows;
}

export interface NewArrangement {
  partnershipId: string;
  arrangementId: string;
  referralId: string;
  childId: string;
  awareOn: string;
  beganOn: string;
  carer: string;
  openedBy: string;
  at: Date;
}

export async function openArrangement(tx: Tx, made: NewArrangement): Promise<void> {
  const { partnershipId, arrangementId, referralId, childId, awareOn, beganOn, carer, openedBy, at } = made;
  await sql`
    insert into special_routes.arrangement (partnership_id, arrangement_id, referral_id, child_id, aware_on, began_on, carer, opened_by, opened_at)
    values (${partnershipId}, ${arrangementId}, ${referralId}, ${childId}, ${awareOn}, ${beganOn}, ${carer}, ${openedBy}, ${at})`.execute(
    tx,
  );
}

/** The visits of an arrangement whose child the viewer may see, the latest first. */
export async function listVisits(tx: Tx, arrangementId: string): Promise<Visited[]> {
  const { rows } = await sql<Visited>`
    select a.visit_id as "visitId", a.visited_on as "visitedOn", a.seen, a.why_not as "whyNot", a.report, u.full_name as "writtenByName",
           a.written_at as "writtenAt"
      from special_routes.visit a join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.written_by
     where ${here} and a.arrangement_id = ${arrangementId} order by a.visited_on desc, a.written_at desc`.execute(
    tx,
  );
  return rows;
}

export interface NewVisit {
  visitId: string;
  visitedOn: string;
  seen: Seen;
  whyNot: string;
  report: string;
}

/** Adds a visit in the viewer's name; false: the arrangement has ended, or is not there. */
export async function addVisit(
  tx: Tx,
  arrangementId: string,
  { visitId, visitedOn, seen, whyNot, report }: NewVisit,
  by: { userId: string; at: Date },
): Promise<boolean> {
  const added = await sql`
    insert into special_routes.visit (partnership_id, visit_id, arrangement_id, child_id, visited_on, seen, why_not, report, written_by, written_at)
    select a.partnership_id, ${visitId}::uuid, a.arrangement_id, a.child_id, ${visitedOn}::date, ${seen}, ${whyNot}, ${report}, ${by.userId}::uuid, ${by.at}
      from special_routes.arrangement a where ${here} and a.arrangement_id = ${arrangementId} and a.ended_on is null`.execute(
    tx,
  );
  return added.numAffectedRows === 1n;
}

/** Ends an arrangement; false when somebody ended it before. */
export async function endArrangement(
  tx: Tx,
  arrangementId: string,
  { endedOn, because }: { endedOn: string; because: string },
  by: { userId: string; at: Date },
): Promise<boolean> {
  const ended = await sql`
    update special_routes.arrangement a set ended_on = ${endedOn}, ended_because = ${because}, ended_by = ${by.userId}, ended_at = ${by.at}
     where ${here} and a.arrangement_id = ${arrangementId} and a.ended_on is null`.execute(tx);
  return ended.numAffectedRows === 1n;
}

/** How many notifications came in a span of days; for those who report on private fostering, else 0. */
export async function countNotifications(tx: Tx, from: string, until: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select special_routes.count_notifications(${from}::date, ${until}::date) as count`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** The days of every arrangement of the partnership, without its child; for those who report on private fostering, else none. */
export async function listArrangementDays(
  tx: Tx,
): Promise<Pick<Arrangement, 'awareOn' | 'beganOn' | 'endedOn' | 'visitedOn'>[]> {
  const { rows } = await sql<Pick<Arrangement, 'awareOn' | 'beganOn' | 'endedOn' | 'visitedOn'>>`
    select aware_on as "awareOn", began_on as "beganOn", ended_on as "endedOn", visited_on::text[] as "visitedOn"
      from special_routes.arrangement_days()`.execute(tx);
  return rows;
}
