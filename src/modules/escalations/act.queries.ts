import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { AboutKind, Outcome, Side } from './escalation.ts';
import type { AgreedStage } from './procedure/procedure.ts';

// What each answer of these functions means stands beside them in db/rules/escalations.sql and escalations-ending.sql.

async function ask<How extends string>(tx: Tx, call: RawBuilder<unknown>): Promise<How> {
  const { rows } = await sql<{ how: How }>`select ${call} as how`.execute(tx);
  const [answered] = rows;
  if (answered === undefined) throw new Error('the database gave no answer');
  return answered.how;
}

/** When a stage is due: a day, or a moment with its day; neither where it has no limit, or nobody knows yet. */
export interface DueAt {
  dueOn: string | null;
  dueAt: Date | null;
}

export interface NewEscalation extends DueAt {
  childId: string;
  aboutKind: AboutKind;
  aboutId: string | null;
  answersAgencyId: string;
  answersUserId: string;
  decision: string;
  why: string;
  wants: string;
  childsView: string;
  isAtRisk: boolean;
  atRiskBecause: string;
  atRiskHours: number;
  source: string | null;
  effectiveFrom: string | null;
}

export const raise = (tx: Tx, escalationId: string, given: NewEscalation, stages: readonly AgreedStage[]) =>
  ask<'done' | 'absent' | 'no'>(
    tx,
    sql`escalations.raise(${escalationId}, ${JSON.stringify(given)}::jsonb, ${JSON.stringify(stages)}::jsonb)`,
  );

export const acknowledge = (tx: Tx, escalationId: string) =>
  ask<'done' | 'over' | 'no'>(tx, sql`escalations.acknowledge(${escalationId})`);

export const write = (tx: Tx, escalationId: string, stage: number, body: string) =>
  ask<'done' | 'moved' | 'over' | 'no'>(
    tx,
    sql`escalations.write(platform.uuid_v7(), ${escalationId}, ${stage}, ${body})`,
  );

export const name = (tx: Tx, escalationId: string, side: Side, userId: string) =>
  ask<'done' | 'absent' | 'over' | 'no'>(tx, sql`escalations.name(${escalationId}, ${side}, ${userId})`);

export interface Move extends DueAt {
  from: number;
  because: string | null;
  people: Partial<Record<Side, string>>;
  countsFrom: string;
}

export const moveOn = (
  tx: Tx,
  escalationId: string,
  { from, because, people, countsFrom, dueOn, dueAt }: Move,
) =>
  ask<'done' | 'moved' | 'last' | 'early' | 'over' | 'no'>(
    tx,
    sql`escalations.move_on(${escalationId}, ${from}, ${because}, ${JSON.stringify(people)}::jsonb, ${countsFrom}, ${dueOn}, ${dueAt})`,
  );

export const sayAtRisk = (tx: Tx, escalationId: string, because: string, { dueOn, dueAt }: DueAt) =>
  ask<'done' | 'over' | 'no'>(
    tx,
    sql`escalations.say_at_risk(${escalationId}, ${because}, ${dueOn}, ${dueAt})`,
  );

export interface Words {
  words: string;
  outcome: Outcome;
  themes: readonly string[];
}

export const propose = (tx: Tx, escalationId: string, { words, outcome, themes }: Words) =>
  ask<'done' | 'taken' | 'over' | 'no'>(
    tx,
    sql`escalations.propose(platform.uuid_v7(), ${escalationId}, ${words}, ${outcome}, ${[...themes]}::text[])`,
  );

export const answerProposal = (tx: Tx, proposalId: string, signs: boolean, because: string | null) =>
  ask<'open' | 'resolved' | 'refused' | 'over' | 'no'>(
    tx,
    sql`escalations.answer(${proposalId}, ${signs}, ${because})`,
  );

export const decide = (tx: Tx, escalationId: string, { words, outcome, themes }: Words) =>
  ask<'done' | 'over' | 'no'>(
    tx,
    sql`escalations.decide(${escalationId}, ${words}, ${outcome}, ${[...themes]}::text[])`,
  );

export const withdraw = (tx: Tx, escalationId: string, because: string) =>
  ask<'done' | 'over' | 'no'>(tx, sql`escalations.withdraw(${escalationId}, ${because})`);

export const knowOfWithdrawal = (tx: Tx, escalationId: string) =>
  ask<'done' | 'over' | 'no'>(tx, sql`escalations.know_of_withdrawal(${escalationId})`);

/** False when somebody changed it meanwhile, it is still open, or the viewer does not keep the register. */
export async function keepLearning(
  tx: Tx,
  { escalationId, version }: { escalationId: string; version: number },
  themes: readonly string[],
  learning: string,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select escalations.learn(${escalationId}, ${version}, ${[...themes]}::text[], ${learning}) as done`.execute(
    tx,
  );
  return rows[0]?.done ?? false;
}

/** Tells the day of a stage that nobody knew while the bank holidays were not published. */
export async function tellDue(tx: Tx, escalationId: string, stage: number, dueOn: string): Promise<void> {
  await sql`select escalations.tell_due(${escalationId}, ${stage}, ${dueOn})`.execute(tx);
}

/** Whether the viewer may do something about the child that lasts: not who opened it in an emergency. */
export async function standsBy(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select escalations.stands_by(${childId}) as may`.execute(tx);
  return rows[0]?.may ?? false;
}
