import { page, type Answer } from '#platform/web/visit.ts';

export function show(): Answer {
  return page('modules/my-work/show-my-work/show-my-work.njk', {});
}
