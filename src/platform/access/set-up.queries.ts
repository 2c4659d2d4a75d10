import { randomUUID } from 'node:crypto';
import { type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';
import { wideRoles, type AgencyKind, type Role } from './roles.ts';

type Owner = Kysely<DB> | Transaction<DB>;

export interface NewPartnership {
  partnershipId?: string;
  name: string;
  laCode: string;
  nation: 'england' | 'wales';
  isDemonstration?: boolean;
}

/**
 * Adds a partnership with the system account its jobs act as. Runs as the owner: no page can do it.
 * @returns the id, or undefined when a partnership with that authority code is there already
 */
export async function addPartnership(owner: Owner, given: NewPartnership): Promise<string | undefined> {
  const partnershipId = given.partnershipId ?? randomUUID();
  const added = await owner
    .insertInto('access.partnership')
    .values({
      partnership_id: partnershipId,
      name: given.name,
      la_code: given.laCode,
      nation: given.nation,
      is_demonstration: given.isDemonstration ?? false,
    })
    .onConflict((conflict) => conflict.column('la_code').doNothing())
    .returning('partnership_id')
    .executeTakeFirst();
  if (added === undefined) return undefined;
  await addUser(owner, {
    partnershipId,
    agencyId: null,
    email: `system@${given.laCode}.invalid`,
    fullName: 'Teamaround',
    jobTitle: '',
    roles: [],
    isSystem: true,
  });
  return partnershipId;
}

export interface NewUser {
  userId?: string;
  partnershipId: string;
  agencyId: string | null;
  teamId?: string | null;
  email: string;
  fullName: string;
  jobTitle: string;
  roles: readonly Role[];
  language?: 'en' | 'cy';
  passwordHash?: string | null;
  isSystem?: boolean;
}

/**
 * Adds a person with their roles; a role whose work is the whole partnership comes with its row of the gate.
 * @returns the id, or undefined when the e-mail address has an account
 */
export async function addUser(owner: Owner, given: NewUser): Promise<string | undefined> {
  const added = await owner
    .insertInto('access.user_account')
    .values({
      partnership_id: given.partnershipId,
      user_id: given.userId ?? randomUUID(),
      agency_id: given.agencyId,
      team_id: given.teamId ?? null,
      email: given.email,
      full_name: given.fullName,
      job_title: given.jobTitle,
      language: given.language ?? 'en',
      password_hash: given.passwordHash ?? null,
      is_system: given.isSystem ?? false,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  if (added === undefined) return undefined;
  const person = { partnership_id: given.partnershipId, user_id: added.user_id };
  for (const role of given.roles) {
    await owner
      .insertInto('access.user_role')
      .values({ ...person, role })
      .execute();
  }
  const bases = given.isSystem === true ? ['system'] : given.roles.filter((role) => wideRoles.includes(role));
  for (const basis of bases) {
    await owner
      .insertInto('access.scope_access')
      .values({ ...person, scope: 'partnership', basis, from_at: new Date(0) })
      .execute();
  }
  return added.user_id;
}

/** Adds an agency, or gives the one of that name. */
export async function addAgency(
  owner: Owner,
  given: { agencyId?: string; partnershipId: string; name: string; kind: AgencyKind },
): Promise<string> {
  await owner
    .insertInto('access.agency')
    .values({
      partnership_id: given.partnershipId,
      agency_id: given.agencyId ?? randomUUID(),
      name: given.name,
      kind: given.kind,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const found = await owner
    .selectFrom('access.agency')
    .select('agency_id')
    .where('partnership_id', '=', given.partnershipId)
    .where('name', '=', given.name)
    .executeTakeFirstOrThrow();
  return found.agency_id;
}

/** Adds a team of an agency, or gives the one of that name. */
export async function addTeam(
  owner: Owner,
  given: { teamId?: string; partnershipId: string; agencyId: string; name: string },
): Promise<string> {
  await owner
    .insertInto('access.team')
    .values({
      partnership_id: given.partnershipId,
      team_id: given.teamId ?? randomUUID(),
      agency_id: given.agencyId,
      name: given.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const found = await owner
    .selectFrom('access.team')
    .select('team_id')
    .where('partnership_id', '=', given.partnershipId)
    .where('name', '=', given.name)
    .executeTakeFirstOrThrow();
  return found.team_id;
}
