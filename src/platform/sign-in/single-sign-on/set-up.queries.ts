import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../../db/schema.generated.ts';
import type { SignOn } from './sign-on.ts';

type Owner = Kysely<DB> | Transaction<DB>;

export type NewSignOn = Omit<SignOn, 'agencyName' | 'isSetByPage'> & { agencyId: string; at: Date };

/** Sets or replaces an agency's single sign-on with its domains. Runs as the owner: no page can do it. */
export async function saveSignOn(owner: Kysely<DB>, given: NewSignOn): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`
      insert into access.organisation_sign_on (partnership_id, sign_on_id, agency_id, issuer, client_id, client_secret_sealed, email_claim,
                                               needs_verified_email, second_factors, logout_address, changed_at)
      values (${given.partnershipId}, ${given.signOnId}, ${given.agencyId}, ${given.issuer}, ${given.clientId}, ${given.clientSecretSealed},
              ${given.emailClaim}, ${given.needsVerifiedEmail}, ${[...given.secondFactors]}, ${given.logoutAddress}, ${given.at})
      on conflict (partnership_id, sign_on_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
        client_secret_sealed = excluded.client_secret_sealed, email_claim = excluded.email_claim,
        needs_verified_email = excluded.needs_verified_email, second_factors = excluded.second_factors,
        logout_address = excluded.logout_address, changed_at = excluded.changed_at, set_by_page = false`.execute(
      tx,
    );
    await tx.deleteFrom('access.organisation_domain').where('sign_on_id', '=', given.signOnId).execute();
    const { partnershipId, signOnId } = given;
    const rows = given.domains.map((domain) => ({
      partnership_id: partnershipId,
      sign_on_id: signOnId,
      domain,
    }));
    await tx.insertInto('access.organisation_domain').values(rows).execute();
  });
}

export interface ListedSignOn extends SignOn {
  agencyId: string;
  partnershipName: string;
  /** How many people have signed in with it. */
  people: number;
}

/** Every single sign-on, or those of one partnership, with the secrets still sealed. */
export async function listSignOns(owner: Owner, partnershipId?: string): Promise<ListedSignOn[]> {
  const { rows } = await sql<ListedSignOn>`
    select o.partnership_id as "partnershipId", o.sign_on_id as "signOnId", o.agency_id as "agencyId", g.name as "agencyName",
           p.name as "partnershipName", o.issuer, o.client_id as "clientId", o.client_secret_sealed as "clientSecretSealed",
           o.email_claim as "emailClaim", o.needs_verified_email as "needsVerifiedEmail", o.second_factors as "secondFactors",
           o.logout_address as "logoutAddress", o.set_by_page as "isSetByPage",
           array(select d.domain from access.organisation_domain d where d.sign_on_id = o.sign_on_id order by d.domain) as domains,
           (select count(*)::integer from access.organisation_identity i
             join access.user_account u on u.partnership_id = i.partnership_id and u.user_id = i.user_id
            where i.issuer = o.issuer and u.partnership_id = o.partnership_id and u.agency_id = o.agency_id) as people
      from access.organisation_sign_on o
      join access.agency g on g.partnership_id = o.partnership_id and g.agency_id = o.agency_id
      join access.partnership p on p.partnership_id = o.partnership_id
     where ${partnershipId ?? null}::uuid is null or o.partnership_id = ${partnershipId ?? null}
     order by p.name, g.name`.execute(owner);
  return rows;
}

/** The agency of that name, without regard to letter case; undefined when the partnership has none. */
export async function findAgency(
  owner: Owner,
  partnershipId: string,
  name: string,
): Promise<{ agencyId: string; name: string } | undefined> {
  const { rows } = await sql<{ agencyId: string; name: string }>`
    select agency_id as "agencyId", name from access.agency
     where partnership_id = ${partnershipId} and lower(name) = lower(${name})`.execute(owner);
  return rows[0];
}

/**
 * Takes an agency's single sign-on away and ends, at once, the sessions begun with it; gives how many. Passwords count again. Who was bound
 * to whom stays.
 */
export async function removeSignOn(owner: Kysely<DB>, signOnId: string, at: Date): Promise<number> {
  return owner.transaction().execute(async (tx) => {
    const { rows } = await sql<{ ended: number }>`
      with ended as (
        update access.session s set ended_at = ${at} from access.organisation_session o
         where o.session_hash = s.session_hash and o.sign_on_id = ${signOnId} and s.ended_at is null
        returning 1)
      select count(*)::integer as ended from ended`.execute(tx);
    await sql`
      update access.agency a set needs_sign_on = false from access.organisation_sign_on o
       where o.sign_on_id = ${signOnId} and a.partnership_id = o.partnership_id and a.agency_id = o.agency_id`.execute(
      tx,
    );
    await tx.deleteFrom('access.organisation_sign_on').where('sign_on_id', '=', signOnId).execute();
    return rows[0]?.ended ?? 0;
  });
}

/** Lets the people of an agency sign in by password again; false when they could already. */
export async function allowPasswords(
  owner: Kysely<DB>,
  partnershipId: string,
  agencyId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await owner
    .updateTable('access.agency')
    .set({ needs_sign_on: false })
    .where('partnership_id', '=', partnershipId)
    .where('agency_id', '=', agencyId)
    .where('needs_sign_on', '=', true)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets who a person is at their provider, so that their e-mail address decides once more; ends their sessions. Gives whom. */
export async function forgetIdentity(
  owner: Kysely<DB>,
  email: string,
  at: Date,
): Promise<{ partnershipId: string; userId: string }[]> {
  return owner.transaction().execute(async (tx) => {
    await sql`
      update access.session s set ended_at = ${at} from access.user_account u
       where u.user_id = s.user_id and lower(u.email) = lower(${email}) and s.ended_at is null
         and exists (select from access.organisation_session o where o.session_hash = s.session_hash)`.execute(
      tx,
    );
    const { rows } = await sql<{ partnershipId: string; userId: string }>`
      delete from access.organisation_identity i using access.user_account u
       where u.user_id = i.user_id and lower(u.email) = lower(${email})
      returning i.partnership_id as "partnershipId", i.user_id as "userId"`.execute(tx);
    return rows;
  });
}
