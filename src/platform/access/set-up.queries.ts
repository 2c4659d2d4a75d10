import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
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

/**
 * Takes away everything by which somebody confirms that it is them, for a lost phone: they set up a new one at their next sign-in.
 * Whoever is signed in as them no longer is. Runs as the owner.
 * @returns who it is, or undefined when nobody has that e-mail address
 */
export async function takeFactorsAway(
  owner: Owner,
  email: string,
  at: Date,
): Promise<{ partnershipId: string; userId: string; fullName: string; removed: number } | undefined> {
  const found = await owner
    .selectFrom('access.user_account')
    .select(['partnership_id', 'user_id', 'full_name'])
    .where((where) => where(where.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('is_system', '=', false)
    .where('is_duplicate', '=', false)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { user_id: userId, partnership_id: partnershipId } = found;
  const removed = await owner
    .deleteFrom('access.second_factor')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  await owner.deleteFrom('access.recovery_code').where('user_id', '=', userId).execute();
  await owner.deleteFrom('access.known_device').where('user_id', '=', userId).execute();
  await owner
    .updateTable('access.session')
    .set({ ended_at: at })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .execute();
  return { partnershipId, userId, fullName: found.full_name, removed: Number(removed.numDeletedRows) };
}

export interface FoundPerson {
  partnershipId: string;
  userId: string;
  email: string;
  fullName: string;
  /** Their agency lets people sign in at their own organisation only. */
  needsSignOn: boolean;
}

/** Whoever has that e-mail address and has not left; undefined when nobody has. Runs as the owner. */
export async function findPersonByEmail(owner: Owner, email: string): Promise<FoundPerson | undefined> {
  const { rows } = await sql<FoundPerson>`
    select u.partnership_id as "partnershipId", u.user_id as "userId", u.email, u.full_name as "fullName",
           access.needs_sign_on(u.user_id) as "needsSignOn"
      from access.user_account u
     where lower(u.email) = lower(${email}) and u.is_active and not u.is_system and not u.is_duplicate`.execute(
    owner,
  );
  return rows[0];
}

/** Signs somebody out everywhere; gives how many sessions that ended. Runs as the owner. */
export async function endSessionsOf(owner: Owner, userId: string, at: Date): Promise<number> {
  const { numUpdatedRows } = await owner
    .updateTable('access.session')
    .set({ ended_at: at })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** What a partnership may decide about signing in, with what is reasonable; as shipped: access.sign_in_limit in db/rules/access-sessions.sql. */
export const signInLimits: Readonly<Record<string, { least: number; most: number }>> = {
  'idle-minutes': { least: 5, most: 60 },
  'longest-hours': { least: 1, most: 24 },
  'fresh-minutes': { least: 1, most: 60 },
  'link-hours': { least: 1, most: 168 },
};

/** Sets a limit of signing in for one partnership, with who decided it. Runs as the owner. */
export async function setSignInLimit(
  owner: Owner,
  partnershipId: string,
  key: string,
  amount: number,
  source: string,
  at: Date,
): Promise<void> {
  const set = { amount, source, since: at };
  await owner
    .insertInto('access.sign_in_setting')
    .values({ partnership_id: partnershipId, setting_key: key, ...set })
    .onConflict((conflict) => conflict.columns(['partnership_id', 'setting_key']).doUpdateSet(set))
    .execute();
}
