import { dueDate, nextDue, shippedCalendar } from '#practice/clocks/index.ts';
import type { ClockSettings, Due, Nation } from '#practice/clocks/index.ts';
import type { Conference, DecidedPlan, Discussion } from './protection.ts';

const settingsOf = (nation: Nation): ClockSettings => ({ calendar: shippedCalendar, nation });

/** What is due of a path, and on which day it was done; null: not yet. */
export interface PathClock {
  due: Due;
  doneOn: string | null;
}

const decidedOn = (conference: Conference | undefined) =>
  conference?.decision == null ? null : conference.heldOn;

/** The initial conference: counted from the strategy discussion, where an enquiry was begun and did not come out otherwise. Undefined: none is due. */
export function initialConferenceClock(
  { heldOn, decision, enquiry, discussionId }: Discussion,
  conferences: readonly Conference[],
  nation: Nation,
): PathClock | undefined {
  const conference = conferences.find((one) => one.discussionId === discussionId);
  const isBegun = decision !== null && decision.outcome !== 'no-section-47';
  const isNeeded = isBegun && (enquiry === null || enquiry.outcome === 'continuing-risk');
  if (!isNeeded && conference === undefined) return undefined;
  return { due: dueDate('initial-conference', heldOn, settingsOf(nation)), doneOn: decidedOn(conference) };
}

/** When the next core group of a plan is due; undefined once the plan has ended. */
export function nextCoreGroup(plan: DecidedPlan, nation: Nation): Due | undefined {
  if (plan.endedOn !== null) return undefined;
  const days = plan.coreGroups.map(({ heldOn }) => heldOn);
  return nextDue('core-group', plan.initial.heldOn, days, settingsOf(nation));
}

/** When the next review conference of a plan is due; undefined once the plan has ended. */
export function nextReview(plan: DecidedPlan, nation: Nation): Due | undefined {
  if (plan.endedOn !== null) return undefined;
  const days = plan.reviews.filter(({ decision }) => decision !== null).map(({ heldOn }) => heldOn);
  return nextDue('child-protection-review', plan.initial.heldOn, days, settingsOf(nation));
}

/** By when a core group that was held had been due. */
export function dueOfCoreGroup(plan: DecidedPlan, heldOn: string, nation: Nation): Due {
  const before = plan.coreGroups.map((one) => one.heldOn).filter((day) => day < heldOn);
  return nextDue('core-group', plan.initial.heldOn, before, settingsOf(nation));
}
