import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** What the viewer's partnership decided on one seat of a kind of plan. */
export interface SeatDecision {
  amount: number;
  source: string;
  /** 'YYYY-MM-DD': holds from this day on. */
  effectiveFrom: string;
  /** Null for what was set before it was kept who did. */
  setByName: string | null;
  /** As the database writes it, so that a form can bring it back; null for what was set before it was kept when. */
  setAt: string | null;
}

/** Everything that was decided on a seat, also for days to come: the latest day first. */
export async function listSeatDecisions(tx: Tx, key: string): Promise<SeatDecision[]> {
  const { rows } = await sql<SeatDecision>`
    select s.amount, s.source, s.effective_from as "effectiveFrom", u.full_name as "setByName", s.set_at::text as "setAt"
      from clocks.setting s left join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.set_by
     where s.partnership_id = (select access.viewer_partnership()) and s.setting_key = ${key}
     order by s.effective_from desc`.execute(tx);
  return rows;
}

/** Decides on a seat from a day on, today at the earliest; false where it has been decided since `seen`, the moment of the last decision known. */
export async function decideSeat(
  tx: Tx,
  {
    key,
    amount,
    source,
    from,
    seen,
  }: { key: string; amount: number; source: string; from: string; seen: string },
): Promise<boolean> {
  const { rows } = await sql<{ isDecided: boolean }>`
    select team.decide_seat(${key}, ${amount}, ${source}, ${from}, ${seen}) as "isDecided"`.execute(tx);
  return rows[0]?.isDecided === true;
}
