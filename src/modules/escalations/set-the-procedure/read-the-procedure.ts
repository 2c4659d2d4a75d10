import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { mayDo } from '../may-do.ts';
import { readProcedure } from '../procedure/procedure.queries.ts';
import { sayProcedure } from './say-procedure.ts';

/** How a disagreement goes here: its stages, who sits at each, how long each takes, and where that is written. */
export async function show(visit: Visit): Promise<Answer> {
  const { words, viewer } = visit;
  const procedure = await readProcedure(visit);
  return page('modules/escalations/set-the-procedure/read-the-procedure.njk', {
    ...sayProcedure(words, procedure),
    maySet: mayDo(viewer, 'escalation.set-procedure'),
  });
}
