import {
  childClocks,
  nameClock,
  openClocks,
  planOn,
  readPlanRecords,
  returnKnownUntil,
  sayChildClock,
  sayCode,
  sayLength,
  sayPlan,
  sayWhyThisDate,
  type ChildClock,
  type ClockView,
  type Episode,
  type Plan,
  type Review,
} from '#modules/plans/index.ts';
import { toPlainDate, type Words } from '#platform/words/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openChild } from '../child-head/child-head.ts';
import { firstName } from '../child.ts';
import { clockView } from '../clock-view.ts';
import { readHeard } from '../voice/read-heard.queries.ts';

/** Every plan, and every clock that its dates start: due, done, late by, and why this date. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'plans');
  if (opened === undefined) return notFound();
  const { tx, words, today, viewer } = visit;
  const { childId } = opened.child;
  const record = (await readPlanRecords(tx, [childId])).get(childId);
  if (record === undefined) return notFound();
  const knownUntil = await returnKnownUntil(tx);
  const view = clockView(viewer, today, knownUntil);
  const clocks = childClocks(record, view);
  const { late, due } = openClocks(clocks);
  const first = new Set([...late, ...due]);
  const sorted = [...first, ...clocks.filter((clock) => !first.has(clock))];
  const planSince = planOn(record.plans, today)?.startDate ?? null;
  const [heard] = await readHeard(tx, words, [{ childId, planSince }], today);
  const review = [...late, ...due].find(({ limit }) => limit === 'child-protection-review');
  return page('modules/children/read-plans-and-clocks/read-plans-and-clocks.njk', {
    head: opened.head,
    beforeReview:
      heard === undefined
        ? ''
        : sayBeforeReview(words, review, { name: firstName(opened.child, words), how: heard.how }),
    voiceHref: `/children/${childId}/voice/new`,
    knownUntil,
    isOlderReturn: knownUntil !== null && knownUntil < today,
    parts: await partsOfPlans(visit, record.plans),
    plans: planRows(words, record.plans, record.reviews, today),
    scale: { longest: Math.max(0, ...record.plans.map((plan) => lengthInDays(plan, today))) },
    episodes: record.episodes.toReversed().map((episode) => episodeRow(words, episode)),
    clocks: sorted.map((clock) => clockRow(words, clock, view)),
  });
}

/** What other rooms show beside each plan that is open. */
async function partsOfPlans(visit: Visit, plans: readonly Plan[]) {
  const parts = [];
  for (const plan of plans.filter(({ endDate, goneSince }) => endDate === null && goneSince === null))
    for (const part of visit.partsOf('plan')) {
      const of = { id: plan.planId, name: sayPlan(visit.words, plan) };
      const model = await part.read(visit, of);
      if (model !== undefined) parts.push({ view: part.view, model });
    }
  return parts;
}

/** What to ask the child before the next review, and how long nobody has heard them; '' where none is due. */
function sayBeforeReview(
  words: Words,
  review: ChildClock | undefined,
  child: { name: string; how: string },
): string {
  if (review?.due?.known !== true) return '';
  return words.t('children.voice.beforeReview', { ...child, date: words.date(review.due.date) });
}

function planRows(words: Words, plans: readonly Plan[], reviews: readonly Review[], today: string) {
  return plans.toReversed().map((plan) => {
    const own = reviews.filter(({ planId, goneSince }) => planId === plan.planId && goneSince === null);
    const hasChanged = plan.initialCategory !== null && plan.initialCategory !== plan.latestCategory;
    return {
      name: sayPlan(words, plan),
      categoryThen: hasChanged ? sayCode(words, 'category', plan.initialCategory) : '',
      startDate: plan.startDate,
      endDate: plan.endDate,
      bar: { days: lengthInDays(plan, today), words: sayLength(words, plan, today) },
      reviews: own.map(({ reviewDate }) => words.shortDate(reviewDate)),
      noReviews: words.t(
        plan.kind === 'child-in-need' ? 'plans.clock.not-in-return' : 'children.plans.noReviews',
      ),
      previousPlans: plan.previousPlans ?? 0,
      goneSince: plan.goneSince,
    };
  });
}

function lengthInDays({ startDate, endDate }: Plan, today: string): number {
  const end = endDate !== null && endDate < today ? endDate : today;
  return Math.max(0, toPlainDate(startDate).until(end, { largestUnit: 'days' }).days);
}

function episodeRow(words: Words, episode: Episode) {
  return {
    referralDate: episode.referralDate,
    source: sayCode(words, 'source', episode.referralSource),
    need: sayCode(words, 'need', episode.primaryNeed),
    closureDate: episode.closureDate,
    closure: episode.closureDate === null ? '' : sayCode(words, 'closure', episode.closureReason),
    isReferralOnly: episode.referralNoFurtherAction === true,
    goneSince: episode.goneSince,
  };
}

function clockRow(words: Words, clock: ChildClock, view: ClockView) {
  return {
    key: clock.key,
    name: nameClock(words, clock),
    due: clock.due?.known === true ? clock.due.date : null,
    done: clock.done,
    standing: clock.standing,
    state: stateOf(clock),
    how: sayChildClock(words, clock, view),
    why: sayWhyThisDate(words, clock, view),
  };
}

/** The sign of how it stands, as due tags have it; '' where nothing can be said. */
function stateOf({ standing, days }: ChildClock): 'late' | 'soon' | 'later' | 'done' | 'done-late' | '' {
  if (standing === 'late') return 'late';
  if (standing === 'due') return days <= 7 ? 'soon' : 'later';
  if (standing === 'done-in-time') return 'done';
  return standing === 'done-late' ? 'done-late' : '';
}
