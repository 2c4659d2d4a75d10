import { childName, openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { tellHistory } from './tell-history.ts';

/** Everything that was ever said of the family, the latest first: who, when and why. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'family');
  if (opened === undefined) return notFound();
  const { child, head } = opened;
  const told = await tellHistory(visit.tx, visit.words, {
    childId: child.childId,
    childName: childName(child, visit.words),
  });
  return page('modules/family/read-family-history/read-family-history.njk', {
    head,
    told: told.toReversed(),
  });
}
