import { page, type Answer } from '#platform/web/visit.ts';

/** After leaving the team of a child whom one no longer sees: it names nobody. */
export async function show(): Promise<Answer> {
  return Promise.resolve(page('modules/team/end-a-place/you-have-left.njk', {}));
}
