import type { Visit } from '#platform/web/visit.ts';
import { answersAs, type AnswersAs } from './recommendation.ts';
import { findRecommendation, type Recommendation } from './recommendation.queries.ts';

export interface ToFollow {
  found: Recommendation;
  as: AnswersAs;
}

/** The recommendation of an address, for somebody who may answer it; undefined for whoever may only read it, or not even that. */
export async function findToFollow(visit: Visit): Promise<ToFollow | undefined> {
  const found = await findRecommendation(visit.tx, visit.params['recommendationId'] ?? '');
  if (found === undefined) return undefined;
  const as = answersAs(found, visit.viewer);
  if (as === undefined) return undefined;
  visit.looksAt(found.childIds);
  visit.notes({ as });
  return { found, as };
}

export const addressOf = ({ recommendationId }: Recommendation) => `/recommendations/${recommendationId}`;
