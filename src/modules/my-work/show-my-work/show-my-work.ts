import { page, type Answer, type Visit } from '#platform/web/visit.ts';

export function show(_visit: Visit): Answer {
  return page('modules/my-work/show-my-work/show-my-work.njk', {});
}
