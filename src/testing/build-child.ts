import { randomUUID } from 'node:crypto';
import type { BuiltChild } from './built-child.ts';
import type { Basis } from '#platform/access/index.ts';
import { insertRow, type Owner } from './insert-row.ts';

export { buildAssessment, buildEpisode, buildPlan, buildReview, buildSection47 } from './build-plan.ts';
export type { BuiltChild } from './built-child.ts';
export type { Owner } from './insert-row.ts';

export interface ChildToBuild {
  childId?: string;
  localId?: string;
  givenName?: string | null;
  familyName?: string | null;
  knownAs?: string | null;
  /** 'YYYY-MM-DD'; 4 May 2018 when neither date of birth is given. */
  birthDate?: string | null;
  expectedBirthDate?: string | null;
  deathDate?: string | null;
  /** Default 'F'. */
  sex?: 'F' | 'M' | 'U' | null;
  ethnicity?: string | null;
  disabilities?: string[];
  upn?: string | null;
  nhsNumber?: string | null;
  formerUpn?: string | null;
  address?: string | null;
  postcode?: string | null;
  workerName?: string | null;
  goneSince?: string | null;
  /** A moment; the start of 2020 when left out, so that nobody's last look is before it. */
  updatedAt?: string;
}

/** What is looked up by name, and not a column as it stands. */
interface Around {
  /** Three digits; the first partnership when left out. */
  laCode?: string;
  /** The name of a team of the partnership. */
  team?: string;
  /** The e-mail address of the worker; it puts nobody next to the child: `grant` does. */
  worker?: string;
  isRestricted?: boolean;
}

let built = 0;

/** Stores one child without asking anybody: for tests of pages that need one. */
export async function buildChild(owner: Owner, given: ChildToBuild & Around = {}): Promise<BuiltChild> {
  const { laCode, team, worker, isRestricted, ...columns } = given;
  const partnershipId = await partnershipOf(owner, laCode);
  built += 1;
  const child = {
    partnershipId,
    childId: randomUUID(),
    localId: `BUILT-${built}`,
    sex: 'F',
    updatedAt: '2020-01-01T00:00:00Z',
    ...columns,
  };
  await insertRow(owner, 'children.child', {
    ...(columns.expectedBirthDate == null && { birthDate: '2018-05-04' }),
    ...child,
  });
  await owner.query(
    `update children.child c
        set team_id = (select t.team_id from access.team t where t.partnership_id = c.partnership_id and t.name = $2),
            worker_user_id = (select u.user_id from access.user_account u where u.partnership_id = c.partnership_id and u.email = $3)
      where c.child_id = $1`,
    [child.childId, team ?? null, worker ?? null],
  );
  if (isRestricted === true)
    await owner.query(
      `insert into access.restricted_child (partnership_id, child_id, reason, since) values ($1, $2, 'test', now())`,
      [partnershipId, child.childId],
    );
  return { partnershipId, childId: child.childId, localId: child.localId };
}

export interface Standing {
  /** Default 'allocated-worker'. */
  basis?: Basis | 'named' | 'emergency';
  /** Default 'test'. */
  source?: string;
  /** Moments; open since 2020 and without an end when left out. */
  from?: string;
  until?: string | null;
}

/** Puts the person with that e-mail address next to a child: a row of the gate. */
export async function grant(
  owner: Owner,
  child: BuiltChild,
  email: string,
  standing: Standing = {},
): Promise<void> {
  const given = {
    basis: 'allocated-worker',
    source: 'test',
    from: '2020-01-01T00:00:00Z',
    until: null,
    ...standing,
  };
  const { rowCount } = await owner.query(
    `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until)
     select $1, user_id, $2, $3, $4, $5, $6 from access.user_account where partnership_id = $1 and email = $7`,
    [child.partnershipId, child.childId, given.basis, given.source, given.from, given.until, email],
  );
  if (rowCount !== 1) throw new Error(`Nobody in that partnership has the address ${email}`);
}

async function partnershipOf(owner: Owner, laCode: string | undefined): Promise<string> {
  const { rows } = await owner.query<{ partnership_id: string }>(
    `select partnership_id from access.partnership where $1::text is null or la_code = $1 order by created_at limit 1`,
    [laCode ?? null],
  );
  if (rows[0] === undefined) throw new Error(`There is no partnership ${laCode ?? ''}`);
  return rows[0].partnership_id;
}
