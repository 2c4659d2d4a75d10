import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Gap } from './quality/quality.rules.ts';
import type { VersionContent } from './written-plan.ts';

const here = sql`v.partnership_id = (select access.viewer_partnership())`;

/** Somebody to whom a version was sent, or who opened it. */
export interface Reader {
  userId: string;
  name: string;
  agency: string;
  sentAt: string | null;
  openedAt: string | null;
}

/** That a version was published. */
export interface Published {
  number: number;
  whatChanged: string;
  publishedByName: string;
  publishedAt: Date;
}

export type SentVersion = Published & { readers: Reader[] };

export type Version = Published & { content: VersionContent; gaps: Gap[] };

/** The versions of a plan with who opened each, the newest first, for whoever may see the child. One query. */
export async function listVersions(tx: Tx, writtenPlanId: string): Promise<SentVersion[]> {
  const { rows } = await sql<SentVersion>`
    select v.number, v.what_changed as "whatChanged", u.full_name as "publishedByName", v.published_at as "publishedAt",
           (select coalesce(jsonb_agg(jsonb_build_object('userId', r.user_id, 'name', w.full_name, 'agency', coalesce(g.name, ''), 'sentAt', r.sent_at,
                     'openedAt', r.opened_at) order by r.opened_at nulls last, w.full_name), '[]')
              from written_plans.reader r
              join access.user_account w on w.partnership_id = r.partnership_id and w.user_id = r.user_id
              left join access.agency g on g.partnership_id = w.partnership_id and g.agency_id = w.agency_id
             where r.partnership_id = v.partnership_id and r.written_plan_id = v.written_plan_id and r.number = v.number) as readers
      from written_plans.version v
      join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.published_by
     where ${here} and v.written_plan_id = ${writtenPlanId} order by v.number desc`.execute(tx);
  return rows;
}

/** A version as it was published; undefined when it is not there or not the viewer's. */
export async function findVersion(
  tx: Tx,
  writtenPlanId: string,
  number: number,
): Promise<Version | undefined> {
  const { rows } = await sql<Version>`
    select v.number, v.content, v.gaps, v.what_changed as "whatChanged", u.full_name as "publishedByName", v.published_at as "publishedAt"
      from written_plans.version v
      join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.published_by
     where ${here} and v.written_plan_id = ${writtenPlanId} and v.number = ${number}`.execute(tx);
  return rows[0];
}

/** Keeps a version, and makes it the newest. Undefined: somebody published or changed the draft meanwhile. */
export async function addVersion(
  tx: Tx,
  plan: { writtenPlanId: string; childId: string; draftVersion: number },
  given: { content: VersionContent; gaps: readonly Gap[]; whatChanged: string; by: string; at: Date },
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    with next as (
      update written_plans.plan p set published_number = p.published_number + 1, draft_version = p.draft_version + 1
       where p.partnership_id = (select access.viewer_partnership()) and p.written_plan_id = ${plan.writtenPlanId}
         and p.draft_version = ${plan.draftVersion} and p.closed_on is null
      returning p.partnership_id, p.written_plan_id, p.child_id, p.published_number as number)
    insert into written_plans.version (partnership_id, written_plan_id, number, child_id, content, gaps, what_changed, published_by, published_at)
    select n.partnership_id, n.written_plan_id, n.number, n.child_id, ${JSON.stringify(given.content)}::jsonb, ${JSON.stringify(given.gaps)}::jsonb,
           ${given.whatChanged}, ${given.by}, ${given.at}
      from next n returning number`.execute(tx);
  return rows[0]?.number;
}

/** To whom a version goes. */
export async function sendVersion(
  tx: Tx,
  { writtenPlanId, childId, number }: { writtenPlanId: string; childId: string; number: number },
  userIds: readonly string[],
  at: Date,
): Promise<void> {
  await sql`
    insert into written_plans.reader (partnership_id, written_plan_id, number, user_id, child_id, sent_at)
    select access.viewer_partnership(), ${writtenPlanId}, ${number}, w.user_id, ${childId}, ${at} from unnest(${[...userIds]}::uuid[]) as w (user_id)`.execute(
    tx,
  );
}

/** Writes down that the viewer opened a version; true when it was for the first time. */
export async function noteOpened(
  tx: Tx,
  { writtenPlanId, childId, number }: { writtenPlanId: string; childId: string; number: number },
  userId: string,
  at: Date,
): Promise<boolean> {
  const noted = await sql`
    insert into written_plans.reader (partnership_id, written_plan_id, number, user_id, child_id, opened_at)
    values (access.viewer_partnership(), ${writtenPlanId}, ${number}, ${userId}, ${childId}, ${at})
    on conflict (partnership_id, written_plan_id, number, user_id) do update set opened_at = excluded.opened_at where reader.opened_at is null`.execute(
    tx,
  );
  return noted.numAffectedRows === 1n;
}
