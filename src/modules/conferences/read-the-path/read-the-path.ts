import { openChild } from '#modules/children/index.ts';
import { listPlansOfChild, planOn, sayPlan } from '#modules/plans/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { pathOf } from '../acting.ts';
import { standsBy } from '../discussion.queries.ts';
import { mayDo } from '../may-do.ts';
import { readPath } from '../path.queries.ts';
import { plansOf } from '../protection.ts';
import { sayOutcome } from '../say-path.ts';
import { conferenceCard, discussionCard, planModel } from './path-model.ts';

/** The whole path of a child: what was discussed, enquired and decided, what is due next, and what the return says beside it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'protection');
  if (opened === undefined) return notFound();
  const { tx, viewer, words, today } = visit;
  const { childId, emergencyUntil } = opened.child;
  const path = await readPath(tx, childId);
  const stands = await standsBy(tx, childId);
  const isOfCare = viewer.agencyKind === 'social-care';
  const returned = planOn(await listPlansOfChild(tx, childId), today);
  const running = plansOf(path).find(({ endedOn }) => endedOn === null);
  return page('modules/conferences/read-the-path/read-the-path.njk', {
    head: opened.head,
    list: pathOf(childId),
    mayRecord: stands && isOfCare && mayDo(viewer, 'protection.arrange'),
    isOnlyReading: !stands && emergencyUntil !== null,
    plan: running === undefined ? null : planModel(visit, running, stands && isOfCare),
    said: {
      here:
        running === undefined
          ? words.t('conferences.said.none')
          : words.t('conferences.said.plan', {
              plan: sayOutcome(words, 'plan', running.category),
              date: words.date(running.initial.heldOn),
            }),
      inReturn:
        returned === undefined
          ? words.t('conferences.said.noneReturned')
          : words.t('conferences.said.plan', {
              plan: sayPlan(words, returned),
              date: words.date(returned.startDate),
            }),
    },
    discussions: path.discussions.toReversed().map((one) => discussionCard(visit, one, path.conferences)),
    conferences: path.conferences.toReversed().map((one) => conferenceCard(visit, one)),
  });
}
