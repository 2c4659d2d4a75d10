import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { mayDo } from '../may-do.ts';
import { saySignposting } from '../say-signposting.ts';
import { pathOf } from '../signpost-a-family/open-to-signpost.ts';
import { listSignpostings } from '../signposting.queries.ts';

/** Where the family of a child was signposted, and what came of it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'services');
  if (opened === undefined) return notFound();
  const { child, head } = opened;
  const path = pathOf(child.childId);
  const maySignpost = mayDo(visit.viewer, 'directory.signpost') && child.emergencyUntil === null;
  const signpostings = await listSignpostings(visit.tx, child.childId);
  return page('modules/directory/list-signpostings/list-signpostings.njk', {
    ...{ head, path, maySignpost },
    signpostings: signpostings.map((one) => ({
      ...saySignposting(visit.words, one),
      followUpHref: maySignpost ? `${path}/${one.signpostingId}` : '',
    })),
  });
}
