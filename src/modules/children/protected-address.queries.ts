import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** How the address of a child is protected; the address itself is not in it. */
export interface Protection {
  /** Whom to ask for it; null while it is not protected. */
  contact: string | null;
  hidesTeam: boolean;
  /** Who may read it, by name. */
  readers: string[];
  readerIds: string[];
  /** The viewer is one of them, and sees the child otherwise than in an emergency. */
  isReader: boolean;
  why: string | null;
}

/** Undefined when the child is not the viewer's to see; `why` only for its readers. */
export async function readProtection(tx: Tx, childId: string): Promise<Protection | undefined> {
  const { rows } = await sql<Protection>`
    select c.address_contact as contact, c.hides_team as "hidesTeam", p.child_id is not null as "isReader", p.why,
           array(select u.full_name from children.address_reader r
                   join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.user_id
                  where r.partnership_id = c.partnership_id and r.child_id = c.child_id and r.until is null order by u.full_name) as readers,
           array(select r.user_id from children.address_reader r
                  where r.partnership_id = c.partnership_id and r.child_id = c.child_id and r.until is null order by r.user_id) as "readerIds"
      from children.child c
      left join children.protected_address p on p.partnership_id = c.partnership_id and p.child_id = c.child_id
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}`.execute(tx);
  return rows[0];
}

/** Moves the address to where only these people read it. False: not the viewer's to protect, or protected already. */
export async function protectAddress(
  tx: Tx,
  given: { childId: string; contact: string; hidesTeam: boolean; why: string; userIds: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select children.protect_address(${given.childId}, ${given.contact}, ${given.hidesTeam}, ${given.why}, ${[...given.userIds]}::uuid[]) as done`.execute(
    tx,
  );
  return rows[0]?.done === true;
}

/**
 * Changes who may read it, from those the viewer saw. 'changed': somebody else changed them meanwhile. Undefined: not the viewer's to change,
 * who must be one of them.
 */
export async function changeAddressReaders(
  tx: Tx,
  childId: string,
  seen: readonly string[],
  userIds: readonly string[],
): Promise<'done' | 'changed' | undefined> {
  const { rows } = await sql<{ done: 'done' | 'changed' | null }>`
    select children.change_address_readers(${childId}, ${[...seen]}::uuid[], ${[...userIds]}::uuid[]) as done`.execute(
    tx,
  );
  return rows[0]?.done ?? undefined;
}

/** Puts it back where everybody reads it who sees the child. False: it is not protected, or the viewer may not read it. */
export async function unprotectAddress(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select children.unprotect_address(${childId}) as done`.execute(tx);
  return rows[0]?.done === true;
}
