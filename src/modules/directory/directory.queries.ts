import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Edition, EditionKind, Said, Service } from './directory.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`s.partnership_id = (select access.viewer_partnership())`;

export const serviceColumns = sql`
  s.service_id as "serviceId", s.said, s.confirmed_on as "confirmedOn", s.responsible_user_id as "responsibleUserId",
  u.full_name as "responsibleName", s.gone_on as "goneOn", s.version`;
export const serviceTables = sql`
  directory.service s
  left join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.responsible_user_id`;

/** These services of the viewer's partnership, by name, also those that have ended; those that are not there are missing. */
export async function findServices(tx: Tx, serviceIds: readonly string[]): Promise<Service[]> {
  const { rows } = await sql<Service>`
    select ${serviceColumns} from ${serviceTables} where ${here} and s.service_id = any(${[...serviceIds]}::uuid[]) order by s.name, s.service_id`.execute(
    tx,
  );
  return rows;
}

/** Every service of the partnership that is offered, by its identifier. */
export async function listServices(tx: Tx): Promise<Service[]> {
  const { rows } = await sql<Service>`
    select ${serviceColumns} from ${serviceTables} where ${here} and s.gone_on is null order by s.service_id`.execute(
    tx,
  );
  return rows;
}

/** Every service of the partnership, also those that have ended. */
export async function listAllServices(tx: Tx): Promise<Service[]> {
  const { rows } = await sql<Service>`select ${serviceColumns} from ${serviceTables} where ${here}`.execute(
    tx,
  );
  return rows;
}

/** Everything that was ever said of a service, the latest first. */
export async function listEditions(tx: Tx, serviceId: string): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select e.number, e.kind, e.said, e.confirmed_on as "confirmedOn", e.because, u.full_name as "writtenByName", e.written_at as "writtenAt",
           i.file_name as "fileName"
      from directory.edition e
      join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.written_by
      left join directory.import i on i.partnership_id = e.partnership_id and i.import_id = e.import_id
     where e.partnership_id = (select access.viewer_partnership()) and e.service_id = ${serviceId} order by e.number desc`.execute(
    tx,
  );
  return rows;
}

export interface NewEdition {
  serviceId: string;
  said: Said;
  confirmedOn: string | null;
  responsibleUserId: string | null;
  goneOn: string | null;
  kind: EditionKind;
  because: string;
  /** The version it was written on top of; 0 for a new one. */
  seenVersion: number;
}

/** Who writes, when, and with which file. */
export interface Written {
  by: string;
  at: Date;
  importId?: string;
}

/**
 * Keeps what is said of services from now on, and that it was said: for directory editors. Gives the identifiers of those that are kept: not
 * among them is what somebody changed after the version it was written on top of.
 */
export async function keepEditions(
  tx: Tx,
  given: readonly NewEdition[],
  written: Written,
): Promise<string[]> {
  const { rows } = await sql<{ serviceId: string }>`
    with given as (
      select (select access.viewer_partnership()) as partnership_id, x.*
        from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as x("serviceId" uuid, said jsonb, "confirmedOn" date, "responsibleUserId" uuid,
               "goneOn" date, kind text, because text, "seenVersion" integer)),
    kept as (
      insert into directory.service as s (partnership_id, service_id, said, name, organisation_name, needs, min_age, max_age, covers_whole, areas,
             is_online, state, search_words, confirmed_on, responsible_user_id, gone_on, version)
      select g.partnership_id, g."serviceId", g.said, g.said ->> 'name', g.said -> 'organisation' ->> 'name',
             array(select jsonb_array_elements_text(g.said -> 'needs')), (g.said ->> 'minAge')::integer, (g.said ->> 'maxAge')::integer,
             (g.said ->> 'coversWhole')::boolean, array(select lower(jsonb_array_elements_text(g.said -> 'areas'))),
             (g.said ->> 'isOnline')::boolean, g.said ->> 'state',
             to_tsvector('simple', unaccent(concat_ws(' ', g.said ->> 'name', g.said ->> 'nameCy', g.said -> 'organisation' ->> 'name',
               g.said ->> 'about', g.said ->> 'aboutCy', g.said ->> 'eligibility', g.said ->> 'eligibilityCy',
               (select string_agg(t ->> 'term', ' ') from jsonb_array_elements(g.said -> 'otherTerms') t)))),
             g."confirmedOn", g."responsibleUserId", g."goneOn", g."seenVersion" + 1
        from given g
      on conflict (partnership_id, service_id) do update
         set said = excluded.said, name = excluded.name, organisation_name = excluded.organisation_name, needs = excluded.needs,
             min_age = excluded.min_age, max_age = excluded.max_age, covers_whole = excluded.covers_whole, areas = excluded.areas,
             is_online = excluded.is_online, state = excluded.state, search_words = excluded.search_words, confirmed_on = excluded.confirmed_on,
             responsible_user_id = excluded.responsible_user_id, gone_on = excluded.gone_on, version = excluded.version
       where s.version = excluded.version - 1
      returning s.service_id, s.version)
    insert into directory.edition (partnership_id, service_id, number, kind, said, confirmed_on, responsible_user_id, because, written_by, written_at, import_id)
    select g.partnership_id, k.service_id, k.version, g.kind, g.said, g."confirmedOn", g."responsibleUserId", g.because, ${written.by}, ${written.at},
           ${written.importId ?? null}
      from kept k join given g on g."serviceId" = k.service_id
    returning service_id as "serviceId"`.execute(tx);
  const kept = rows.map(({ serviceId }) => serviceId);
  await keepPlaces(tx, kept, given);
  return kept;
}

async function keepPlaces(tx: Tx, kept: readonly string[], given: readonly NewEdition[]): Promise<void> {
  const isKept = new Set(kept);
  const places = given
    .filter(({ serviceId }) => isKept.has(serviceId))
    .flatMap(({ serviceId, said }) => said.places.map((place, number) => ({ ...place, serviceId, number })));
  await sql`
    delete from directory.place where partnership_id = (select access.viewer_partnership()) and service_id = any(${kept}::uuid[])`.execute(
    tx,
  );
  await sql`
    insert into directory.place (partnership_id, service_id, number, district, latitude, longitude)
    select (select access.viewer_partnership()), x."serviceId", x.number, coalesce(substring(upper(x.postcode) from '^([A-Z]{1,2}[0-9][0-9A-Z]?) ?[0-9][A-Z]{2}$'), ''),
           x.latitude, x.longitude
      from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as x("serviceId" uuid, number smallint, postcode text, latitude double precision, longitude double precision)`.execute(
    tx,
  );
}

/** The organisation of the directory that is called so, letter case aside; undefined when no service is offered by one. */
export async function findOrganisation(tx: Tx, name: string): Promise<Said['organisation'] | undefined> {
  const { rows } = await sql<{ organisation: Said['organisation'] }>`
    select s.said -> 'organisation' as organisation from directory.service s
     where ${here} and lower(s.organisation_name) = lower(${name}) order by s.gone_on nulls first, s.service_id limit 1`.execute(
    tx,
  );
  return rows[0]?.organisation;
}

export interface Editor {
  userId: string;
  fullName: string;
}

/** Who may be responsible for a service: the directory editors of the partnership whose accounts work, by name. */
export async function listEditors(tx: Tx): Promise<Editor[]> {
  const { rows } = await sql<Editor>`
    select u.user_id as "userId", u.full_name as "fullName"
      from access.user_role r join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.user_id
     where r.partnership_id = (select access.viewer_partnership()) and r.role = 'directory-editor' and u.is_active
     order by u.full_name, u.user_id`.execute(tx);
  return rows;
}
