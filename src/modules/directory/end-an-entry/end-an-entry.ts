import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { conflictPage, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { closeWhenConfirmed } from '../confirm-an-entry/ask-to-confirm.ts';
import { showWith } from '../read-an-entry/read-an-entry.ts';
import { findServices, keepEditions } from '../directory.queries.ts';
import type { Service } from '../directory.ts';

const form = z.object({ because: text('directory.end.because.needed', 2000, 'directory.tooLong') });

/** Says that a service is offered no longer: it is found no more, and stays with the families that were sent there. */
export async function submit(visit: Visit): Promise<Answer> {
  const [service] = await findServices(visit.tx, [visit.params['serviceId'] ?? '']);
  if (service?.goneOn !== null) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return showWith(visit, service, read.errors);
  return keep(visit, service, { goneOn: visit.today, kind: 'gone', because: read.values.because });
}

/** Says that it is offered again. */
export async function takeBack(visit: Visit): Promise<Answer> {
  const [service] = await findServices(visit.tx, [visit.params['serviceId'] ?? '']);
  if (service === undefined || service.goneOn === null) return notFound();
  return keep(visit, service, {
    ...{ goneOn: null, kind: 'back' },
    because: visit.words.t('directory.back.because'),
  });
}

async function keep(
  visit: Visit,
  { serviceId, said, confirmedOn, responsibleUserId }: Service,
  given: { goneOn: string | null; kind: 'gone' | 'back'; because: string },
): Promise<Answer> {
  const edition = {
    serviceId,
    said,
    confirmedOn,
    responsibleUserId,
    seenVersion: versionIn(visit.body),
    ...given,
  };
  const [kept] = await keepEditions(visit.tx, [edition], { by: visit.viewer.userId, at: visit.now });
  if (kept === undefined)
    return conflictPage('modules/directory/confirm-an-entry/changed.njk', { serviceId });
  await closeWhenConfirmed(visit);
  return redirect(`/services/${serviceId}`);
}
