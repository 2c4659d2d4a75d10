import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { LooksSettings } from '../looks-settings.ts';
import type { FoundUnusual, Unusual, UnusualOutcome } from './unusual.ts';

/** What was unusual on a day, by these figures. Only the partnership's own system account is told anything. */
export async function findUnusual(tx: Tx, day: string, settings: LooksSettings): Promise<FoundUnusual[]> {
  const { rows } = await sql<FoundUnusual>`
    select user_id as "userId", kind, child_id as "childId", figures
      from looks.find_unusual(${day}, ${settings['looks.many-children']}, ${settings['looks.many-times']}, ${settings['looks.hours-from']},
                              ${settings['looks.hours-until']}, ${settings['looks.refused']})`.execute(tx);
  return rows;
}

/** Lists it for review, unless it is listed already; true when it was not. */
export async function addUnusual(
  tx: Tx,
  { userId, kind, childId, figures }: FoundUnusual,
  listed: { partnershipId: string; unusualId: string; day: string; foundAt: Date },
): Promise<boolean> {
  const added = await sql`
    insert into looks.unusual (partnership_id, unusual_id, user_id, kind, day, child_id, figures, found_at)
    values (${listed.partnershipId}, ${listed.unusualId}, ${userId}, ${kind}, ${listed.day}, ${childId}, ${JSON.stringify(figures)}, ${listed.foundAt})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

const columns = sql`
  n.unusual_id as "unusualId", n.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", coalesce(a.name, '') as "agencyName",
  n.kind, n.day, n.child_id as "childId", looks.child_number(n.child_id) as "localId", n.figures, n.outcome, n.because,
  s.full_name as "settledByName", n.settled_at as "settledAt", n.version
  from looks.unusual n
  join access.user_account u on u.partnership_id = n.partnership_id and u.user_id = n.user_id
  left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
  left join access.user_account s on s.partnership_id = n.partnership_id and s.user_id = n.settled_by`;

/** What is to be reviewed, oldest first, then what was, latest first. */
export async function listUnusual(tx: Tx, most: number): Promise<Unusual[]> {
  const { rows } = await sql<Unusual>`
    select ${columns} where n.partnership_id = (select access.viewer_partnership())
     order by n.settled_at desc nulls first, n.day, u.full_name limit ${most}`.execute(tx);
  return rows;
}

export async function findListed(tx: Tx, unusualId: string): Promise<Unusual | undefined> {
  const { rows } = await sql<Unusual>`
    select ${columns} where n.partnership_id = (select access.viewer_partnership()) and n.unusual_id = ${unusualId}`.execute(
    tx,
  );
  return rows[0];
}

/** How the review ended; false when somebody was quicker. */
export async function settleUnusual(
  tx: Tx,
  { unusualId, version }: { unusualId: string; version: number },
  { outcome, because }: { outcome: UnusualOutcome; because: string },
  by: { userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update looks.unusual set outcome = ${outcome}, because = ${because}, settled_by = ${by.userId}, settled_at = ${by.at}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and unusual_id = ${unusualId} and version = ${version} and settled_at is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** How many wait for review. */
export async function countToReview(tx: Tx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::integer as waiting from looks.unusual
     where partnership_id = (select access.viewer_partnership()) and settled_at is null`.execute(tx);
  return rows[0]?.waiting ?? 0;
}
