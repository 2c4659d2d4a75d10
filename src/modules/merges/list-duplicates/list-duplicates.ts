import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findChildren } from '#modules/children/index.ts';
import { sayEvidence, sayLikelihood } from '#modules/matches/index.ts';
import { countMerges } from '../merge.queries.ts';
import { shownStates, type ShownState, type Suggestion } from '../merge.ts';
import { sayRecord } from '../say-record.ts';
import { countSuggestions, listSuggestions } from '../suggestion.queries.ts';

const A_PAGE = 25;

/** Pairs of records that are probably one child, the strongest first; or those of whom somebody said that they are not. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, query } = visit;
  const counts = await countSuggestions(tx);
  const merges = await countMerges(tx);
  const state: ShownState = query['show'] === 'not-same' ? 'not-same' : 'open';
  const count = Math.max(1, Math.ceil((counts[state] ?? 0) / A_PAGE));
  const number = Math.min(count, Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1));
  const found = await listSuggestions(tx, { state, first: (number - 1) * A_PAGE, most: A_PAGE });
  const pageHref = (at: number) => (at < 1 || at > count ? '' : `/duplicates?show=${state}&page=${at}`);
  visit.notes({ show: state, pairs: found.length });
  return page('modules/merges/list-duplicates/list-duplicates.njk', {
    state,
    strip: [
      ...shownStates.map((each) => ({
        label: words.t(`merges.state.${each}`),
        value: words.number(counts[each] ?? 0),
        isLate: each === 'open' && (counts[each] ?? 0) > 0,
        href: `/duplicates?show=${each}`,
      })),
      { label: words.t('merges.state.merged'), value: words.number(merges), href: '/merges' },
    ],
    pairs: await pairsModel(visit, found),
    pages: { number, count, previousHref: pageHref(number - 1), nextHref: pageHref(number + 1) },
  });
}

async function pairsModel(visit: Visit, found: readonly Suggestion[]) {
  const { tx, words, today } = visit;
  const children = await findChildren(
    tx,
    found.flatMap(({ oneChildId, otherChildId }) => [oneChildId, otherChildId]),
  );
  visit.looksAt([...children.keys()]);
  return found.flatMap(({ suggestionId, oneChildId, otherChildId, weight, parts }) => {
    const [one, other] = [children.get(oneChildId), children.get(otherChildId)];
    if (one === undefined || other === undefined) return [];
    return {
      href: `/duplicates/${suggestionId}`,
      one: sayRecord(words, one, today),
      other: sayRecord(words, other, today),
      likely: sayLikelihood(words, weight),
      against: sayEvidence(words, parts).against,
    };
  });
}
