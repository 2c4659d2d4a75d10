import { readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { discussionPath } from '../acting.ts';
import { decidedAlready } from '../decide-once/conflict.ts';
import { closeEnquiry } from '../discussion.queries.ts';
import { openDiscussion, type Opened } from '../open-path/open-path.ts';
import { readPath } from '../path.queries.ts';
import { enquiryOutcomes, type Discussion } from '../protection.ts';

const view = 'modules/conferences/decide-once/decide-once.njk';
const form = z.object({
  outcome: z.enum(enquiryOutcomes, 'conferences.outcome.needed'),
  because: text('conferences.because.needed', 4000, 'conferences.tooLong.4000'),
});

type OpenedDiscussion = Opened & { discussion: Discussion };

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openBegun(visit);
  if (opened === undefined) return notFound();
  const { child, discussion } = opened;
  if (discussion.enquiry !== null) return redirect(discussionPath(child.childId, discussion.discussionId));
  return page(view, formModel(visit, opened, {}, []));
}

/** Says how the enquiry came out, once: who comes second is shown what was said first. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openBegun(visit);
  if (opened === undefined) return notFound();
  const { child, discussion } = opened;
  const path = discussionPath(child.childId, discussion.discussionId);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok && discussion.enquiry === null)
    return pageWithErrors(view, formModel(visit, opened, typedIn(visit.body), read.errors));
  if (!read.ok || !(await closeEnquiry(visit, discussion, read.values))) return conflict(visit, opened, path);
  visit.notes({ outcome: read.values.outcome });
  return redirect(path);
}

/** An enquiry that a strategy discussion began, for a manager of children's social care. */
async function openBegun(visit: Visit): Promise<OpenedDiscussion | undefined> {
  if (visit.viewer.agencyKind !== 'social-care') return undefined;
  const opened = await openDiscussion(visit);
  const outcome = opened?.discussion.decision?.outcome ?? 'no-section-47';
  return opened?.stands === true && outcome !== 'no-section-47' ? opened : undefined;
}

function formModel(
  { words }: Visit,
  { head, child, discussion }: OpenedDiscussion,
  fields: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const path = discussionPath(child.childId, discussion.discussionId);
  return {
    ...{ head, fields, errors, back: path, action: `${path}/enquiry`, together: [] },
    title: words.t('conferences.enquiry.close'),
    question: words.t('conferences.enquiry.question'),
    items: enquiryOutcomes.map((value) => ({ value, text: words.t(`conferences.enquiry.outcome.${value}`) })),
  };
}

async function conflict(
  visit: Visit,
  { child, discussion }: OpenedDiscussion,
  path: string,
): Promise<Answer> {
  const { words, body, tx } = visit;
  const { discussions } = await readPath(tx, child.childId);
  const { enquiry = null } =
    discussions.find(({ discussionId }) => discussionId === discussion.discussionId) ?? {};
  const yours = enquiryOutcomes.find((each) => each === body['outcome']);
  const say = (outcome: string) => words.t(`conferences.enquiry.outcome.${outcome}`);
  const theirs = enquiry === null ? undefined : { ...enquiry, what: say(enquiry.outcome) };
  return decidedAlready(visit, theirs, yours === undefined ? '' : say(yours), path);
}
