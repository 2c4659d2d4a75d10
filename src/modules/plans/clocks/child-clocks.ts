import { dueDate, nextDue } from '#practice/clocks/index.ts';
import type { Assessment, Episode, Plan, PlanRecord, Review, Section47 } from '../plan.ts';
import { judge, type ChildClock, type ClockView } from './child-clock.ts';

const isThere = (row: { goneSince: string | null }) => row.goneSince === null;

/**
 * Every statutory and local clock of one child that plan dates start, the latest start first: assessment, initial conference, child
 * protection reviews; core groups and child in need reviews as "not in the return", which holds none of their dates.
 */
export function childClocks(record: PlanRecord, view: ClockView): ChildClock[] {
  const episodes = record.episodes.filter(isThere);
  return [
    ...record.assessments.filter(isThere).flatMap((each) => assessmentClock(each, episodes, view)),
    ...record.section47s.filter(isThere).map((each) => conferenceClock(each, episodes, view)),
    ...record.plans.filter(isThere).flatMap((plan) => planClocks(plan, record.reviews, view)),
  ].toSorted((one, other) => orderOf(other).localeCompare(orderOf(one)));
}

const orderOf = ({ start, limit, number }: ChildClock) =>
  `${start} ${limit} ${String(number ?? 0).padStart(3, '0')}`;

/** The limit of an assessment runs from the referral: without that day there is no clock. */
function assessmentClock(
  assessment: Assessment,
  episodes: readonly Episode[],
  view: ClockView,
): ChildClock[] {
  const { assessmentId, childId, referralDate, authorisedDate } = assessment;
  if (referralDate === null) return [];
  const clock = {
    key: `assessment-${assessmentId}`,
    childId,
    limit: 'assessment',
    number: null,
    planId: null,
    start: referralDate,
    due: dueDate('assessment', referralDate, view.settings),
    done: authorisedDate,
  } as const;
  return [judge(clock, view, isClosed(episodes, referralDate, view) ? 'ended' : undefined)];
}

function conferenceClock(enquiry: Section47, episodes: readonly Episode[], view: ClockView): ChildClock {
  const { section47Id, childId, startDate, conferenceDate } = enquiry;
  const clock = {
    key: `initial-conference-${section47Id}`,
    childId,
    limit: 'initial-conference',
    number: null,
    planId: null,
    start: startDate,
    due: dueDate('initial-conference', startDate, view.settings),
    done: conferenceDate,
  } as const;
  if (enquiry.conferenceNotRequired === true) return judge(clock, view, 'not-needed');
  return judge(clock, view, isClosed(episodes, enquiry.referralDate, view) ? 'ended' : undefined);
}

function isClosed(episodes: readonly Episode[], referralDate: string | null, { today }: ClockView): boolean {
  const own = episodes.filter((episode) => episode.referralDate === referralDate);
  return own.length > 0 && own.every(({ closureDate }) => closureDate !== null && closureDate <= today);
}

function planClocks(plan: Plan, reviews: readonly Review[], view: ClockView): ChildClock[] {
  const hasEnded = plan.endDate !== null && plan.endDate <= view.today;
  if (plan.kind === 'child-in-need') return hasEnded ? [] : [notInReturn(plan, 'child-in-need-review')];
  const own = reviews.filter((review) => review.planId === plan.planId && isThere(review));
  const days = own.map((review) => review.reviewDate).toSorted();
  return [...reviewClocks(plan, days, view), ...(hasEnded ? [] : [notInReturn(plan, 'core-group')])];
}

/** One clock for each review that was held, and one for the next, or for one that was due before the plan ended and was not held. */
function reviewClocks(plan: Plan, held: readonly string[], view: ClockView): ChildClock[] {
  const clocks = [...held, null].map((done, index) => {
    const clock = {
      key: `child-protection-review-${plan.planId}-${index + 1}`,
      childId: plan.childId,
      limit: 'child-protection-review',
      number: index + 1,
      planId: plan.planId,
      start: plan.startDate,
      due: nextDue('child-protection-review', plan.startDate, held.slice(0, index), view.settings),
      done,
    } as const;
    return judge(clock, view, plan.endDate !== null && plan.endDate <= view.today ? 'ended' : undefined);
  });
  return clocks.filter(({ standing, due }) => {
    const isPointless = due?.known !== true || (plan.endDate !== null && due.date >= plan.endDate);
    return standing !== 'ended' || !isPointless;
  });
}

function notInReturn(plan: Plan, limit: 'core-group' | 'child-in-need-review'): ChildClock {
  return {
    key: `${limit}-${plan.planId}`,
    childId: plan.childId,
    limit,
    number: null,
    planId: plan.planId,
    start: plan.startDate,
    due: null,
    done: null,
    standing: 'not-in-return',
    days: 0,
  };
}

/** Late first, the longest late before the rest; then what is due, the soonest first. */
export function openClocks(clocks: readonly ChildClock[]): { late: ChildClock[]; due: ChildClock[] } {
  const of = (standing: ChildClock['standing']) => clocks.filter((clock) => clock.standing === standing);
  return {
    late: of('late').toSorted((one, other) => other.days - one.days),
    due: of('due').toSorted((one, other) => one.days - other.days),
  };
}
