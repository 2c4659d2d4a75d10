import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** A legal hold: while one is open nothing of the child is deleted. Seen by the officer and the system account. */
export interface LegalHold {
  holdId: string;
  childId: string;
  reason: string;
  askedBy: string;
  reviewOn: string;
  putByName: string;
  putAt: Date;
  liftedAt: Date | null;
  liftedByName: string | null;
  liftedBecause: string | null;
}

const columns = sql`
  h.hold_id as "holdId", h.child_id as "childId", h.reason, h.asked_by as "askedBy", h.review_on as "reviewOn", p.full_name as "putByName",
  h.put_at as "putAt", h.lifted_at as "liftedAt", l.full_name as "liftedByName", h.lifted_because as "liftedBecause"
  from information_rights.legal_hold h
  join access.user_account p on p.partnership_id = h.partnership_id and p.user_id = h.put_by
  left join access.user_account l on l.partnership_id = h.partnership_id and l.user_id = h.lifted_by
 where h.partnership_id = (select access.viewer_partnership())`;

/** Every hold there was on a child, the open ones first. */
export async function listHolds(tx: Tx, childId: string): Promise<LegalHold[]> {
  const { rows } = await sql<LegalHold>`
    select ${columns} and h.child_id = ${childId} order by h.lifted_at is not null, h.put_at desc limit 100`.execute(
    tx,
  );
  return rows;
}

/** Open holds whose review was due before a day, the oldest first. */
export async function listLateReviews(tx: Tx, today: string): Promise<LegalHold[]> {
  const { rows } = await sql<LegalHold>`
    select ${columns} and h.lifted_at is null and h.review_on < ${today} order by h.review_on, h.hold_id limit 100`.execute(
    tx,
  );
  return rows;
}

export async function findHold(tx: Tx, holdId: string): Promise<LegalHold | undefined> {
  const { rows } = await sql<LegalHold>`select ${columns} and h.hold_id = ${holdId}`.execute(tx);
  return rows[0];
}

export async function putHold(
  tx: Tx,
  given: Pick<LegalHold, 'holdId' | 'childId' | 'reason' | 'askedBy' | 'reviewOn'> & {
    partnershipId: string;
    userId: string;
    at: Date;
  },
): Promise<void> {
  await sql`
    insert into information_rights.legal_hold (partnership_id, hold_id, child_id, reason, asked_by, review_on, put_by, put_at)
    values (${given.partnershipId}, ${given.holdId}, ${given.childId}, ${given.reason}, ${given.askedBy}, ${given.reviewOn},
            ${given.userId}, ${given.at})`.execute(tx);
}

/** Lifts a hold; false when somebody lifted it before. */
export async function liftHold(
  tx: Tx,
  holdId: string,
  given: { because: string; userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update information_rights.legal_hold set lifted_by = ${given.userId}, lifted_at = ${given.at}, lifted_because = ${given.because}
     where partnership_id = (select access.viewer_partnership()) and hold_id = ${holdId} and lifted_at is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** What is said of a child that no return says, the newest first. */
export interface SaidOfChild {
  kind: 'looked-after' | 'sexual-abuse';
  applies: boolean;
  because: string;
  saidByName: string;
  saidAt: Date;
}

export async function listSaid(tx: Tx, childId: string): Promise<SaidOfChild[]> {
  const { rows } = await sql<SaidOfChild>`
    select s.kind, s.applies, s.because, u.full_name as "saidByName", s.said_at as "saidAt"
      from information_rights.said_of_child s
      join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.said_by
     where s.partnership_id = (select access.viewer_partnership()) and s.child_id = ${childId}
     order by s.said_at desc, s.said_id desc limit 100`.execute(tx);
  return rows;
}

export async function say(
  tx: Tx,
  given: Pick<SaidOfChild, 'kind' | 'applies' | 'because'> & {
    childId: string;
    partnershipId: string;
    userId: string;
    at: Date;
  },
): Promise<void> {
  await sql`
    insert into information_rights.said_of_child (partnership_id, child_id, kind, applies, because, said_by, said_at)
    values (${given.partnershipId}, ${given.childId}, ${given.kind}, ${given.applies}, ${given.because}, ${given.userId}, ${given.at})`.execute(
    tx,
  );
}
