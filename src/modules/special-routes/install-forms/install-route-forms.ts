import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Tx } from '#platform/db/database.ts';
import { addPublished, readDefinition, type Definition } from '#practice/questionnaires/index.ts';
import { SHEETS_FOR } from '../begin-a-referral/begin-it.ts';
import { shippedRoutes } from '../catalogue/special-routes-shipped.ts';

const folder = resolve(import.meta.dirname, '../../../../data/forms');

/** @throws Error naming the place in the file where a shipped form is not what a form may be */
export function readRouteForms(): Definition[] {
  return shippedRoutes.map(({ form }) => {
    const read = readDefinition(JSON.parse(readFileSync(join(folder, `${form}.json`), 'utf8')));
    if (read.ok) return read.definition;
    const faults = read.faults.map(({ at, fault, about }) => `${at}: ${fault} ${about ?? ''}`);
    throw new Error(`data/forms/${form}.json is wrong:\n${faults.join('\n')}`);
  });
}

/** Gives a partnership the forms of the routes that it does not have yet; what it has, or had and changed, stays as it is. */
export async function installRouteForms(tx: Tx, partnershipId: string, at: Date): Promise<void> {
  for (const definition of readRouteForms())
    await addPublished(tx, { partnershipId, about: SHEETS_FOR, definition, at });
}
