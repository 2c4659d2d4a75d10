import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findCaseAtPanel, readCaseAtPanel } from '../sit-a-case/case-at-panel.ts';

/** Everything of one case on paper: why it is here, what was said, what was recommended. */
export async function show(visit: Visit): Promise<Answer> {
  const place = await findCaseAtPanel(visit);
  if (place === undefined) return notFound();
  const model = { ...(await readCaseAtPanel(visit, place)), isUnderWay: false };
  return page('modules/panels/sitting/print-a-case/print-a-case.njk', model);
}
