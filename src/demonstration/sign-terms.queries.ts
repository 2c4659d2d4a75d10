import { sql, type Transaction } from 'kysely';
import type { DB } from '#platform/db/schema.generated.ts';

/** The made-up agencies have signed the terms of use, each by somebody of its own: its administrator, where it has one. */
export async function signForAgencies(owner: Transaction<DB>, version: string, at: Date): Promise<void> {
  await sql`
    insert into administration.terms_signature (partnership_id, agency_id, version, language, signed_by, signed_at)
    select distinct on (u.agency_id) u.partnership_id, u.agency_id, ${version}, u.language, u.user_id, ${at}::timestamptz
      from access.user_account u
      join access.partnership p on p.partnership_id = u.partnership_id and p.is_demonstration
      left join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'agency-administrator'
     where u.agency_id is not null
     order by u.agency_id, r.role is null, u.full_name`.execute(owner);
}
