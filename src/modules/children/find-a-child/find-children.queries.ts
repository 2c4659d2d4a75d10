import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Question } from './question.rules.ts';

export type NameFit = 'same' | 'form' | 'near' | 'sound' | 'begins';

/** Why a child was found. `typed` and `is` are words in plain small letters; `is` is left out of a pointer. */
export interface Fit {
  names: readonly { typed: string; how: NameFit; is?: string; isOther: boolean }[];
  birth: 'not asked' | 'same' | 'swapped' | 'expected' | 'near' | 'year' | 'month' | 'unknown' | 'other';
  place: 'now' | 'before' | null;
  hasNumber: boolean;
}

/** A child who fits what was asked. One the viewer may not see is a pointer: no id and no name. */
export interface FoundChild {
  key: string;
  childId: string | null;
  initials: string | null;
  years: number | null;
  agencyName: string | null;
  found: Fit;
  hasMore: boolean;
}

/**
 * The children who fit, the likeliest first and `most` of them: those the viewer may see whole, and for those at the front line pointers to others
 * of whom they knew enough. Restricted children are not among them, nor counted, for those not named.
 */
export async function findChildrenBy(tx: Tx, question: Question, most: number): Promise<FoundChild[]> {
  const { rows } = await sql<FoundChild>`
    select key, child_id as "childId", initials, years, agency_name as "agencyName", found, has_more as "hasMore"
      from children.find_children(${JSON.stringify({ ...question, due: [] })}::jsonb, ${most}::integer)`.execute(
    tx,
  );
  return rows;
}

/**
 * The children who may be one of whom this much is known, as findChildrenBy; days 'YYYY-MM-DD' or null. For whoever is about to write of a child
 * whom they may not know to be here.
 */
export async function findChildrenLike(
  tx: Tx,
  { names, born, expected }: { names: readonly string[]; born: string | null; expected: string | null },
  most: number,
): Promise<FoundChild[]> {
  const days = (day: string | null) => (day === null ? [] : [day]);
  const asked = { words: names, days: days(born), due: days(expected) };
  const rest = { years: [], months: [], postcodes: [], places: [], numbers: [] };
  const { rows } = await sql<FoundChild>`
    select key, child_id as "childId", initials, years, agency_name as "agencyName", found, has_more as "hasMore"
      from children.find_children(${JSON.stringify({ ...asked, ...rest })}::jsonb, ${most}::integer)`.execute(
    tx,
  );
  return rows;
}
