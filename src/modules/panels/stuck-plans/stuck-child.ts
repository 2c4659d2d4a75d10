import { bannerOf, childLabel, findChild, type Child } from '#modules/children/index.ts';
import { readDate } from '#platform/web/forms.ts';
import type { Visit } from '#platform/web/visit.ts';
import { criterionInWords, reasonFor, viewInWords } from '../stuck/reason.ts';
import type { Finding } from '../stuck/finding.ts';
import { latestView } from '../stuck/standing-view.ts';
import { findWhyStuck, type WhyStuck } from './why-stuck.ts';

export interface StuckChild {
  child: Child;
  /** The day looked at. */
  asAt: string;
  why: WhyStuck;
}

/** The child of the address with why its plans are stuck; undefined when it is not there or not the viewer's. Notes the look. */
export async function openStuckChild(visit: Visit, asAt = visit.today): Promise<StuckChild | undefined> {
  const childId = visit.params['childId'] ?? '';
  const child = await findChild(visit.tx, childId);
  const why = await findWhyStuck(visit.tx, childId, asAt);
  if (child === undefined || why === undefined) return undefined;
  visit.looksAt([childId]);
  return { child, asAt, why };
}

/** The day the address asks for, else today. */
export function dayAskedFor({ query, today }: Pick<Visit, 'query' | 'today'>): string {
  return readDate(query, 'as-at') ?? today;
}

/** What the top of each of these pages says. */
export function headOf({ words }: Pick<Visit, 'words'>, { child, asAt }: StuckChild) {
  return {
    childId: child.childId,
    label: childLabel(child, words, asAt),
    banner: bannerOf(child),
  };
}

/** One finding in words. */
export function sayFinding({ words }: Pick<Visit, 'words'>, { why, asAt }: StuckChild, finding: Finding) {
  return {
    criterion: finding.criterion,
    planId: finding.planId,
    title: criterionInWords(words, finding.criterion, why.settings),
    reason: reasonFor(words, finding, asAt),
    view: viewInWords(words, finding),
    needsView: finding.needsView,
    dismissedUntil: finding.dismissedUntil,
  };
}

/** The view that was stated last on a plan, 'On track, says Idris Chair on 5 May 2026', whether it stands or not; null when there is none. */
export function sayLatestView({ words }: Pick<Visit, 'words'>, { why, asAt }: StuckChild, finding: Finding) {
  const { criterion, planId } = finding;
  if (planId === null || (criterion !== 'b' && criterion !== 'c')) return null;
  const view = latestView(why.plans.views, planId, criterion, asAt);
  if (view === null) return null;
  return words.t('panels.stuck.view.stated', {
    view: words.t(`panels.stuck.view.${view.view}`),
    statedBy: view.statedBy,
    date: words.date(view.statedOn),
  });
}

/** A page's fields as they were typed. */
export const typedText = (typed: Readonly<Record<string, string | string[]>>, name: string) =>
  String(typed[name] ?? '');

/** The three boxes of a date as they were typed. */
export const typedDate = (typed: Readonly<Record<string, string | string[]>>, name: string) => ({
  day: typedText(typed, `${name}-day`),
  month: typedText(typed, `${name}-month`),
  year: typedText(typed, `${name}-year`),
});
