import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { dropDraft } from '#practice/questionnaires/index.ts';
import { aboutDraft, hold, listPath, versionPath } from '../open-version.ts';
import { sayVersion } from '../say-version.ts';
import { meanwhile } from '../show-a-version/show-a-version.ts';

const view = 'modules/forms/design/drop-a-draft/drop-a-draft.njk';

/** Asks once more before a draft goes with what was written in it; what is published stays. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) =>
    page(view, {
      ...sayVersion(visit.words, version),
      path: versionPath(version.versionId),
      version: version.version,
    }),
  );
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  if (version === undefined) return notFound();
  if (version.state !== 'draft' || version.version !== versionIn(visit.body))
    return meanwhile(visit, version);
  await dropDraft(visit.tx, version.versionId);
  return redirect(listPath);
}
