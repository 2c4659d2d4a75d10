import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Audience, Entry, Significance, Theme } from './chronology-entry.ts';
import type { When } from './when.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`e.partnership_id = (select access.viewer_partnership())`;

/** Of an entry `e`, its author `u` and its agency `a`. */
export const entryColumns = sql`
  e.entry_id as "entryId", e.child_id as "childId", e.happened_on as "happenedOn", e.precision, e.until,
  e.until_precision as "untilPrecision", e.is_about as "isAbout", e.agency_id as "agencyId", coalesce(a.name, '') as "agencyName",
  e.theme, e.what, e.significance, e.child_view as "childView", e.audience, e.source_said as "sourceSaid", e.document_id as "documentId",
  e.entered_by as "enteredBy", u.full_name as "enteredByName", e.entered_at as "enteredAt", e.corrects_entry_id as "correctsEntryId",
  e.correction_reason as "correctionReason"`;
const columns = sql`${entryColumns}
  from children.chronology_entry e
  join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.entered_by
  left join access.agency a on a.partnership_id = e.partnership_id and a.agency_id = e.agency_id`;

/** Every entry about a child that the viewer may read, corrected ones too, the latest first. */
export async function listEntries(tx: Tx, childId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select ${columns} where ${here} and e.child_id = ${childId} order by e.happened_on desc, e.entered_at desc, e.entry_id`.execute(
    tx,
  );
  return rows;
}

/**
 * The latest entries about a child that the viewer may read, as they stand: what a correction replaced is left out. `added` is how many
 * others have written since a moment.
 */
export async function listLatestEntries(
  tx: Tx,
  wanted: { childId: string; most: number; since: Date | null; viewerId: string },
): Promise<{ entries: Entry[]; added: number }> {
  const { rows } = await sql<Entry & { added: number }>`
    select (count(*) filter (where e.entered_at > ${wanted.since} and e.entered_by <> ${wanted.viewerId}) over ())::integer as added, ${columns}
     where ${here} and e.child_id = ${wanted.childId}
       and not exists (select from children.chronology_entry n where n.partnership_id = e.partnership_id and n.corrects_entry_id = e.entry_id)
     order by e.happened_on desc, e.entered_at desc, e.entry_id limit ${wanted.most}`.execute(tx);
  return { entries: rows, added: rows[0]?.added ?? 0 };
}

/** One entry of a child; undefined when it is not there or not the viewer's to read. */
export async function findEntry(tx: Tx, childId: string, entryId: string): Promise<Entry | undefined> {
  const { rows } = await sql<Entry>`
    select ${columns} where ${here} and e.child_id = ${childId} and e.entry_id = ${entryId}`.execute(tx);
  return rows[0];
}

/** The entry that corrected another one; undefined while none has. */
export async function findCorrection(tx: Tx, entryId: string): Promise<Entry | undefined> {
  const { rows } =
    await sql<Entry>`select ${columns} where ${here} and e.corrects_entry_id = ${entryId}`.execute(tx);
  return rows[0];
}

/** An entry of a child as it stands: its latest correction, or itself while nobody corrected it. Undefined as `findEntry`. */
export async function findStandingEntry(
  tx: Tx,
  childId: string,
  entryId: string,
): Promise<Entry | undefined> {
  const { rows } = await sql<Entry>`
    with recursive version as (
      select o.partnership_id, o.entry_id, 1 as depth from children.chronology_entry o
       where o.partnership_id = (select access.viewer_partnership()) and o.child_id = ${childId} and o.entry_id = ${entryId}
      union all
      select n.partnership_id, n.entry_id, v.depth + 1 from version v
        join children.chronology_entry n on n.partnership_id = v.partnership_id and n.corrects_entry_id = v.entry_id)
    select ${columns} join version v on v.partnership_id = e.partnership_id and v.entry_id = e.entry_id
     order by v.depth desc limit 1`.execute(tx);
  return rows[0];
}

/** What is left out of the precision is known by the day. */
export interface NewEntry extends Partial<Omit<When, 'happenedOn' | 'until'>> {
  happenedOn: string;
  until: string | null;
  partnershipId: string;
  entryId: string;
  childId: string;
  agencyId: string;
  theme: Theme;
  what: string;
  significance: Significance;
  childView: string;
  audience: Audience;
  sourceSaid?: string;
  documentId?: string | null;
  enteredBy: string;
  enteredAt: Date;
  corrects?: { entryId: string; reason: string };
}

/** Writes an entry in the name of the viewer's agency; false when it corrects one that somebody has corrected meanwhile. */
export async function addEntry(tx: Tx, entry: NewEntry): Promise<boolean> {
  const {
    precision = 'day',
    untilPrecision = 'day',
    isAbout = false,
    sourceSaid = '',
    documentId = null,
  } = entry;
  const added = await sql`
    insert into children.chronology_entry (partnership_id, entry_id, child_id, happened_on, precision, until, until_precision, is_about,
           agency_id, theme, what, significance, child_view, audience, source_said, document_id, entered_by, entered_at,
           corrects_entry_id, correction_reason)
    values (${entry.partnershipId}, ${entry.entryId}, ${entry.childId}, ${entry.happenedOn}, ${precision}, ${entry.until}, ${untilPrecision},
            ${isAbout}, ${entry.agencyId}, ${entry.theme}, ${entry.what}, ${entry.significance}, ${entry.childView}, ${entry.audience},
            ${sourceSaid}, ${documentId}, ${entry.enteredBy}, ${entry.enteredAt}, ${entry.corrects?.entryId ?? null},
            ${entry.corrects?.reason ?? null})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
