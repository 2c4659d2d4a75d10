import { childLabel, findChildren } from '#modules/children/index.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { optionalText, readForm, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { z } from 'zod';
import { conferencePath, discussionPath } from '../acting.ts';
import { listTogether, sayOfDiscussion } from '../discussion.queries.ts';
import { initialConferenceClock } from '../due.rules.ts';
import { mayDo } from '../may-do.ts';
import { openDiscussion, type Opened } from '../open-path/open-path.ts';
import { latestViews, missingKinds, type Discussion } from '../protection.ts';
import { clockModel } from '../say-path.ts';

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
  return opened === undefined ? notFound() : page(view, await readModel(visit, opened, {}, []));
}

/** Says what the viewer's own agency thinks of what was decided. */
export async function say(visit: Visit): Promise<Answer> {
  const opened = await openDiscussion(visit);
  if (opened?.stands !== true || opened.discussion.decision === null) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, await readModel(visit, opened, typedIn(visit.body), read.errors));
  const { agrees, because } = read.values;
  await sayOfDiscussion(visit, opened.discussion, { agrees: agrees === 'yes', because });
  visit.notes({ agrees });
  return redirect(`${discussionPath(opened.child.childId, opened.discussion.discussionId)}#views`);
}

async function readModel(
  visit: Visit,
  opened: Opened & { discussion: Discussion },
  typed: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const { tx, words, today, viewer } = visit;
  const { discussion, child, head, list, stands } = opened;
  const { decision, enquiry } = discussion;
  const conference = opened.path.conferences.find((one) => one.discussionId === discussion.discussionId);
  const clock = initialConferenceClock(discussion, opened.path.conferences, viewer.nation);
  const togetherIds = (await listTogether(tx, discussion)).map(({ childId }) => childId);
  const together = [...(await findChildren(tx, togetherIds)).values()];
  visit.looksAt(together.map(({ childId }) => childId));
  const mayDecide = stands && mayDo(viewer, 'protection.decide') && viewer.agencyKind === 'social-care';
  const isBegun = decision !== null && decision.outcome !== 'no-section-47';
  return {
    ...{ head, list, discussion, typed, errors },
    path: discussionPath(child.childId, discussion.discussionId),
    missing: words.list(missingKinds(discussion.tookPart).map((kind) => words.t(`conferences.kind.${kind}`))),
    together: together.map((one) => childLabel(one, words, today)),
    decision: decision && {
      title: words.t(`conferences.discussion.outcome.${decision.outcome}`),
      ...{ because: decision.because, by: decision.byName, at: decision.at },
    },
    enquiry: enquiry && {
      title: words.t(`conferences.enquiry.outcome.${enquiry.outcome}`),
      ...{ because: enquiry.because, by: enquiry.byName, at: enquiry.at },
    },
    views: latestViews(discussion.views).map((one) => ({
      agency: one.agencyName,
      stance: words.t(one.agrees ? 'conferences.view.agrees' : 'conferences.view.disagrees'),
      isDissent: !one.agrees,
      ...{ because: one.because, by: one.byName, at: one.at },
    })),
    mayDecide: mayDecide && decision === null,
    mayClose: mayDecide && isBegun && enquiry === null,
    isBegun,
    maySay: stands && mayDo(viewer, 'protection.say') && decision !== null,
    mayDisagree: stands && discussion.views.some((one) => !one.agrees && one.agencyId === viewer.agencyId),
    disagree: `/children/${child.childId}/disagreements/new`,
    clock: clock === undefined ? null : clockModel(words, clock.due, clock.doneOn, today),
    conference: conference === undefined ? '' : conferencePath(child.childId, conference.conferenceId),
    mayArrange:
      stands &&
      isBegun &&
      conference === undefined &&
      viewer.agencyKind === 'social-care' &&
      enquiry?.outcome !== 'not-substantiated' &&
      mayDo(viewer, 'protection.arrange'),
    arrange: `${list}/conferences/new?discussion=${discussion.discussionId}`,
  };
}
