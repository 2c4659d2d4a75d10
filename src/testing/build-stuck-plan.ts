import { buildChild, buildPlan, buildReview, grant, type ChildToBuild } from './build-child.ts';
import type { BuiltChild } from './built-child.ts';
import type { Owner } from './insert-row.ts';
import { people } from './people.ts';

export interface BuiltStuckPlan extends BuiltChild {
  planId: string;
}

type Around = ChildToBuild & { team?: string; worker?: string };

/** A child in need since 3 March 2025, next to the worker and her manager. */
export async function buildLongPlan(owner: Owner, given: Around = {}): Promise<BuiltStuckPlan> {
  const child = await buildBrynja(owner, given);
  return { ...child, planId: await buildPlan(owner, child, { startDate: '2025-03-03' }) };
}

/** A child protection plan since 3 February 2025, continued after its third review of 28 April 2026, next to the same two. */
export async function buildContinuedPlan(owner: Owner, given: Around = {}): Promise<BuiltStuckPlan> {
  const child = await buildBrynja(owner, given);
  const plan = { kind: 'child-protection', startDate: '2025-02-03', initialCategory: 'NEG' } as const;
  const planId = await buildPlan(owner, child, { ...plan, previousPlans: 0 });
  await buildReview(owner, child, planId, '2025-05-01', '2025-10-30', '2026-04-28');
  return { ...child, planId };
}

/** A child protection plan since 2 June 2026, after one that ended on 14 January 2025, next to the same two. */
export async function buildPlanAgain(owner: Owner, given: Around = {}): Promise<BuiltStuckPlan> {
  const child = await buildBrynja(owner, given);
  const kind = { kind: 'child-protection', initialCategory: 'NEG' } as const;
  const earlier = { startDate: '2024-03-04', endDate: '2025-01-14' };
  const previousPlanId = await buildPlan(owner, child, { ...kind, ...earlier });
  const again = { startDate: '2026-06-02', previousPlanId, previousEndedOn: '2025-01-14' };
  return { ...child, planId: await buildPlan(owner, child, { ...kind, ...again, latestCategory: 'EMO' }) };
}

async function buildBrynja(owner: Owner, given: Around): Promise<BuiltChild> {
  const child = await buildChild(owner, { givenName: 'Brynja', familyName: 'Quillhaven', ...given });
  await grant(owner, child, people.worker);
  await grant(owner, child, people.manager, { basis: 'team-manager' });
  return child;
}
