import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tx } from '#platform/db/database.ts';
import { addPublished, readDefinition, type Definition } from '#practice/questionnaires/index.ts';

const file = resolve(import.meta.dirname, '../../../../data/forms/early-help-scaled.json');

/** Gives a partnership the shipped assessment of early help, unless it has one; what it has changed stays as it is. */
export async function installAssessment(tx: Tx, partnershipId: string, at: Date): Promise<void> {
  await addPublished(tx, { partnershipId, about: 'early-help', definition: shippedAssessment(), at });
}

/** @throws Error naming the place in the file where it is not what a form may be */
export function shippedAssessment(): Definition {
  const read = readDefinition(JSON.parse(readFileSync(file, 'utf8')));
  if (read.ok) return read.definition;
  throw new Error(read.faults.map(({ at, fault, about }) => `${at}: ${fault} ${about ?? ''}`).join('\n'));
}
