import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Outcome } from './written-plan.ts';

const here = sql`partnership_id = (select access.viewer_partnership())`;

/** An outcome of the draft, with what two people who change it must know. */
export interface DraftOutcome extends Outcome {
  version: number;
  changedByName: string;
  changedAt: Date;
  /** People of it whose account has ended. */
  left: string[];
}

const owner = (user: string, agency: string) => sql`
  jsonb_build_object('userId', ${sql.ref(`${user}.user_id`)}, 'name', ${sql.ref(`${user}.full_name`)}, 'agency', coalesce(${sql.ref(`${agency}.name`)}, ''))`;

/** The outcomes of a draft with their steps, in the order in which they were added; nothing for who does not write. One query. */
export async function readDraft(tx: Tx, writtenPlanId: string): Promise<DraftOutcome[]> {
  const { rows } = await sql<DraftOutcome>`
    select o.outcome_id as "outcomeId", o.version, o.need, o.wanted, o.measure, o.baseline, o.by_when as "byWhen", o.contingency,
           case when u.user_id is not null then ${owner('u', 'a')} end as owner, c.full_name as "changedByName", o.changed_at as "changedAt",
           coalesce(s.steps, '[]') as steps,
           coalesce(s.left, '{}') || case when u.is_active then '{}' else array_remove(array[u.user_id], null) end as left
      from written_plans.outcome o
      join access.user_account c on c.partnership_id = o.partnership_id and c.user_id = o.changed_by
      left join access.user_account u on u.partnership_id = o.partnership_id and u.user_id = o.owner_user_id
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
      left join (
        select t.outcome_id, array_agg(w.user_id) filter (where not w.is_active) as left,
               jsonb_agg(jsonb_build_object('stepId', t.step_id, 'what', t.what, 'dueOn', t.due_on, 'owner', ${owner('w', 'g')})
                 order by t.due_on, t.added_at, t.step_id) as steps
          from written_plans.step t
          join access.user_account w on w.partnership_id = t.partnership_id and w.user_id = t.owner_user_id
          left join access.agency g on g.partnership_id = w.partnership_id and g.agency_id = w.agency_id
         where t.${here} and t.written_plan_id = ${writtenPlanId} and t.removed_at is null
         group by t.outcome_id) s on s.outcome_id = o.outcome_id
     where o.${here} and o.written_plan_id = ${writtenPlanId} and o.removed_at is null
     order by o.added_at, o.outcome_id`.execute(tx);
  return rows;
}

/** What the form of an outcome says. */
export interface OutcomeFacts {
  need: string;
  wanted: string;
  measure: string;
  baseline: string;
  ownerUserId: string | null;
  byWhen: string | null;
  contingency: string;
}

interface Changing {
  partnershipId: string;
  outcomeId: string;
  by: string;
  at: Date;
}

/** Adds an outcome at the end of a draft. */
export async function addOutcome(
  tx: Tx,
  plan: { writtenPlanId: string; childId: string },
  facts: OutcomeFacts,
  { partnershipId, outcomeId, by, at }: Changing,
): Promise<void> {
  await sql`
    insert into written_plans.outcome (partnership_id, outcome_id, written_plan_id, child_id, need, wanted, measure, baseline, owner_user_id, by_when,
           contingency, added_at, changed_by, changed_at)
    values (${partnershipId}, ${outcomeId}, ${plan.writtenPlanId}, ${plan.childId}, ${facts.need}, ${facts.wanted}, ${facts.measure}, ${facts.baseline},
            ${facts.ownerUserId}, ${facts.byWhen}, ${facts.contingency}, ${at}, ${by}, ${at})`.execute(tx);
}

/** Who took an outcome out of the draft, and when; undefined: it is not there, or still in it. */
export async function findRemoval(
  tx: Tx,
  writtenPlanId: string,
  outcomeId: string,
): Promise<{ by: string; at: Date } | undefined> {
  const { rows } = await sql<{ by: string; at: Date }>`
    select u.full_name as by, o.removed_at as at from written_plans.outcome o
      join access.user_account u on u.partnership_id = o.partnership_id and u.user_id = o.changed_by
     where o.${here} and o.written_plan_id = ${writtenPlanId} and o.outcome_id = ${outcomeId} and o.removed_at is not null`.execute(
    tx,
  );
  return rows[0];
}

/** Changes an outcome. False: somebody changed or removed it meanwhile. */
export async function changeOutcome(
  tx: Tx,
  outcome: { outcomeId: string; version: number },
  facts: OutcomeFacts,
  { by, at }: Pick<Changing, 'by' | 'at'>,
): Promise<boolean> {
  const changed = await sql`
    update written_plans.outcome set need = ${facts.need}, wanted = ${facts.wanted}, measure = ${facts.measure}, baseline = ${facts.baseline},
           owner_user_id = ${facts.ownerUserId}, by_when = ${facts.byWhen}, contingency = ${facts.contingency}, changed_by = ${by}, changed_at = ${at},
           version = version + 1
     where ${here} and outcome_id = ${outcome.outcomeId} and version = ${outcome.version} and removed_at is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** Takes an outcome out of the draft; versions that hold it keep it. False: somebody changed or removed it meanwhile. */
export async function removeOutcome(
  tx: Tx,
  outcome: { outcomeId: string; version: number },
  { by, at }: Pick<Changing, 'by' | 'at'>,
): Promise<boolean> {
  const changed = await sql`
    update written_plans.outcome set removed_at = ${at}, changed_by = ${by}, changed_at = ${at}, version = version + 1
     where ${here} and outcome_id = ${outcome.outcomeId} and version = ${outcome.version} and removed_at is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

export interface NewStep {
  partnershipId: string;
  stepId: string;
  outcomeId: string;
  writtenPlanId: string;
  childId: string;
  what: string;
  ownerUserId: string;
  dueOn: string;
  at: Date;
}

export async function addStep(tx: Tx, step: NewStep): Promise<void> {
  await sql`
    insert into written_plans.step (partnership_id, step_id, outcome_id, written_plan_id, child_id, what, owner_user_id, due_on, added_at)
    values (${step.partnershipId}, ${step.stepId}, ${step.outcomeId}, ${step.writtenPlanId}, ${step.childId}, ${step.what}, ${step.ownerUserId},
            ${step.dueOn}, ${step.at})`.execute(tx);
}

/** Takes a step out of the draft: the action it became ends with the next version. False: it is there no longer. */
export async function removeStep(tx: Tx, stepId: string, at: Date): Promise<boolean> {
  const changed = await sql`
    update written_plans.step set removed_at = ${at} where ${here} and step_id = ${stepId} and removed_at is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** A step with the action it became, if it did: for the version that is made of it. */
export interface StepToAct {
  stepId: string;
  outcomeId: string;
  what: string;
  ownerUserId: string;
  dueOn: string;
  wanted: string;
  actionId: string | null;
  isGone: boolean;
}

/** Steps of a draft that are no action yet, and those that are one and were taken out since. */
export async function listStepsToAct(tx: Tx, writtenPlanId: string): Promise<StepToAct[]> {
  const { rows } = await sql<StepToAct>`
    select t.step_id as "stepId", t.outcome_id as "outcomeId", t.what, t.owner_user_id as "ownerUserId", t.due_on as "dueOn", o.wanted,
           t.action_id as "actionId", (t.removed_at is not null or o.removed_at is not null) as "isGone"
      from written_plans.step t
      join written_plans.outcome o on o.partnership_id = t.partnership_id and o.outcome_id = t.outcome_id
     where t.${here} and t.written_plan_id = ${writtenPlanId}
       and (t.action_id is null) <> (t.removed_at is not null or o.removed_at is not null)
     order by t.added_at, t.step_id`.execute(tx);
  return rows;
}

/** Notes which action each of these steps became; null: it is none any more. One query. */
export async function noteActions(
  tx: Tx,
  steps: readonly { stepId: string; actionId: string | null }[],
): Promise<void> {
  await sql`
    update written_plans.step t set action_id = g."actionId"
      from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as g ("stepId" uuid, "actionId" uuid)
     where t.${here} and t.step_id = g."stepId"`.execute(tx);
}
