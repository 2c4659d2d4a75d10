import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** What somebody knows of the child they are about to add; empty fields are ''. */
export interface ChildToAdd {
  givenName: string;
  familyName: string;
  birthDate: string;
  expectedBirthDate: string;
  sex: string;
  nhsNumber: string;
  upn: string;
}

/** 'number': one of the two numbers that were given. */
export type Evidence =
  | ('nhs' | 'upn' | 'number' | 'family' | 'given' | 'alike-family' | 'alike-given')
  | ('birth' | 'swapped' | 'near-birth' | 'expected');

/** A child who may be the same. One the viewer may not see is a pointer: no id and no name. */
export interface PossibleChild {
  key: string;
  childId: string | null;
  initials: string | null;
  years: number | null;
  agencyName: string;
  evidence: Evidence[];
}

const given = (child: ChildToAdd) => {
  const { givenName, familyName, birthDate, expectedBirthDate, nhsNumber, upn } = child;
  const [name, family, born, expected, nhs, pupil] = [
    ...[givenName, familyName, birthDate, expectedBirthDate, nhsNumber, upn],
  ].map((value) => (value === '' ? null : value));
  return {
    ...{ name, family, born, expected, nhs, pupil },
    names: sql`${name}::text, ${family}::text, ${born}::date, ${expected}::date`,
  };
};

/** Children who may be the one that is about to be added, the likeliest first; for somebody who may add children, else nobody. */
export async function findPossible(tx: Tx, child: ChildToAdd): Promise<PossibleChild[]> {
  const { names, nhs, pupil } = given(child);
  const { rows } = await sql<PossibleChild>`
    select key, child_id as "childId", initials, years, agency_name as "agencyName", evidence
      from children.possible_same(${names}, ${nhs}::text, ${pupil}::text)`.execute(tx);
  return rows;
}

/**
 * Adds the child with the viewer and their managers next to it. Gives the keys of possible children that were not shown before, and adds
 * nothing then: somebody else has just added one.
 */
export async function addChild(
  tx: Tx,
  child: ChildToAdd & { childId: string; localId: string },
  shown: readonly string[],
): Promise<string[]> {
  const { names, nhs, pupil } = given(child);
  const { rows } = await sql<{ unseen: string[] }>`
    select children.add_child(${child.childId}::uuid, ${child.localId}::text, ${names}, ${child.sex}::text, ${nhs}::text, ${pupil}::text,
                              ${[...shown]}::text[]) as unseen`.execute(tx);
  return rows[0]?.unseen ?? [];
}
