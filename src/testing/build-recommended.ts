import type { BuiltChild } from './built-child.ts';
import { grant } from './build-child.ts';
import { buildPanelDay, dayPeople, type PanelDay } from './build-panel-day.ts';
import { buildRecommendation, type RecommendationToBuild } from './build-recommendation.ts';
import type { Owner } from './insert-row.ts';

export interface Recommended extends PanelDay {
  recommendationId: string;
  actionId: string;
  /** Of its page. */
  address: string;
}

/** Stores a panel held on a day, with one case and one recommendation of it to a member of the police, who stands next to the child. */
export async function buildRecommended(
  owner: Owner,
  given: RecommendationToBuild & { heldOn?: string; to?: string } = {},
): Promise<Recommended> {
  const { heldOn = '2026-11-18', to = dayPeople.policeMember, ...recommendation } = given;
  const day = await buildPanelDay(owner, { meeting: { heldOn, state: 'held' }, case: { state: 'heard' } });
  const built = await buildRecommendation(owner, day.caseId, to, {
    madeBy: 'hannelore.stirkfield@childrens-services.marlowe-vale.example',
    ...recommendation,
  });
  await bringOwner(owner, day.child, built.recommendationId, to);
  return { ...day, ...built, address: `/recommendations/${built.recommendationId}` };
}

/** Puts the owner of a recommendation next to a child, as recommending does. */
async function bringOwner(
  owner: Owner,
  child: BuiltChild,
  recommendationId: string,
  to: string,
): Promise<void> {
  await grant(owner, child, to, {
    basis: 'recommendation-owner',
    source: `panels.recommendation:${recommendationId}`,
    from: '2026-01-01T00:00:00Z',
    until: '2027-04-07T00:00:00Z',
  });
}
