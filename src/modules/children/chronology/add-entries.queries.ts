import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Entry } from './chronology-entry.ts';
import type { When } from './when.ts';

/** One of many entries that one person writes at once; what is left out of the precision is known by the day. */
export type EntryOfMany = Pick<
  Entry,
  'entryId' | 'childId' | 'happenedOn' | 'theme' | 'what' | 'significance' | 'childView' | 'audience'
> &
  Partial<Omit<When, 'happenedOn'> & Pick<Entry, 'sourceSaid' | 'documentId'>>;

/** Writes many entries in the name of the viewer's agency, in one go. */
export async function addEntries(
  tx: Tx,
  by: { partnershipId: string; agencyId: string; userId: string; at: Date },
  entries: readonly EntryOfMany[],
): Promise<void> {
  await sql`
    insert into children.chronology_entry (partnership_id, entry_id, child_id, happened_on, precision, until, until_precision, is_about,
           agency_id, theme, what, significance, child_view, audience, source_said, document_id, entered_by, entered_at)
    select ${by.partnershipId}, e."entryId", e."childId", e."happenedOn", coalesce(e.precision, 'day'), e.until,
           coalesce(e."untilPrecision", 'day'), coalesce(e."isAbout", false), ${by.agencyId}, e.theme, e.what, e.significance, e."childView",
           e.audience, coalesce(e."sourceSaid", ''), e."documentId", ${by.userId}, ${by.at}
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as e("entryId" uuid, "childId" uuid, "happenedOn" date, precision text, until date, "untilPrecision" text, "isAbout" boolean, theme text,
             what text, significance smallint, "childView" text, audience text, "sourceSaid" text, "documentId" uuid)`.execute(
    tx,
  );
}
