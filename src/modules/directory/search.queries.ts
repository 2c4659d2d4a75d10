import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Wanted } from './fit.rules.ts';
import { serviceColumns, serviceTables } from './directory.queries.ts';
import type { Service } from './directory.ts';

export interface Found extends Service {
  /** From the middle of the district that was asked for to its nearest place; null where either is not known. */
  kilometres: number | null;
}

export interface SearchOptions {
  /** The postcode district distances are counted from; '' for none. */
  district: string;
  /** Only what was confirmed before this day. */
  confirmedBefore?: string | undefined;
  /** Of these, only what this person keeps, or nobody. */
  keptBy?: string | undefined;
  first: number;
  most: number;
}

/**
 * Services that are offered and fit everything that was asked: open ones first, then the nearest, then by name; and how many there are in all.
 * Everybody of the partnership finds the same.
 */
export async function searchServices(
  tx: Tx,
  wanted: Pick<Wanted, 'need' | 'age' | 'areas' | 'words'>,
  options: SearchOptions,
): Promise<{ total: number; services: Found[] }> {
  const { need, age, areas } = wanted;
  const words = queryOf(wanted.words);
  const { district, confirmedBefore, keptBy, first, most } = options;
  const { rows } = await sql<Found & { total: number }>`
    with found as materialized (
      select s.partnership_id, s.service_id, s.state, s.name,
             (select min(directory.kilometres(m.latitude, m.longitude, p.latitude, p.longitude)) from directory.place p
               where p.partnership_id = s.partnership_id and p.service_id = s.service_id) as kilometres
        from directory.service s
        left join directory.middle_of(${district}) m on true
       where s.partnership_id = (select access.viewer_partnership()) and s.gone_on is null
         and (${need} = '' or ${need} = any (s.needs))
         and (${age}::integer is null or (coalesce(s.min_age, 0) <= ${age} and coalesce(s.max_age, 200) >= ${age}))
         and (${areas.length} = 0 or s.covers_whole or s.is_online or s.areas && ${areas}::text[])
         and (${words} = '' or s.search_words @@ to_tsquery('simple', unaccent(${words})))
         and (${confirmedBefore ?? null}::date is null or s.confirmed_on is null or s.confirmed_on < ${confirmedBefore ?? null})
         and (${keptBy ?? null}::uuid is null or s.responsible_user_id = ${keptBy ?? null} or s.responsible_user_id is null)),
    chosen as (
      select f.*, count(*) over ()::integer as total from found f
       order by array_position(array['open', 'waiting-list', 'full', 'closed'], f.state), f.kilometres nulls last, f.name, f.service_id
       limit ${most} offset ${first})
    select ${serviceColumns}, c.kilometres, c.total
      from chosen c join ${serviceTables} on s.partnership_id = c.partnership_id and s.service_id = c.service_id
     order by array_position(array['open', 'waiting-list', 'full', 'closed'], c.state), c.kilometres nulls last, c.name, c.service_id`.execute(
    tx,
  );
  return { total: rows[0]?.total ?? 0, services: rows };
}

/** Every word that was typed, as the beginning of one that is said of the service. */
function queryOf(words: string): string {
  const typed = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return typed.map((word) => `${word}:*`).join(' & ');
}

/** Since how many days a service may be unconfirmed, as the partnership set it; undefined when it set nothing. */
export async function findConfirmDays(tx: Tx, today: string): Promise<number | undefined> {
  const { rows } = await sql<{ amount: number }>`
    select amount from clocks.setting
     where partnership_id = (select access.viewer_partnership()) and setting_key = 'directory.confirm-days' and effective_from <= ${today}::date
     order by effective_from desc limit 1`.execute(tx);
  return rows[0]?.amount;
}
