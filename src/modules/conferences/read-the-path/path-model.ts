import { clockState } from '#practice/clocks/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { conferencePath, coreGroupPath, discussionPath, pathOf } from '../acting.ts';
import { dueOfCoreGroup, initialConferenceClock, nextCoreGroup, nextReview } from '../due.rules.ts';
import { mayDo } from '../may-do.ts';
import type { Conference, DecidedPlan, Discussion } from '../protection.ts';
import { clockModel, sayOutcome } from '../say-path.ts';

/** A plan that runs: what is due next, its core groups, and what can be done. */
export function planModel({ words, viewer, today }: Visit, plan: DecidedPlan, mayArrange: boolean) {
  const { initial, reviews, coreGroups } = plan;
  const list = pathOf(initial.childId);
  const [group, review] = [nextCoreGroup(plan, viewer.nation), nextReview(plan, viewer.nation)];
  const isArranged = reviews.some(({ decision }) => decision === null);
  return {
    coreGroup: group === undefined ? null : clockModel(words, group, null, today),
    review: review === undefined ? null : clockModel(words, review, null, today),
    newCoreGroup: mayDo(viewer, 'protection.record')
      ? `${list}/core-groups/new?plan=${initial.conferenceId}`
      : '',
    newReview:
      mayArrange && !isArranged && mayDo(viewer, 'protection.arrange')
        ? `${list}/conferences/new?plan=${initial.conferenceId}`
        : '',
    coreGroups: coreGroups.toReversed().map(({ coreGroupId, heldOn, childId }) => ({
      href: coreGroupPath(childId, coreGroupId),
      heldOn,
      late: lateBy(dueOfCoreGroup(plan, heldOn, viewer.nation), heldOn),
    })),
  };
}

/** How many days after its day something was done; 0: in time, or there is no day. */
function lateBy(due: ReturnType<typeof dueOfCoreGroup>, heldOn: string): number {
  const state = clockState(due, heldOn, heldOn);
  return state.state === 'done-late' ? state.days : 0;
}

/** A strategy discussion, with the initial conference that is due of it and not held yet. */
export function discussionCard(
  { words, viewer, today }: Visit,
  discussion: Discussion,
  conferences: readonly Conference[],
) {
  const { childId, discussionId, heldOn, decision, enquiry } = discussion;
  const clock = initialConferenceClock(discussion, conferences, viewer.nation);
  const isOpen = clock !== undefined && clock.doneOn === null;
  const decided =
    decision === null
      ? words.t('conferences.discussion.notDecided')
      : words.t(`conferences.discussion.outcome.${decision.outcome}`);
  return {
    href: discussionPath(childId, discussionId),
    heldOn,
    decided,
    clock: isOpen ? clockModel(words, clock.due, null, today) : null,
    enquiry: enquiry === null ? '' : words.t(`conferences.enquiry.outcome.${enquiry.outcome}`),
  };
}

export function conferenceCard({ words }: Visit, one: Conference) {
  const { childId, conferenceId, kind, heldOn, decision, chairName } = one;
  return {
    href: conferencePath(childId, conferenceId),
    title: words.t(`conferences.kind-of.${kind}`),
    heldOn,
    chairName,
    decided:
      decision === null
        ? words.t('conferences.conference.open')
        : sayOutcome(words, decision.outcome, decision.category),
  };
}
