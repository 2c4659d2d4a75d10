import { sql } from 'kysely';
import type { AgencyKind } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';

export interface Agency {
  agencyId: string;
  name: string;
  kind: AgencyKind;
  contactName: string;
  contactEmail: string;
  waitsForTerms: boolean;
  /** The latest version signed; null: none. */
  signedVersion: string | null;
  signedAt: Date | null;
  signedByName: string | null;
  /** People who have not left, and those of them who administer the agency. */
  people: number;
  administrators: number;
}

/** The agencies of the viewer's partnership, those that wait first. */
export async function listAgencies(tx: Tx): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select a.agency_id as "agencyId", a.name, a.kind, a.contact_name as "contactName", a.contact_email as "contactEmail",
           a.waits_for_terms as "waitsForTerms", s.version as "signedVersion", s.signed_at as "signedAt", b.full_name as "signedByName",
           coalesce(p.people, 0) as people, coalesce(p.administrators, 0) as administrators
      from access.agency a
      left join lateral (select t.* from administration.terms_signature t where t.partnership_id = a.partnership_id and t.agency_id = a.agency_id
                          order by t.signed_at desc limit 1) s on true
      left join access.user_account b on b.partnership_id = s.partnership_id and b.user_id = s.signed_by
      left join (select u.agency_id, count(distinct u.user_id)::integer as people, count(r.user_id)::integer as administrators
                   from access.user_account u
                   left join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'agency-administrator'
                  where u.partnership_id = (select access.viewer_partnership()) and u.is_active and not u.is_system group by u.agency_id) p
        on p.agency_id = a.agency_id
     where a.partnership_id = (select access.viewer_partnership())
     order by a.waits_for_terms desc, a.name`.execute(tx);
  return rows;
}

/** Adds an agency, which waits for its terms of use to be signed; false when the partnership has one of that name. */
export async function addAgency(
  tx: Tx,
  given: { agencyId: string; name: string; kind: AgencyKind; contactName: string; contactEmail: string },
): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select administration.add_agency(${given.agencyId}, ${given.name}, ${given.kind}, ${given.contactName}, ${given.contactEmail}) as added`.execute(
    tx,
  );
  return rows[0]?.added ?? false;
}

export interface Signature {
  version: string;
  language: 'en' | 'cy';
  signedByName: string;
  signedAt: Date;
}

/** What an agency of the viewer's partnership has signed, the latest first. */
export async function listSignatures(tx: Tx, agencyId: string | null): Promise<Signature[]> {
  const { rows } = await sql<Signature>`
    select s.version, s.language, s.signed_at as "signedAt", u.full_name as "signedByName"
      from administration.terms_signature s
      join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.signed_by
     where s.partnership_id = (select access.viewer_partnership()) and s.agency_id = ${agencyId} order by s.signed_at desc`.execute(
    tx,
  );
  return rows;
}

/** Signs the terms for the viewer's agency, whose people can work from then on. */
export async function signTerms(tx: Tx, version: string, language: 'en' | 'cy'): Promise<void> {
  await sql`select administration.sign_terms(${version}, ${language})`.execute(tx);
}
