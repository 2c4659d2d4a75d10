import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { nameChildren } from '../../papers/case-in-words.ts';
import { standingsAtCases } from '../../papers/paper.queries.ts';
import { findPanel } from '../../panel.queries.ts';
import { followRecommendationsOfPanel, type FollowedRecommendation } from '../outstanding.ts';
import { isLate, isOutstanding } from '../recommendation.ts';
import { countByAgency, isShown, isStandingFilter, standings } from './standing-filter.ts';

const view = 'modules/panels/follow-up/list-outstanding/list-outstanding.njk';

/** Everything a panel has recommended so far, as far as the viewer may see the cases: what is outstanding, until another choice is made. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, params, query, words } = visit;
  const panel = await findPanel(tx, params['panelId'] ?? '');
  if (panel === undefined) return notFound();
  const all = await listOwnAndOfOpenCases(visit, panel.panelId);
  const agencies = countByAgency(all);
  const chosen = isStandingFilter(query['show']) ? query['show'] : 'outstanding';
  const agency = agencies.some(({ agencyId }) => agencyId === query['agency']) ? query['agency'] : undefined;
  const shown = all.filter(
    (one) => isShown(one, chosen) && (agency === undefined || (one.agencyId ?? '') === agency),
  );
  visit.looksAt([...new Set(shown.flatMap(({ children }) => children.map(({ childId }) => childId)))]);
  return page(view, {
    panel,
    hasAny: all.length > 0,
    outstanding: all.filter(({ state }) => isOutstanding(state)).length,
    late: all.filter(({ state }) => isLate(state)).length,
    agencies,
    standings: standings.map((value) => ({
      value,
      text: words.t(`panels.followUp.show.${value}`),
      selected: value === chosen,
    })),
    agencyChoices: [
      { value: 'every', text: words.t('panels.followUp.agency.every'), selected: agency === undefined },
      ...agencies.map(({ agencyId, agencyName }) => ({
        value: agencyId,
        text: agencyName || words.t('panels.followUp.agency.none'),
        selected: agencyId === agency,
      })),
    ],
    rows: shown.map((one) => rowOf(visit, one)),
  });
}

/** Who only has a recommendation to answer sees that one, and not what else was recommended for the child. */
async function listOwnAndOfOpenCases({ tx, viewer, today }: Visit, panelId: string) {
  const all = await followRecommendationsOfPanel(tx, panelId, today);
  const standings = await standingsAtCases(tx, [...new Set(all.map(({ caseId }) => caseId))]);
  return all
    .map((one) => ({ ...one, isCaseOpen: standings.has(one.caseId) }))
    .filter((one) => one.isCaseOpen || one.ownerUserId === viewer.userId);
}

function rowOf({ words }: Visit, one: FollowedRecommendation) {
  return { ...one, names: nameChildren(words, withoutPlans(one.children)) };
}

const withoutPlans = (children: FollowedRecommendation['children']) =>
  children.map((child) => ({ ...child, planId: null }));
