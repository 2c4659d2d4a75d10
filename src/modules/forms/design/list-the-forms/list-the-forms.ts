import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listVersions, type Version } from '#practice/questionnaires/index.ts';
import { sayVersion } from '../say-version.ts';

const view = 'modules/forms/design/list-the-forms/list-the-forms.njk';

/** Every form of the partnership, with its draft, the version that is begun now and those before it. */
export async function show({ tx, words }: Visit): Promise<Answer> {
  const byForm = Map.groupBy(await listVersions(tx), ({ questionnaireId }) => questionnaireId);
  const forms = [...byForm.values()].map((versions) =>
    formModel(
      versions.map((one) => sayVersion(words, one)),
      versions,
    ),
  );
  return page(view, {
    forms: forms.toSorted((one, other) => one.title.localeCompare(other.title, words.language)),
  });
}

function formModel(said: ReturnType<typeof sayVersion>[], versions: readonly Version[]) {
  const isNow = (version: { isDraft: boolean; isPublished: boolean }) =>
    version.isDraft || version.isPublished;
  const standing = said.find(({ isPublished }) => isPublished) ?? said[0];
  return {
    title: standing?.title ?? '',
    now: said.filter(isNow),
    before: said.filter((one) => !isNow(one)),
    latestHref: said[0]?.href ?? '',
    hasDraft: versions.some(({ state }) => state === 'draft'),
  };
}
