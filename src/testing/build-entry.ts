import { randomUUID } from 'node:crypto';
import type { BuiltChild } from './built-child.ts';
import { insertRow, type Owner } from './insert-row.ts';

export interface EntryToBuild {
  /** The e-mail address of who wrote it, in the name of their agency. */
  by: string;
  happenedOn: string;
  what: string;
  /** Default 'panel'. */
  audience?: 'agency' | 'team' | 'panel';
  until?: string | null;
  theme?: string;
  significance?: 1 | 2 | 3;
  childView?: string;
  /** A moment; the start of 2021 when left out. */
  enteredAt?: string;
  correctsEntryId?: string;
  correctionReason?: string;
}

/** Stores one chronology entry of a child and gives its id. */
export async function buildEntry(owner: Owner, child: BuiltChild, given: EntryToBuild): Promise<string> {
  const { by, ...columns } = given;
  const { rows } = await owner.query<{ userId: string; agencyId: string }>(
    `select user_id as "userId", agency_id as "agencyId" from access.user_account where email = $1`,
    [by],
  );
  const entry = {
    partnershipId: child.partnershipId,
    childId: child.childId,
    entryId: randomUUID(),
    agencyId: rows[0]?.agencyId,
    enteredBy: rows[0]?.userId,
    theme: 'other',
    significance: 2,
    audience: 'panel',
    enteredAt: '2021-01-01T00:00:00Z',
    ...columns,
  };
  await insertRow(owner, 'children.chronology_entry', entry);
  return entry.entryId;
}
