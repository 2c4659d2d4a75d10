import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { BondFacts, FatherReason, LinkFacts, PersonFacts } from './family.ts';

/** Who writes, in whose name, when, and why; `because` may be '' only for what is new. */
export interface Written {
  partnershipId: string;
  agencyId: string;
  userId: string;
  at: Date;
  because: string;
}

const by = ({ agencyId, userId, at, because }: Written) => sql`${because}, ${agencyId}, ${userId}, ${at}`;

/** Makes somebody new: they are seen once they stand beside a child. */
export async function addPerson(tx: Tx, written: Written, childId: string | null = null): Promise<string> {
  const personId = randomUUID();
  await sql`
    insert into family.person (partnership_id, person_id, child_id, created_by, created_at)
    values (${written.partnershipId}, ${personId}, ${childId}, ${written.userId}, ${written.at})
    on conflict do nothing`.execute(tx);
  if (childId === null) return personId;
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from family.person
     where partnership_id = ${written.partnershipId} and child_id = ${childId}`.execute(tx);
  return rows[0]?.personId ?? personId;
}

/** Writes what is said of somebody from now on; false when somebody else has written that version. */
export async function writePerson(
  tx: Tx,
  written: Written & { change: 'added' | 'changed' | 'corrected' },
  { personId, version }: { personId: string; version: number },
  facts: PersonFacts,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into family.person_version (partnership_id, person_id, version, change, name, sex, born, due_on, has_died, died,
           because, agency_id, entered_by, entered_at)
    values (${written.partnershipId}, ${personId}, ${version}, ${written.change}, ${facts.name}, ${facts.sex}, ${facts.born}, ${facts.dueOn},
            ${facts.hasDied}, ${facts.died}, ${by(written)})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Writes what somebody is to a child from now on; false when somebody else has written that version. */
export async function writeLink(
  tx: Tx,
  written: Written & { change: 'added' | 'changed' | 'corrected' | 'ended' | 'withdrawn' },
  { childId, personId, version }: { childId: string; personId: string; version: number },
  facts: LinkFacts,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into family.link_version (partnership_id, child_id, person_id, version, change, relationship, since, until, lives_here, lives_since,
           cares, responsibility, responsibility_source, engaged, risk, strength, direction, because, agency_id, entered_by, entered_at)
    values (${written.partnershipId}, ${childId}, ${personId}, ${version}, ${written.change}, ${facts.relationship}, ${facts.since},
            ${facts.until}, ${facts.livesHere}, ${facts.livesSince}, ${facts.cares}, ${facts.responsibility}, ${facts.responsibilitySource},
            ${facts.engaged}, ${facts.risk}, ${facts.strength}, ${facts.direction}, ${by(written)})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** The last version of what somebody is to a child, also where it was withdrawn; 0 when they never stood there. */
export async function lastLinkVersion(tx: Tx, childId: string, personId: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(version), 0) as version from family.link_version
     where partnership_id = (select access.viewer_partnership()) and child_id = ${childId} and person_id = ${personId}`.execute(
    tx,
  );
  return rows[0]?.version ?? 0;
}

/** Writes how two people belong together; false when somebody else has written that version. */
export async function writeBond(
  tx: Tx,
  written: Written & { change: 'added' | 'changed' | 'corrected' | 'withdrawn' },
  { bondId, version }: { bondId: string; version: number },
  facts: BondFacts,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into family.bond_version (partnership_id, bond_id, version, change, one_person_id, other_person_id, kind, since, until,
           because, agency_id, entered_by, entered_at)
    values (${written.partnershipId}, ${bondId}, ${version}, ${written.change}, ${facts.onePersonId}, ${facts.otherPersonId}, ${facts.kind},
            ${facts.since}, ${facts.until}, ${by(written)})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Writes why no father stands in the family; false when somebody else has answered meanwhile. */
export async function writeFatherAnswer(
  tx: Tx,
  written: Written,
  {
    childId,
    version,
    reason,
    note,
  }: { childId: string; version: number; reason: FatherReason; note: string },
): Promise<boolean> {
  const { partnershipId, agencyId, userId, at } = written;
  const { numAffectedRows } = await sql`
    insert into family.father_answer (partnership_id, child_id, version, reason, note, agency_id, entered_by, entered_at)
    values (${partnershipId}, ${childId}, ${version}, ${reason}, ${note}, ${agencyId}, ${userId}, ${at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
