import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { optionalText, readForm, typedIn } from '#platform/web/forms.ts';
import { z } from 'zod';
import { discussionPath } from '../acting.ts';
import { sayOfDiscussion } from '../discussion.queries.ts';
import { openDiscussion } from '../open-path/open-path.ts';
import { discussionModel } from './discussion-model.ts';

const view = 'modules/conferences/read-a-discussion/read-a-discussion.njk';
const form = z
  .object({
    agrees: z.enum(['yes', 'no'], 'conferences.view.agrees.needed'),
    because: optionalText(4000, 'conferences.tooLong.4000'),
  })
  .refine(({ agrees, because }) => agrees === 'yes' || because !== '', {
    path: ['because'],
    message: 'conferences.view.because.needed',
  });

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDiscussion(visit);
  return opened === undefined ? notFound() : page(view, await discussionModel(visit, opened, {}, []));
}

/** Says what the viewer's own agency thinks of what was decided. */
export async function say(visit: Visit): Promise<Answer> {
  const opened = await openDiscussion(visit);
  if (opened?.stands !== true || opened.discussion.decision === null) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok)
    return pageWithErrors(view, await discussionModel(visit, opened, typedIn(visit.body), read.errors));
  const { agrees, because } = read.values;
  await sayOfDiscussion(visit, opened.discussion, { agrees: agrees === 'yes', because });
  visit.notes({ agrees });
  return redirect(`${discussionPath(opened.child.childId, opened.discussion.discussionId)}#views`);
}
