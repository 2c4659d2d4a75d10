import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Somebody with an account, as they are offered on a form or written to. */
export interface Colleague {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  agencyKind: string;
  email: string;
  language: string;
  roles: string[];
  isActive: boolean;
}

const columns = sql`
  u.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", coalesce(g.name, '') as "agencyName",
  coalesce(g.kind, '') as "agencyKind", u.email, u.language,
  array(select r.role from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id order by r.role) as roles,
  u.is_active and not u.is_system as "isActive"
  from access.user_account u
  left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id`;

/** Everybody of the partnership who could chair, co-ordinate or sit on a panel, by name. */
export async function listPanelPeople(tx: Tx): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select ${columns}
     where u.is_active and not u.is_system
       and u.user_id in (select r.user_id from access.user_role r where r.role in ('panel-chair', 'panel-coordinator', 'panel-member'))
     order by u.full_name`.execute(tx);
  return rows;
}

/** The colleagues with these ids. */
export async function listColleagues(tx: Tx, userIds: readonly string[]): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select ${columns} where u.user_id = any(${[...userIds]}::uuid[]) order by u.full_name`.execute(tx);
  return rows;
}

/** The colleagues with these work e-mail addresses, in small letters. */
export async function listColleaguesByEmail(tx: Tx, emails: readonly string[]): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select ${columns} where lower(u.email) = any(${[...emails]}::text[]) and u.is_active and not u.is_system`.execute(
    tx,
  );
  return rows;
}

/** Somebody who may present a case; `part` says how they belong to the child. */
export interface PossiblePresenter extends Colleague {
  part: 'worker' | 'manager' | 'cp-chair' | 'colleague';
}

/**
 * Who may present a case of these children: their workers, the managers of their teams, the child protection chairs, then everybody else of the
 * partnership, the viewer's own agency first, up to so many.
 */
export async function listPossiblePresenters(
  tx: Tx,
  childIds: readonly string[],
  most: number,
): Promise<PossiblePresenter[]> {
  const { rows } = await sql<PossiblePresenter>`
    with around as (
      select c.worker_user_id, c.team_id from children.child c where c.child_id = any(${[...childIds]}::uuid[]))
    select part.name as part, ${columns}
     cross join lateral (
        select case when u.user_id in (select a.worker_user_id from around a) then 'worker'
                    when u.team_id in (select a.team_id from around a) and exists (
                      select from access.user_role r where r.user_id = u.user_id and r.role = 'team-manager') then 'manager'
                    when exists (select from access.user_role r where r.user_id = u.user_id and r.role = 'cp-chair') then 'cp-chair'
                    else 'colleague' end as name) part
     where u.is_active and not u.is_system
     order by array_position(array['worker', 'manager', 'cp-chair', 'colleague'], part.name),
              (u.agency_id = (select access.viewer_agency())) desc nulls last, u.full_name
     limit ${most}`.execute(tx);
  return rows;
}
