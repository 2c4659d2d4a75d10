import { randomUUID } from 'node:crypto';
import { typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { closeWhenConfirmed } from '../confirm-an-entry/ask-to-confirm.ts';
import { findServices, listEditors } from '../directory.queries.ts';
import { nothingSaid, type Service } from '../directory.ts';
import { keepEntry } from './keep-entry.ts';
import { readSaid } from './read-said.ts';
import { saidFields, typedFrom } from './said-fields.ts';

const view = 'modules/directory/describe-an-entry/describe-an-entry.njk';

/** The form for a service that is new here. */
export async function showNew(visit: Visit): Promise<Answer> {
  return page(view, await formModel(visit, undefined, typedFrom(nothingSaid, visit.viewer.userId), []));
}

/** Adds a service, as confirmed today. */
export async function add(visit: Visit): Promise<Answer> {
  const { words, today } = visit;
  const read = readSaid(visit);
  const errors = read.ok ? await editorErrors(visit, read.responsibleUserId) : read.errors;
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, await formModel(visit, undefined, typedIn(visit.body), errors));
  const { said, responsibleUserId, because } = read;
  const serviceId = randomUUID();
  await keepEntry(visit, {
    ...{
      serviceId,
      said,
      responsibleUserId,
      confirmedOn: today,
      goneOn: null,
      kind: 'added',
      seenVersion: 0,
    },
    because: because === '' ? words.t('directory.add.because') : because,
  });
  visit.notes({ serviceId });
  return redirect(`/services/${serviceId}`);
}

/** The form with what is said of a service today. */
export async function show(visit: Visit): Promise<Answer> {
  const service = await findOpen(visit);
  if (service === undefined) return notFound();
  const typed = typedFrom(service.said, service.responsibleUserId);
  return page(view, await formModel(visit, service, typed, []));
}

/** Changes what is said of a service, with the reason. Whoever changes it has just looked at all of it: it is confirmed too. */
export async function change(visit: Visit): Promise<Answer> {
  const service = await findOpen(visit);
  if (service === undefined) return notFound();
  const read = readSaid(visit, service.said);
  const errors = read.ok
    ? [...(await editorErrors(visit, read.responsibleUserId)), ...reasonErrors(visit, read.because)]
    : read.errors;
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, await formModel(visit, service, typedIn(visit.body), errors));
  const { said, responsibleUserId, because } = read;
  const { serviceId } = service;
  const isKept = await keepEntry(visit, {
    ...{ serviceId, said, responsibleUserId, because, goneOn: null, kind: 'changed' },
    ...{ confirmedOn: visit.today, seenVersion: versionIn(visit.body) },
  });
  if (!isKept) return showBoth(visit, service);
  await closeWhenConfirmed(visit);
  return redirect(`/services/${serviceId}`);
}

/** Somebody else changed it meanwhile: their version is linked, what was typed stays in the boxes, on top of theirs. */
async function showBoth(visit: Visit, service: Service): Promise<Answer> {
  const model = await formModel(visit, service, typedIn(visit.body), []);
  return conflictPage(view, { ...model, isChangedMeanwhile: true });
}

async function findOpen({ tx, params }: Visit): Promise<Service | undefined> {
  const [service] = await findServices(tx, [params['serviceId'] ?? '']);
  return service?.goneOn === null ? service : undefined;
}

async function editorErrors({ tx, words }: Visit, userId: string | null): Promise<FieldError[]> {
  if (userId === null || (await listEditors(tx)).some((editor) => editor.userId === userId)) return [];
  return [{ field: 'responsible', message: words.t('directory.responsible.odd') }];
}

function reasonErrors({ words }: Visit, because: string): FieldError[] {
  return because === '' ? [{ field: 'because', message: words.t('directory.because.needed') }] : [];
}

async function formModel(
  { tx, words }: Visit,
  service: Service | undefined,
  typed: Readonly<Record<string, string | string[]>>,
  errors: readonly FieldError[],
) {
  return {
    ...saidFields(words, typed, await listEditors(tx)),
    path: service === undefined ? '/services/add' : `/services/${service.serviceId}/change`,
    backHref: service === undefined ? '/services' : `/services/${service.serviceId}`,
    title: words.t(service === undefined ? 'directory.add.title' : 'directory.change.title'),
    name: service?.said.name ?? '',
    version: service?.version ?? 0,
    isNew: service === undefined,
    otherPlaces: Math.max(0, (service?.said.places.length ?? 0) - 1),
    isChangedMeanwhile: false,
    errors,
  };
}
