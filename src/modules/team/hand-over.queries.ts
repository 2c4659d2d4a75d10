import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { HandOver } from './team.ts';

export type Proposed = 'open' | 'done' | 'taken' | 'lead' | 'absent' | 'no';
export type Answered = 'open' | 'done' | 'refused' | 'over' | 'absent' | 'no';

/** Proposes who is to lead the team of a child: see `team.propose` in db/rules/team.sql for each answer. */
export async function proposeLead(
  tx: Tx,
  {
    handOverId,
    childId,
    toUserId,
    because,
  }: Record<'handOverId' | 'childId' | 'toUserId' | 'because', string>,
): Promise<Proposed> {
  const { rows } = await sql<{ how: Proposed }>`
    select team.propose(${handOverId}, ${childId}, ${toUserId}, ${because}) as how`.execute(tx);
  return rows[0]?.how ?? 'no';
}

/** Keeps the answer of one of the two who must agree: see `team.answer`. */
export async function answerHandOver(
  tx: Tx,
  { handOverId, version }: { handOverId: string; version: number },
  given: { agrees: boolean; because: string | null },
): Promise<Answered> {
  const { rows } = await sql<{ how: Answered }>`
    select team.answer(${handOverId}, ${version}, ${given.agrees}, ${given.because}) as how`.execute(tx);
  return rows[0]?.how ?? 'no';
}

/** Takes an open hand-over back; false when it is over, was changed meanwhile, or is not the viewer's to take back. */
export async function withdrawHandOver(
  tx: Tx,
  { handOverId, version }: { handOverId: string; version: number },
  because: string,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select team.withdraw(${handOverId}, ${version}, ${because}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}

/** A hand-over, also one that is over. */
export interface KeptHandOver extends HandOver {
  childId: string;
  state: 'open' | 'done' | 'refused' | 'withdrawn';
  endedByName: string | null;
  endedAt: Date | null;
  endedBecause: string | null;
}

/** A hand-over of the lead of a child whom the viewer may see; undefined when it is not there. */
export async function findHandOver(tx: Tx, handOverId: string): Promise<KeptHandOver | undefined> {
  const { rows } = await sql<KeptHandOver>`
    select h.hand_over_id as "handOverId", h.version, h.child_id as "childId", h.from_user_id as "fromUserId", f.full_name as "fromName",
           h.to_user_id as "toUserId", t.full_name as "toName", h.because, h.proposed_by as "proposedBy", p.full_name as "proposedByName",
           h.proposed_at as "proposedAt", h.from_agreed_at is not null as "fromAgreed", h.to_agreed_at is not null as "toAgreed", h.state,
           e.full_name as "endedByName", h.ended_at as "endedAt", h.ended_because as "endedBecause"
      from team.hand_over h
      join access.user_account t on t.partnership_id = h.partnership_id and t.user_id = h.to_user_id
      join access.user_account p on p.partnership_id = h.partnership_id and p.user_id = h.proposed_by
      left join access.user_account f on f.partnership_id = h.partnership_id and f.user_id = h.from_user_id
      left join access.user_account e on e.partnership_id = h.partnership_id and e.user_id = h.ended_by
     where h.partnership_id = (select access.viewer_partnership()) and h.hand_over_id = ${handOverId}`.execute(
    tx,
  );
  return rows[0];
}
