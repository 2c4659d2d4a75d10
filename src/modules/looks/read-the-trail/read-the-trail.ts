import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayFault } from './say-fault.ts';
import { listTrailChecks } from './trail-check.queries.ts';

const DAYS = 30;
const MOST_FAULTS = 50;

/** Whether the audit trail is sealed and whole, as each day's verifying found it. */
export async function show({ tx, words }: Visit): Promise<Answer> {
  const [latest, ...before] = await listTrailChecks(tx, DAYS);
  return page('modules/looks/read-the-trail/read-the-trail.njk', {
    latest: latest ?? null,
    faults: (latest?.faults ?? []).slice(0, MOST_FAULTS).map((fault) => sayFault(words, fault)),
    before,
  });
}
