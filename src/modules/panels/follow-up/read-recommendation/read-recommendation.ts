import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findRecommendation } from '../recommendation.queries.ts';
import { recommendationPage, view } from './recommendation-page.ts';

export async function show(visit: Visit): Promise<Answer> {
  const found = await findRecommendation(visit.tx, visit.params['recommendationId'] ?? '');
  if (found === undefined) return notFound();
  return page(view, await recommendationPage(visit, found));
}
