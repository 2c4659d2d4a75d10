import type { Words } from '#platform/words/index.ts';
import { sayCode } from './census-code.ts';
import type { Plan, PlanKind } from './plan.ts';

/** 'Child protection plan' */
export function sayKind(words: Words, kind: PlanKind): string {
  return words.t(`plans.kind.${kind}`);
}

/** 'Child protection plan (neglect)': the latest category where there is one. */
export function sayPlan(words: Words, plan: Pick<Plan, 'kind' | 'latestCategory'>): string {
  if (plan.latestCategory === null) return sayKind(words, plan.kind);
  return words.t('plans.kind.withCategory', {
    kind: sayKind(words, plan.kind),
    category: sayCode(words, 'category', plan.latestCategory),
  });
}

/** How long a plan has lasted up to its end or to that day: '1 year and 8 months'. */
export function sayLength(words: Words, plan: Pick<Plan, 'startDate' | 'endDate'>, today: string): string {
  const end = plan.endDate !== null && plan.endDate < today ? plan.endDate : today;
  return words.duration(plan.startDate, end < plan.startDate ? plan.startDate : end);
}
