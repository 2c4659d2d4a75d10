import { redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { askToTry, findOwnSignOn } from '../sign-on.queries.ts';

/** Has the provider asked what it publishes. In the background: a slow one holds nobody up. A draft changed meanwhile is shown as it is now. */
export async function submit(visit: Visit): Promise<Answer> {
  const { agencyId } = await findOwnSignOn(visit.tx);
  if (await askToTry(visit.tx, versionIn(visit.body)))
    await visit.addJob('sign-on-try', { partnershipId: visit.viewer.partnershipId, agencyId });
  visit.notes({ agencyId });
  return redirect('/people/sign-on');
}
