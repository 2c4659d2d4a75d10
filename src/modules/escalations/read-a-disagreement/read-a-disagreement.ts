import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openEscalation } from '../open-escalation/open-escalation.ts';
import { disagreementPage, view } from './disagreement-page.ts';

/** One disagreement: what this person must do about it, what each side says, stage by stage, and how it ended. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openEscalation(visit);
  return opened === undefined ? notFound() : page(view, await disagreementPage(visit, opened));
}
