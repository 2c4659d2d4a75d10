import { sql } from 'kysely';
import type { ChildNames } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccessRequest, Subject } from './access-request.ts';

const columns = sql`
  r.access_request_id as "accessRequestId", r.about, r.child_id as "childId", r.about_user_id as "aboutUserId", r.names,
  r.child_label as label, r.asked_by as "askedBy",
  r.asked_as as "askedAs", r.proof, r.proof_seen_on as "proofSeenOn", r.received_on as "receivedOn",
  r.extended_because as "extendedBecause", r.language, t.full_name as "takenByName", r.taken_at as "takenAt", r.made_at as "madeAt",
  r.released_at as "releasedAt", g.full_name as "releasedByName", r.action_id as "actionId", r.version
  from information_rights.access_request r
  join access.user_account t on t.partnership_id = r.partnership_id and t.user_id = r.taken_by
  left join access.user_account g on g.partnership_id = r.partnership_id and g.user_id = r.released_by
 where r.partnership_id = (select access.viewer_partnership())`;

/** Every request of the partnership, those still to be answered first: for the officer and the system account. */
export async function listRequests(tx: Tx): Promise<AccessRequest[]> {
  const { rows } = await sql<AccessRequest>`
    select ${columns} order by r.released_at is not null, r.received_on, r.access_request_id limit 200`.execute(
    tx,
  );
  return rows;
}

/** One request; undefined when it is not there or not the viewer's to see. */
export async function findRequest(tx: Tx, accessRequestId: string): Promise<AccessRequest | undefined> {
  const { rows } =
    await sql<AccessRequest>`select ${columns} and r.access_request_id = ${accessRequestId}`.execute(tx);
  return rows[0];
}

/** The child of a local id, written exactly so, restricted or not; undefined when there is none. */
export async function findChildToTell(
  tx: Tx,
  localId: string,
): Promise<(ChildNames & { childId: string }) | undefined> {
  const { rows } = await sql<ChildNames & { childId: string }>`
    select child_id as "childId", local_id as "localId", given_name as "givenName", family_name as "familyName", known_as as "knownAs",
           birth_date as "birthDate", expected_birth_date as "expectedBirthDate", death_date as "deathDate"
      from information_rights.find_child(${localId})`.execute(tx);
  return rows[0];
}

/** The colleague of an address, also one who has left; undefined when there is none. */
export async function findColleagueToTell(
  tx: Tx,
  email: string,
): Promise<{ userId: string; fullName: string } | undefined> {
  const { rows } = await sql<{ userId: string; fullName: string }>`
    select user_id as "userId", full_name as "fullName" from information_rights.find_colleague(${email})`.execute(
    tx,
  );
  return rows[0];
}

export type NewRequest = Subject &
  Pick<
    AccessRequest,
    | 'accessRequestId'
    | 'label'
    | 'askedBy'
    | 'askedAs'
    | 'proof'
    | 'proofSeenOn'
    | 'receivedOn'
    | 'language'
    | 'actionId'
  > & { partnershipId: string; takenBy: string; takenAt: Date };

export async function addRequest(tx: Tx, given: NewRequest): Promise<void> {
  await sql`
    insert into information_rights.access_request (partnership_id, access_request_id, about, child_id, about_user_id, names, child_label,
           asked_by, asked_as, proof, proof_seen_on, received_on, language, action_id, taken_by, taken_at)
    values (${given.partnershipId}, ${given.accessRequestId}, ${given.about}, ${given.childId}, ${given.aboutUserId},
            ${[...given.names]}::text[], ${given.label}, ${given.askedBy}, ${given.askedAs}, ${given.proof}, ${given.proofSeenOn},
            ${given.receivedOn}, ${given.language}, ${given.actionId}, ${given.takenBy}, ${given.takenAt})`.execute(
    tx,
  );
}

/** Notes why it takes longer; false when it was released, extended or changed meanwhile. */
export async function extendRequest(
  tx: Tx,
  { accessRequestId, version }: Pick<AccessRequest, 'accessRequestId' | 'version'>,
  because: string,
): Promise<boolean> {
  const changed = await sql`
    update information_rights.access_request set extended_because = ${because}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and access_request_id = ${accessRequestId} and version = ${version}
       and released_at is null and extended_because is null`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Notes what showed who asks; false when it was released or changed meanwhile. */
export async function noteProof(
  tx: Tx,
  { accessRequestId, version }: Pick<AccessRequest, 'accessRequestId' | 'version'>,
  { proof, seenOn }: { proof: string; seenOn: string },
): Promise<boolean> {
  const changed = await sql`
    update information_rights.access_request set proof = ${proof}, proof_seen_on = ${seenOn}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and access_request_id = ${accessRequestId} and version = ${version}
       and released_at is null`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** How many requests about a child are still to be answered: until they are, nothing of the child is deleted. */
export async function countOpenRequests(tx: Tx, childId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from information_rights.access_request r
     where r.partnership_id = (select access.viewer_partnership()) and r.child_id = ${childId} and r.released_at is null`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}
