import { randomUUID } from 'node:crypto';
import type { Role } from '#platform/access/index.ts';
import { insertRow, type Owner } from './insert-row.ts';

export interface PersonToBuild {
  email: string;
  /** The name of an agency and of a team of the first partnership. */
  agency: string;
  team?: string;
  fullName?: string;
  jobTitle?: string;
  roles?: readonly Role[];
  language?: 'en' | 'cy';
}

let built = 0;

/** Stores somebody who works there, without asking anybody; gives their id. */
export async function buildPerson(owner: Owner, given: PersonToBuild): Promise<string> {
  const { rows } = await owner.query<{ partnershipId: string; agencyId: string; teamId: string | null }>(
    `select a.partnership_id as "partnershipId", a.agency_id as "agencyId",
            (select t.team_id from access.team t where t.partnership_id = a.partnership_id and t.name = $2) as "teamId"
       from access.agency a where a.name = $1`,
    [given.agency, given.team ?? null],
  );
  const place = rows[0];
  if (place === undefined) throw new Error(`There is no agency ${given.agency}`);
  built += 1;
  const userId = randomUUID();
  await insertRow(owner, 'access.user_account', {
    ...place,
    userId,
    email: given.email,
    fullName: given.fullName ?? `Built Person ${built}`,
    jobTitle: given.jobTitle ?? 'Officer',
    language: given.language ?? 'en',
  });
  for (const role of given.roles ?? ['practitioner'])
    await insertRow(owner, 'access.user_role', { partnershipId: place.partnershipId, userId, role });
  return userId;
}

/** The roles of somebody, in the order of the alphabet. */
export async function rolesOf(owner: Owner, userId: string): Promise<string[]> {
  const { rows } = await owner.query<{ role: string }>(
    'select role from access.user_role where user_id = $1 order by role',
    [userId],
  );
  return rows.map(({ role }) => role);
}

/** What was written down about changes of somebody, in order: 'role-given panel-member'. */
export async function changesOf(owner: Owner, userId: string): Promise<string[]> {
  const { rows } = await owner.query<{ what: string }>(
    `select trim(act || ' ' || detail) as what from administration.change where user_id = $1 order by change_id`,
    [userId],
  );
  return rows.map(({ what }) => what);
}

/** What was written down about an agency itself, in order. */
export async function changesOfAgency(owner: Owner, agency: string): Promise<string[]> {
  const { rows } = await owner.query<{ act: string }>(
    `select c.act from administration.change c join access.agency a using (partnership_id, agency_id)
      where a.name = $1 and c.user_id is null order by c.change_id`,
    [agency],
  );
  return rows.map(({ act }) => act);
}
