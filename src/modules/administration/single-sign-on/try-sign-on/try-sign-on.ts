import { z } from 'zod';
import type { Job } from '#platform/jobs/index.ts';
import { askerOf, examineProvider, type Finding } from '#platform/sign-in/index.ts';
import { findDraftToTry, keepFindings } from '../sign-on.queries.ts';

const shape = z.object({ partnershipId: z.uuid(), agencyId: z.uuid() });

/**
 * Asks the provider of a draft what it publishes and keeps what was found. No transaction is open meanwhile, and nobody inside a network is
 * asked, whoever set the draft up.
 */
export async function trySignOn(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, agencyId } = shape.parse(payload);
  const draft = await job.inPartnership(partnershipId, (tx) => findDraftToTry(tx, agencyId));
  if (draft === undefined) return;
  const asker = askerOf({ ...draft, isSetByPage: true }, { config: job.config, now: job.clock.now() });
  const findings: Finding[] =
    asker === undefined
      ? [{ kind: 'wrong', what: 'secretUnreadable', values: {} }]
      : await examineProvider(draft, asker);
  await job.inPartnership(partnershipId, (tx) => keepFindings(tx, agencyId, draft.version, findings));
}
