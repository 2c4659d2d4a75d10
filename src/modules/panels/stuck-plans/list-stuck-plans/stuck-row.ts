import { childAge, childName, type Child } from '#modules/children/index.ts';
import { sayKind } from '#modules/plans/index.ts';
import { toPlainDate, type Words } from '#platform/words/index.ts';
import type { Criterion } from '../../stuck/child-plans.ts';
import { reasonFor, viewInWords } from '../../stuck/reason.ts';
import type { AroundChild } from '../around-stuck.queries.ts';
import { findingOf } from '../stored-finding.ts';
import type { StuckPlan } from '../stuck-list.queries.ts';

/** One plan in words, as the list and its CSV say it. */
export interface StuckRow {
  childId: string;
  name: string;
  localId: string;
  /** False where no name was loaded: then the name says the local id. */
  isNamed: boolean;
  age: string;
  team: string;
  worker: string;
  brothersAndSisters: number;
  plan: string;
  runsSince: string;
  bar: { days: number; words: string };
  reasons: StuckReason[];
  needsView: boolean;
  /** False where every reason is one that asks for no view. */
  asksForView: boolean;
  lastHeardOn: string | null;
  booked: { caseId: string; words: string } | null;
}

export interface StuckReason {
  criterion: Criterion;
  /** The first day of it. */
  since: string;
  words: string;
  /** The view that stands, or that one is missing; '' where none is asked for. */
  view: string;
  needsView: boolean;
  dismissed: string;
}

/** Says one plan as at a day. */
export function sayStuckPlan(
  words: Words,
  plan: StuckPlan,
  child: Child,
  around: AroundChild | undefined,
  asAt: string,
): StuckRow {
  const reasons = reasonsOf(words, plan, asAt);
  return {
    childId: child.childId,
    name: childName(child, words),
    localId: child.localId,
    isNamed: child.givenName !== null || child.familyName !== null,
    age: childAge(child, words, asAt),
    team: child.teamName ?? '',
    worker: child.workerName ?? '',
    brothersAndSisters: around?.brothersAndSisters ?? 0,
    plan: plan.kind === null ? words.t('panels.stuck.list.noPlan') : sayKind(words, plan.kind),
    runsSince: plan.runsSince,
    bar: { days: daysBetween(plan.runsSince, asAt), words: words.duration(plan.runsSince, asAt) },
    reasons,
    needsView: reasons.some((reason) => reason.needsView),
    asksForView: reasons.some((reason) => reason.view !== ''),
    lastHeardOn: around?.lastHeardOn ?? null,
    booked: around === undefined ? null : sayBooking(words, around),
  };
}

function reasonsOf(words: Words, plan: StuckPlan, asAt: string): StuckReason[] {
  return plan.findings.map(findingOf).map((finding) => ({
    criterion: finding.criterion,
    since: finding.since,
    words: reasonFor(words, finding, asAt),
    view: viewInWords(words, finding) ?? '',
    needsView: finding.needsView && finding.dismissedUntil === null,
    dismissed:
      finding.dismissedUntil === null
        ? ''
        : words.t('panels.stuck.dismissed-until', { date: words.date(finding.dismissedUntil) }),
  }));
}

function sayBooking(words: Words, { bookedCaseId, bookedFor, isWaiting }: AroundChild): StuckRow['booked'] {
  if (bookedCaseId === null || bookedFor === null) return null;
  const key = isWaiting === true ? 'panels.stuck.list.waitsFor' : 'panels.stuck.list.bookedFor';
  return { caseId: bookedCaseId, words: words.t(key, { date: words.shortDate(bookedFor) }) };
}

export function daysBetween(from: string, to: string): number {
  return Math.max(0, toPlainDate(from).until(to, { largestUnit: 'days' }).days);
}
