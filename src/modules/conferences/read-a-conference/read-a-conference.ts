import { page, pageWithErrors, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { z } from 'zod';
import { conferencePath } from '../acting.ts';
import { sayOfConference } from '../conference.queries.ts';
import { openConference } from '../open-path/open-path.ts';
import { categories } from '../protection.ts';
import { conferenceModel } from './conference-model.ts';

export const view = 'modules/conferences/read-a-conference/read-a-conference.njk';
const form = z
  .object({
    wants: z.enum(['plan', 'no-plan'], 'conferences.wants.needed'),
    category: z.enum(categories).optional().catch(undefined),
    because: text('conferences.view.because.needed', 4000, 'conferences.tooLong.4000'),
  })
  .refine(({ wants, category }) => wants === 'no-plan' || category !== undefined, {
    path: ['category'],
    message: 'conferences.category.needed',
  });

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openConference(visit);
  return opened === undefined ? notFound() : page(view, await conferenceModel(visit, opened, {}, []));
}

/** Says what the viewer's own agency wants: before the decision, and after it, beside it. */
export async function say(visit: Visit): Promise<Answer> {
  const opened = await openConference(visit);
  if (opened?.stands !== true || opened.conference.chairUserId === visit.viewer.userId) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok)
    return pageWithErrors(view, await conferenceModel(visit, opened, typedIn(visit.body), read.errors));
  const { wants, category, because } = read.values;
  await sayOfConference(visit, opened.conference, {
    ...{ wants, because },
    category: wants === 'plan' ? (category ?? null) : null,
  });
  visit.notes({ wants });
  return redirect(`${conferencePath(opened.child.childId, opened.conference.conferenceId)}#views`);
}
