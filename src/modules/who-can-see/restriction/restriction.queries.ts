import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { KnownFacts } from '../finding/find-form.ts';
import type { RestrictionKind } from './restriction.ts';

/** A restriction with its child as a pointer: who restricts need not see the child. */
export interface Restriction {
  restrictionId: string;
  childId: string;
  initials: string;
  localId: string;
  birthDate: string | null;
  kind: RestrictionKind;
  reason: string;
  reviewOn: string;
  setBy: string;
  setAt: Date;
  liftedBy: string | null;
  liftedAt: Date | null;
  liftedBecause: string | null;
  version: number;
  /** Who sees the child, or saw it when it was lifted, by name. */
  named: string[];
}

const restrictions = sql`
  select restriction_id as "restrictionId", child_id as "childId", initials, local_id as "localId", birth_date as "birthDate", kind, reason,
         review_on as "reviewOn", set_by as "setBy", set_at as "setAt", lifted_by as "liftedBy", lifted_at as "liftedAt",
         lifted_because as "liftedBecause", version, named
    from who_can_see.restrictions()`;

/** All of the partnership, next review first, then those lifted; nothing for anybody but an officer. */
export async function listRestrictions(tx: Tx): Promise<Restriction[]> {
  const { rows } = await sql<Restriction>`
    ${restrictions} order by lifted_at desc nulls first, review_on, local_id`.execute(tx);
  return rows;
}

/** One; undefined when it is not there or the viewer is no officer. */
export async function findRestriction(tx: Tx, restrictionId: string): Promise<Restriction | undefined> {
  const { rows } = await sql<Restriction>`${restrictions} where restriction_id = ${restrictionId}`.execute(
    tx,
  );
  return rows[0];
}

/** The child that an officer's facts point to, and how many they fit; undefined: none. */
export async function findAsOfficer(
  tx: Tx,
  facts: KnownFacts,
): Promise<{ childId: string; found: number } | undefined> {
  const { rows } = await sql<{ childId: string; found: number }>`
    select child_id as "childId", found
      from who_can_see.find_as_officer(${facts.localId}, ${facts.familyName}, ${facts.birthDate === '' ? null : facts.birthDate}, ${facts.givenName})`.execute(
    tx,
  );
  return rows[0];
}

export interface NewRestriction {
  restrictionId: string;
  childId: string;
  kind: RestrictionKind;
  reason: string;
  /** 'YYYY-MM-DD'. */
  reviewOn: string;
  /** Who goes on seeing the child. */
  userIds: readonly string[];
}

/** From the next request on only these people see the child. False when it is restricted already. */
export async function restrictChild(tx: Tx, given: NewRestriction): Promise<boolean> {
  return isDone(
    tx,
    sql`who_can_see.restrict(${given.restrictionId}, ${given.childId}, ${given.kind}, ${given.reason}, ${given.reviewOn}, ${[...given.userIds]}::uuid[])`,
  );
}

export async function namePeople(tx: Tx, restrictionId: string, userIds: readonly string[]): Promise<void> {
  await sql`select who_can_see.name_people(${restrictionId}, ${[...userIds]}::uuid[])`.execute(tx);
}

/** False when the person was not named. */
export async function endNaming(tx: Tx, restrictionId: string, userId: string): Promise<boolean> {
  return isDone(tx, sql`who_can_see.end_naming(${restrictionId}, ${userId})`);
}

/** False when somebody lifted or changed it meanwhile. */
export async function reviewRestriction(
  tx: Tx,
  { restrictionId, version, reviewOn }: { restrictionId: string; version: number; reviewOn: string },
): Promise<boolean> {
  return isDone(tx, sql`who_can_see.review_restriction(${restrictionId}, ${version}, ${reviewOn})`);
}

/** False when somebody lifted or changed it meanwhile. */
export async function liftRestriction(
  tx: Tx,
  { restrictionId, version, because }: { restrictionId: string; version: number; because: string },
): Promise<boolean> {
  return isDone(tx, sql`who_can_see.lift(${restrictionId}, ${version}, ${because})`);
}

export interface Stranded {
  ownerName: string;
  agencyName: string;
  actions: number;
}

/** Who has open actions about the child and is not named for it: they do not see them any more. */
export async function listStranded(tx: Tx, childId: string): Promise<Stranded[]> {
  const { rows } = await sql<Stranded>`
    select owner_name as "ownerName", agency_name as "agencyName", actions from who_can_see.stranded_actions(${childId}) order by 1`.execute(
    tx,
  );
  return rows;
}

async function isDone(tx: Tx, call: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select ${call} as done`.execute(tx);
  return rows[0]?.done === true;
}
