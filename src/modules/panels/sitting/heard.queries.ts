import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Says that the panel has sat on a case; false when it is not booked any more. */
export async function noteHeard(tx: Tx, caseId: string): Promise<boolean> {
  const changed = await sql`
    update panels.meeting_case set state = 'heard', version = version + 1
     where case_id = ${caseId} and state = 'booked'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/**
 * Keeps for each child of a case the plan it is on that day: the one the case was booked for while that is open, else child protection
 * before child in need, of several the one that started last; nothing when none is open.
 */
export async function keepPlansOfTheDay(tx: Tx, caseId: string, day: string): Promise<void> {
  await sql`
    update panels.meeting_case_child k
       set plan_on_the_day = (
             select jsonb_build_object('planId', p.plan_id, 'kind', p.kind, 'startDate', p.start_date)
               from plans.plan p
              where p.partnership_id = k.partnership_id and p.child_id = k.child_id and p.start_date <= ${day}::date
                and (p.end_date is null or p.end_date > ${day}::date) and (p.gone_since is null or p.plan_id = k.plan_id)
              order by p.plan_id is not distinct from k.plan_id desc, p.kind = 'child-protection' desc, p.start_date desc, p.plan_id
              limit 1)
     where k.case_id = ${caseId}`.execute(tx);
}

/** Has the plan of each child that is on one compared on a later day. */
export async function addOutcomeCheck(
  tx: Tx,
  caseId: string,
  { months, day }: { months: number; day: string },
): Promise<void> {
  await sql`
    insert into panels.outcome_check (partnership_id, case_id, child_id, months, due_on)
    select k.partnership_id, k.case_id, k.child_id, ${months}, ${day}
      from panels.meeting_case_child k where k.case_id = ${caseId} and k.plan_on_the_day is not null
    on conflict do nothing`.execute(tx);
}

/** The network had its time to think: its open requests about the children of a case are answered by the panel. */
export async function answerThinkingRequests(tx: Tx, caseId: string, on: string): Promise<void> {
  await sql`
    update panels.thinking_request t set heard_on = ${on}
     where t.withdrawn_on is null and t.heard_on is null
       and t.child_id in (select k.child_id from panels.meeting_case_child k where k.case_id = ${caseId})`.execute(
    tx,
  );
}
