import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Movement, PlanMovement, PlanOnTheDay } from '../../outcome/plan-movement.ts';

/** What somebody said of a plan that no return showed yet. */
export interface SaidByHand {
  movement: Movement;
  how: string;
  by: string;
  /** An instant, as JSON holds it. */
  at: string;
}

/** What an outcome rests on: what the return shows, what somebody said, or both. */
export interface OutcomeFacts {
  return?: PlanMovement['facts'];
  byHand?: SaidByHand;
}

/** One look at one child's plan, three or six months after the panel. Days are 'YYYY-MM-DD'. */
export interface Outcome {
  caseId: string;
  childId: string;
  months: 3 | 6;
  dueOn: string;
  heldOn: string;
  planOnTheDay: PlanOnTheDay;
  /** Null while nobody knows. */
  movement: Movement | null;
  seenIn: 'return' | 'by-hand' | null;
  facts: OutcomeFacts;
  /** When it was last kept: what a form carries, so that nobody overwrites what they have not seen. */
  checkedAt: Date | null;
}

const columns = sql`
  o.case_id as "caseId", o.child_id as "childId", o.months, o.due_on as "dueOn", m.held_on as "heldOn", k.plan_on_the_day as "planOnTheDay",
  o.movement, o.seen_in as "seenIn", o.facts, o.checked_at as "checkedAt"
  from panels.outcome_check o
  join panels.meeting_case_child k on k.partnership_id = o.partnership_id and k.case_id = o.case_id and k.child_id = o.child_id
   and k.plan_on_the_day is not null
  join panels.meeting_case c on c.partnership_id = o.partnership_id and c.case_id = o.case_id
  join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id`;

/** Both looks at the plans of the children of a case that the viewer may see. */
export async function listOutcomesOfCase(tx: Tx, caseId: string): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    select ${columns} where o.case_id = ${caseId} order by o.child_id, o.months`.execute(tx);
  return rows;
}

/** Every look that was due by a day. */
export async function listOutcomesDueBy(tx: Tx, day: string): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    select ${columns} where o.due_on <= ${day}::date order by o.due_on, o.case_id, o.child_id, o.months`.execute(
    tx,
  );
  return rows;
}

/** Keeps what is known of a plan now; false when somebody kept something else meanwhile. `by` is null for what a return shows. */
export async function keepOutcome(
  tx: Tx,
  before: Outcome,
  found: { movement: Movement; seenIn: 'return' | 'by-hand'; facts: OutcomeFacts; by: string | null },
): Promise<boolean> {
  const changed = await sql`
    update panels.outcome_check
       set movement = ${found.movement}, seen_in = ${found.seenIn}, facts = ${JSON.stringify(found.facts)}, checked_by = ${found.by},
           checked_at = access.now()
     where case_id = ${before.caseId} and child_id = ${before.childId} and months = ${before.months}
       and date_trunc('milliseconds', checked_at) is not distinct from ${before.checkedAt}`.execute(tx);
  return changed.numAffectedRows === 1n;
}
