import { addJob } from '#platform/jobs/index.ts';
import { papersChanged } from '../papers/papers-changed.ts';
import type { Arranger } from './arranger.ts';

/** Has the papers of a date follow what changed on it: who may read them, once they are published. */
export async function papersFollow({ tx, partnershipId }: Arranger, meetingId: string): Promise<void> {
  await addJob(tx, papersChanged, { partnershipId, meetingId });
}
