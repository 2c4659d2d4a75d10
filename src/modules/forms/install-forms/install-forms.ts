import { addPublished } from '#practice/questionnaires/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { readShippedForms } from './read-shipped-forms.ts';

/** Gives a partnership the shipped forms that it does not have yet; what it has, or had and changed, stays as it is. */
export async function installForms(tx: Tx, partnershipId: string, at: Date): Promise<void> {
  for (const definition of readShippedForms())
    await addPublished(tx, { partnershipId, about: 'child', definition, at });
}
