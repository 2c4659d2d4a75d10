import { page, type Answer } from '#platform/web/visit.ts';

/** For somebody who saw a child only for a disagreement, when it has ended. */
export const show = (): Promise<Answer> =>
  Promise.resolve(page('modules/escalations/open-escalation/disagreement-over.njk', {}));
