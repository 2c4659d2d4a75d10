import { childLabel } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listVisits } from '../arrangement.queries.ts';
import { openArrangementOf } from '../open-one.ts';
import { visitClocks } from '../say-visits.ts';

/** One arrangement: when the next visit is due and why, each visit with its report, and how it ended. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openArrangementOf(visit);
  if (opened === undefined) return notFound();
  const { arrangement, child, path, mayWrite } = opened;
  const { words, today, tx } = visit;
  return page('modules/special-routes/private-fostering/read-an-arrangement/read-an-arrangement.njk', {
    ...{ path, mayWrite, arrangement },
    who: childLabel(child, words, today),
    childHref: `/children/${child.childId}`,
    referralHref: `/specialist-referrals/${arrangement.referralId}`,
    clocks: visitClocks(visit, arrangement),
    visits: (await listVisits(tx, arrangement.arrangementId)).map((one) => ({
      ...one,
      seenHow: words.t(`specialRoutes.visit.seen.${one.seen}`),
    })),
  });
}
