import { conflictPage, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { findServices, keepEditions, type NewEdition } from '../directory.queries.ts';
import { closeWhenConfirmed } from './ask-to-confirm.ts';

/** Says that everything of a service is so today: one click, for whoever has just made sure. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, words, today, params, body, viewer, now } = visit;
  const [service] = await findServices(tx, [params['serviceId'] ?? '']);
  if (service?.goneOn !== null) return notFound();
  const { serviceId, said, responsibleUserId, goneOn } = service;
  const edition: NewEdition = {
    ...{ serviceId, said, goneOn, confirmedOn: today, seenVersion: versionIn(body) },
    // Whoever confirms what nobody keeps, keeps it from now on.
    responsibleUserId: responsibleUserId ?? viewer.userId,
    ...{ kind: 'confirmed', because: words.t('directory.confirm.because') },
  };
  const [kept] = await keepEditions(tx, [edition], { by: viewer.userId, at: now });
  if (kept === undefined)
    return conflictPage('modules/directory/confirm-an-entry/changed.njk', { serviceId });
  await closeWhenConfirmed(visit);
  return redirect(`/services/${serviceId}`);
}
