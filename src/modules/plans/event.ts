import type { Words } from '#platform/words/index.ts';
import { sayCode } from './census-code.ts';
import { sayKind } from './plan-in-words.ts';
import type { PlanKind } from './plan.ts';

export type EventKind =
  | 'referral'
  | 'closure'
  | 'assessment'
  | 'section-47'
  | 'conference'
  | 'plan-started'
  | 'plan-ended'
  | 'review';

/** Something the work itself made happen, as the return tells it: a row of the view plans.event. */
export interface PlanEvent {
  childId: string;
  kind: EventKind;
  happenedOn: string;
  until: string | null;
  facts: {
    source?: string | null;
    need?: string | null;
    reason?: string | null;
    plan?: PlanKind;
    category?: string | null;
    number?: number;
    isNoFurtherAction?: boolean | null;
  };
}

/** 'Referral from the police: abuse or neglect', 'Child protection plan started: neglect', 'Review 2 of the child protection plan'. */
export function sayEvent(words: Words, event: PlanEvent): string {
  const { facts } = event;
  switch (event.kind) {
    case 'referral':
      return words.t(facts.isNoFurtherAction === true ? 'plans.event.referralOnly' : 'plans.event.referral', {
        source: sayCode(words, 'source', facts.source ?? null),
        need: sayCode(words, 'need', facts.need ?? null),
      });
    case 'closure':
      return words.t('plans.event.closure', { reason: sayCode(words, 'closure', facts.reason ?? null) });
    case 'assessment':
      return words.t(event.until === null ? 'plans.event.assessmentStarted' : 'plans.event.assessment');
    case 'section-47':
      return words.t('plans.event.section-47');
    case 'conference':
      return words.t('plans.event.conference');
    case 'plan-started':
    case 'plan-ended':
    case 'review':
      return sayPlanEvent(words, event);
  }
}

function sayPlanEvent(words: Words, { kind, facts }: PlanEvent): string {
  const plan = sayKind(words, facts.plan ?? 'child-in-need');
  if (kind === 'review') return words.t('plans.event.review', { number: facts.number ?? 1 });
  if (kind === 'plan-ended') return words.t('plans.event.plan-ended', { plan });
  if (facts.category == null) return words.t('plans.event.plan-started', { plan });
  const category = sayCode(words, 'category', facts.category);
  return words.t('plans.event.plan-startedFor', { plan, category });
}
