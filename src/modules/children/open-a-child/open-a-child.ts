import { listOpenActionsOfChild, type Action } from '#practice/actions/index.ts';
import {
  childClocks,
  listPlanEvents,
  nameClock,
  openClocks,
  planOn,
  readPlanRecords,
  returnKnownUntil,
  sayChildClock,
  sayLength,
  sayPlan,
  type ChildClock,
  type ClockView,
  type PlanRecord,
} from '#modules/plans/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayChanges } from '../changes.ts';
import { openChild } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { standingEntries } from '../chronology/chronology-entry.ts';
import { listLatestEntries } from '../chronology/chronology.queries.ts';
import { makeTimeline } from '../chronology/timeline.ts';
import { clockView } from '../clock-view.ts';
import { sayWhoCanSee } from '../who-can-see.ts';
import { listWhoCanSee } from '../who-can-see.queries.ts';

const MOST_LATEST = 5;

/** The child at a glance: plan, what is late and next, what has been going on, and who is around. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'overview');
  if (opened === undefined) return notFound();
  const { tx, words, today, viewer } = visit;
  const { child, lastLook } = opened;
  const { childId } = child;
  const record = (await readPlanRecords(tx, [childId])).get(childId);
  if (record === undefined) return notFound();
  const view = clockView(viewer, today, await returnKnownUntil(tx));
  const clocks = openClocks(childClocks(record, view));
  const actions = await listOpenActionsOfChild(tx, childId);
  const wanted = { childId, most: MOST_LATEST, since: lastLook, viewerId: viewer.userId };
  const { entries, added } = await listLatestEntries(tx, wanted);
  const events = await listPlanEvents(tx, [childId], MOST_LATEST);
  const timeline = makeTimeline(words, standingEntries(entries), events).slice(0, MOST_LATEST);
  return page('modules/children/open-a-child/open-a-child.njk', {
    head: opened.head,
    changes: sayChanges(words, { lastLook, added, updatedAt: child.updatedAt }),
    strip: strip(visit, child, record, { clocks, actions }),
    late: lateThings(visit, clocks.late, actions, view),
    plan: planOf(visit, record),
    latest: timeline.map((item) => ({ ...item, what: shortened(item.what) })),
    around: sayWhoCanSee(words, await listWhoCanSee(tx, childId)),
    worker: child.workerName,
    team: child.teamName,
  });
}

/** The whole of it is one click away, on the chronology. */
function shortened(what: string): string {
  const text = Array.from(what);
  return text.length > 240 ? `${text.slice(0, 240).join('')}…` : what;
}

interface Open {
  clocks: ReturnType<typeof openClocks>;
  actions: readonly Action[];
}

function strip({ words, today }: Visit, child: Child, record: PlanRecord, { clocks, actions }: Open) {
  const plan = planOn(record.plans, today);
  const lateActions = actions.filter(({ dueOn }) => dueOn < today).length;
  const late = clocks.late.length + lateActions;
  const next = nextDay(clocks.due, actions, today);
  const href = `/children/${child.childId}/plans`;
  return [
    {
      label: words.t('children.strip.plan'),
      value: plan === undefined ? words.t('children.plan.none') : sayPlan(words, plan),
      href,
    },
    ...(plan === undefined
      ? []
      : [{ label: words.t('children.strip.for'), value: sayLength(words, plan, today) }]),
    { label: words.t('children.strip.worker'), value: child.workerName ?? words.t('children.notNamed') },
    { label: words.t('children.strip.team'), value: child.teamName ?? words.t('children.notNamed') },
    {
      label: words.t('children.strip.next'),
      value: next === undefined ? words.t('children.next.none') : words.shortDate(next),
    },
    { label: words.t('children.strip.late'), value: words.number(late), isLate: late > 0 },
  ];
}

function nextDay(due: readonly ChildClock[], actions: readonly Action[], today: string): string | undefined {
  const days = [
    ...due.map((clock) => (clock.due?.known === true ? clock.due.date : '')),
    ...actions.map(({ dueOn }) => dueOn),
  ];
  return days.filter((day) => day >= today).toSorted()[0];
}

function lateThings(
  { words, today }: Visit,
  clocks: readonly ChildClock[],
  actions: readonly Action[],
  view: ClockView,
) {
  const ofClocks = clocks.map((clock) => ({
    text: nameClock(words, clock),
    how: sayChildClock(words, clock, view),
    href: `/children/${clock.childId}/plans#${clock.key}`,
  }));
  const ofActions = actions
    .filter(({ dueOn }) => dueOn < today)
    .map((action) => ({
      text: words.t('children.action.of', { what: action.what, name: action.ownerName }),
      how: words.relativeDue(action.dueOn, today),
      href: `/actions/${action.actionId}`,
    }));
  return [...ofClocks, ...ofActions];
}

function planOf({ words, today }: Visit, { plans }: PlanRecord) {
  const plan = planOn(plans, today);
  if (plan !== undefined) {
    const told = { plan: sayPlan(words, plan), since: words.date(plan.startDate) };
    return words.t('children.plan.since', { ...told, length: sayLength(words, plan, today) });
  }
  const gone = plans.findLast(({ goneSince, endDate }) => goneSince !== null && endDate === null);
  if (gone?.goneSince != null)
    return words.t('children.plan.gone', {
      plan: sayPlan(words, gone),
      since: words.date(gone.startDate),
      date: words.date(gone.goneSince),
    });
  const last = plans.filter(({ endDate }) => endDate !== null).at(-1);
  if (last?.endDate == null) return words.t('children.plan.never');
  return words.t('children.plan.ended', { plan: sayPlan(words, last), date: words.date(last.endDate) });
}
