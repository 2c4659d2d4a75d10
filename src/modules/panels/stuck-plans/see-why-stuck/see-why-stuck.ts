import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { holds } from '../../papers/holds.ts';
import { howPlansAreFound, sayFigures } from '../../stuck/how-plans-are-found.ts';
import { readAroundChildren, type AroundChild } from '../around-stuck.queries.ts';
import { listSaid } from '../said.queries.ts';
import {
  dayAskedFor,
  headOf,
  openStuckChild,
  sayFinding,
  sayLatestView,
  type StuckChild,
} from '../stuck-child.ts';
import { plansToStateViewsOn } from '../why-stuck.ts';
import { sayWhatWasSaid } from './what-was-said.ts';

const notices = ['view', 'dismissal', 'request', 'withdrawal'];

/** Why one child's plans are stuck, what was said about it, and what to do: state a view, dismiss, ask for time to think, book. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, query, today, words, viewer } = visit;
  const opened = await openStuckChild(visit, dayAskedFor(visit));
  if (opened === undefined) return notFound();
  const { child, asAt, why } = opened;
  const around = (await readAroundChildren(tx, [child.childId], today)).get(child.childId);
  const said = await listSaid(tx, child.childId, asAt);
  return page('modules/panels/stuck-plans/see-why-stuck/see-why-stuck.njk', {
    ...headOf(visit, opened),
    notice: notices.find((notice) => notice === query['said']) ?? '',
    asAt,
    isToday: asAt === today,
    findings: why.findings.map((finding) => sayFinding(visit, opened, finding)),
    takenOff: sayTakenOff(visit, opened),
    requests: why.plans.requests.filter(
      ({ askedOn, withdrawnOn, heardOn }) => askedOn <= asAt && withdrawnOn === null && heardOn === null,
    ),
    said: said.map((one) => sayWhatWasSaid(words, one, why.settings)),
    booking: around === undefined ? null : bookingOf(visit, around),
    lastHeardOn: around?.lastHeardOn ?? null,
    help: howPlansAreFound(words, why.settings),
    figures: sayFigures(words, asAt, why.overrides),
    may: {
      book: child.emergencyUntil === null && holds(viewer, 'panel.book'),
      stateView: asAt === today && holds(viewer, 'stuck.state-view'),
      dismiss: asAt === today && holds(viewer, 'stuck.dismiss'),
      ask: asAt === today && holds(viewer, 'stuck.ask-time-to-think'),
    },
  });
}

/** Plans that meet the dates and that a view has taken off the list: a new view can bring them back. */
function sayTakenOff(visit: Visit, opened: StuckChild) {
  const { why, asAt } = opened;
  const plans = plansToStateViewsOn(why, asAt).filter((one) => !why.findings.includes(one));
  return plans.map((finding) => ({
    ...sayFinding(visit, opened, finding),
    needsView: false,
    view: sayLatestView(visit, opened, finding),
  }));
}

function bookingOf({ words }: Visit, { bookedCaseId, bookedFor, isWaiting }: AroundChild) {
  if (bookedCaseId === null || bookedFor === null) return null;
  const key = isWaiting === true ? 'panels.stuck.list.waitsFor' : 'panels.stuck.list.bookedFor';
  return { caseId: bookedCaseId, words: words.t(key, { date: words.date(bookedFor) }) };
}
