import { sql } from 'kysely';
import type { Role } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';

// Each of these asks the database again who may: see db/rules/administration-people.sql. What is not allowed is thrown, as no page offers it.

export interface PersonToInvite {
  userId: string;
  agencyId: string;
  teamId: string | null;
  email: string;
  fullName: string;
  jobTitle: string;
  language: 'en' | 'cy';
  roles: readonly Role[];
  until: Date;
}

/** 'here': the address belongs to somebody of this agency already; 'elsewhere': of another one, as only a system administrator is told. */
export type Invited = 'invited' | 'here' | 'elsewhere';

export async function invitePerson(tx: Tx, given: PersonToInvite): Promise<Invited> {
  const { rows } = await sql<{ invited: Invited }>`
    select administration.invite(${given.userId}, ${given.agencyId}, ${given.teamId}, ${given.email}, ${given.fullName}, ${given.jobTitle},
             ${given.language}, ${[...given.roles]}::text[], ${given.until}) as invited`.execute(tx);
  return rows[0]?.invited ?? 'elsewhere';
}

/** Whether this person's agency lets its people sign in at their own organisation only. */
export async function needsSignOn(tx: Tx, userId: string): Promise<boolean> {
  const { rows } = await sql<{ needed: boolean }>`select access.needs_sign_on(${userId}) as needed`.execute(
    tx,
  );
  return rows[0]?.needed ?? false;
}

/** Whether their address was known elsewhere when they were invited: for the letter to them alone. */
export async function isKnownElsewhere(tx: Tx, userId: string): Promise<boolean> {
  const { rows } = await sql<{
    known: boolean;
  }>`select administration.is_known_elsewhere(${userId}) as known`.execute(tx);
  return rows[0]?.known ?? false;
}

/** Ends every session of somebody and nothing else; gives how many. */
export async function endSessions(tx: Tx, userId: string): Promise<number> {
  const { rows } = await sql<{
    ended: number;
  }>`select administration.end_sessions(${userId}) as ended`.execute(tx);
  return rows[0]?.ended ?? 0;
}

export async function renewInvitation(tx: Tx, userId: string, until: Date): Promise<void> {
  await sql`select administration.invite_again(${userId}, ${until})`.execute(tx);
}

/** Changes job title, team and roles; false when somebody else was quicker. */
export async function changePerson(
  tx: Tx,
  given: { userId: string; version: number; jobTitle: string; teamId: string | null; roles: readonly Role[] },
): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`
    select administration.change_person(${given.userId}, ${given.version}, ${given.jobTitle}, ${given.teamId},
             ${[...given.roles]}::text[]) as changed`.execute(tx);
  return rows[0]?.changed ?? false;
}

/** Moves somebody to another agency; false when somebody else was quicker. */
export async function movePerson(
  tx: Tx,
  given: { userId: string; version: number; agencyId: string },
): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`
    select administration.move_person(${given.userId}, ${given.version}, ${given.agencyId}, null) as moved`.execute(
    tx,
  );
  return rows[0]?.moved ?? false;
}

/** Ends everything that lets somebody in, at once; false when they had left already. */
export async function endPerson(tx: Tx, userId: string): Promise<boolean> {
  const { rows } = await sql<{
    ended: boolean;
  }>`select administration.end_person(${userId}) as ended`.execute(tx);
  return rows[0]?.ended ?? false;
}

export interface WorkLeft {
  actionId: string;
  dueOn: string;
  sourceKind: string;
  isAboutChild: boolean;
}

/** What somebody the viewer looks after has still to do, the longest late first; without its words, which may name a child. */
export async function listWorkLeft(tx: Tx, userId: string): Promise<WorkLeft[]> {
  const { rows } = await sql<WorkLeft>`
    select action_id as "actionId", due_on as "dueOn", source_kind as "sourceKind", is_about_child as "isAboutChild"
      from administration.open_actions(${userId})`.execute(tx);
  return rows;
}

/** Gives actions, and the recommendations behind them, to a colleague; gives the children they are about. */
export async function handOver(
  tx: Tx,
  given: { actionIds: readonly string[]; from: string; to: string; accessDays: number },
): Promise<string[]> {
  const { rows } = await sql<{ childIds: string[] }>`
    select administration.hand_over(${[...given.actionIds]}::uuid[], ${given.from}, ${given.to}, ${given.accessDays}) as "childIds"`.execute(
    tx,
  );
  return rows[0]?.childIds ?? [];
}
