import { listOpenActionsOfChild, type Action } from '#practice/actions/index.ts';
import {
  childClocks,
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
import { firstName, type Child } from '../child.ts';
import { readLatest } from '../chronology/read-timeline.queries.ts';
import { clockView } from '../clock-view.ts';
import { readHeard } from '../voice/read-heard.queries.ts';
import { sayWhoCanSee } from '../who-can-see.ts';
import { listWhoCanSee } from '../who-can-see.queries.ts';
import { listFacts } from '../facts/facts.queries.ts';
import { flagsOfChild } from './flags-of-child.ts';

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
  const { latest, added } = await readLatest(tx, words, wanted);
  const planSince = planOn(record.plans, today)?.startDate ?? null;
  const [heard] = await readHeard(tx, words, [{ childId, planSince }], today);
  const parts = await readParts(visit, child);
  return page('modules/children/open-a-child/open-a-child.njk', {
    head: opened.head,
    changes: sayChanges(words, { lastLook, added, updatedAt: child.updatedAt }),
    firstName: firstName(child, words),
    heard: heard && { ...heard, said: shortened(heard.said) },
    strip: [
      ...strip(visit, child, record, { clocks, actions, parts }),
      {
        label: words.t('children.strip.heard'),
        value: heard?.how,
        isLate: heard?.isDue,
        href: `/children/${childId}/voice`,
      },
    ],
    flags: flagsOfChild(words, await listFacts(tx, childId), today),
    late: lateThings(visit, clocks.late, actions, view),
    plan: planOf(visit, record),
    latest: latest.map((item) => ({ ...item, what: shortened(item.what) })),
    parts,
    whoCanSee: sayWhoCanSee(words, await listWhoCanSee(tx, childId), child),
  });
}

/** What other rooms have to show beside the child. */
async function readParts(visit: Visit, child: Child) {
  const of = { id: child.childId, name: firstName(child, visit.words) };
  const parts = [];
  for (const part of visit.partsOf('child'))
    parts.push({ view: part.view, model: await part.read(visit, of) });
  return parts.filter(({ model }) => model !== undefined);
}

/** The whole of it is one click away, on the chronology. */
function shortened(what: string): string {
  const text = Array.from(what);
  return text.length > 240 ? `${text.slice(0, 240).join('')}…` : what;
}

interface Open {
  clocks: ReturnType<typeof openClocks>;
  actions: readonly Action[];
  parts: Awaited<ReturnType<typeof readParts>>;
}

function strip({ words, today }: Visit, child: Child, record: PlanRecord, { clocks, actions, parts }: Open) {
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
    ...parts.flatMap(({ model }) => (model?.strip === undefined ? [] : [model.strip])),
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
