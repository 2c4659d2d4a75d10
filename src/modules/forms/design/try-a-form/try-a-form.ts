import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findVersion, tryOut } from '#practice/questionnaires/index.ts';
import { versionIdIn, versionPath } from '../open-version.ts';

const view = 'modules/forms/design/try-a-form/try-a-form.njk';

/** The form as those who fill it in will see it; nothing that is written here is kept. */
export const show = (visit: Visit): Promise<Answer> => tried(visit, false);

export const submit = (visit: Visit): Promise<Answer> => tried(visit, true);

async function tried(visit: Visit, isAnswered: boolean): Promise<Answer> {
  const version = await findVersion(visit.tx, versionIdIn(visit));
  if (version === undefined) return notFound();
  visit.notes({ versionId: version.versionId });
  const path = versionPath(version.versionId);
  return page(view, { ...tryOut(visit, version.definition), path, isAnswered });
}
