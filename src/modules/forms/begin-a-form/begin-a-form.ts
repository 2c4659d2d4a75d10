import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { audiences, openChild } from '#modules/children/index.ts';
import { readForm, typedIn } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { listPublished, openSheet } from '#practice/questionnaires/index.ts';
import { formsPath } from '../child-place.ts';

const view = 'modules/forms/begin-a-form/begin-a-form.njk';
const form = z.object({ audience: z.enum(audiences, 'forms.audience.needed') });

/** What the form is for, and who will read what is written on it. */
export async function show(visit: Visit): Promise<Answer> {
  const model = await beginModel(visit);
  return model === undefined ? notFound() : page(view, { ...model, audience: 'team' });
}

export async function submit(visit: Visit): Promise<Answer> {
  const model = await beginModel(visit);
  if (model === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const audience = typedIn(visit.body)['audience'] ?? '';
    return pageWithErrors(view, Object.assign(model, { audience, errors: read.errors }));
  }
  const { childId } = model.head;
  const sheetId = await openSheet(visit.tx, {
    partnershipId: visit.viewer.partnershipId,
    sheetId: randomUUID(),
    versionId: model.versionId,
    childId,
    audience: read.values.audience,
    openedForKind: 'child',
    openedForId: childId,
  });
  return sheetId === undefined ? notFound() : redirect(`${formsPath(childId)}/${sheetId}`);
}

async function beginModel(visit: Visit) {
  const opened = await openChild(visit, 'forms');
  const published = await listPublished(visit.tx, 'child');
  const version = published.find(({ versionId }) => versionId === visit.params['versionId']);
  if (opened === undefined || version === undefined) return undefined;
  const { words, viewer } = visit;
  const path = formsPath(opened.child.childId);
  return {
    head: opened.head,
    path,
    versionId: version.versionId,
    title: version.definition.title[words.language],
    lead: version.definition.lead?.[words.language] ?? '',
    audiences: audiences.map((key) => ({
      value: key,
      text: words.t(`children.audience.${key}`, { agency: viewer.agencyName }),
      hint: { text: words.t(`children.audience.${key}.hint`) },
    })),
  };
}
