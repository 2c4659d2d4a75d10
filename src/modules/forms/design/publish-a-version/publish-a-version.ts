import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { Words } from '#platform/words/index.ts';
import {
  changesBetween,
  listVersions,
  publishDraft,
  type Change,
  type Version,
} from '#practice/questionnaires/index.ts';
import { aboutDraft, hold, versionPath } from '../open-version.ts';
import { sayEither } from '../read-fields.ts';
import { sayFaults } from '../say-faults.ts';
import { meanwhile } from '../show-a-version/show-a-version.ts';

const view = 'modules/forms/design/publish-a-version/publish-a-version.njk';

/** What the draft does differently from what is published now, before it takes its place. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, async (version) => page(view, await modelOf(visit, version)));
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  if (version === undefined) return notFound();
  const { versionId } = version;
  if (version.state !== 'draft' || version.version !== versionIn(visit.body))
    return meanwhile(visit, version);
  const model = await modelOf(visit, version);
  if (model.faults.length > 0) {
    const errors = [{ field: 'faults', message: visit.words.t('forms.design.publish.faults') }];
    return pageWithErrors(view, { ...model, errors });
  }
  await publishDraft(visit.tx, { versionId, version: version.version });
  return redirect(versionPath(versionId));
}

async function modelOf({ tx, words }: Visit, draft: Version) {
  const { definition, versionId, questionnaireId, version } = draft;
  const versions = (await listVersions(tx)).filter((one) => one.questionnaireId === questionnaireId);
  const before = versions.find(({ state }) => state === 'published');
  const changes = before === undefined ? [] : changesBetween(before.definition, definition);
  return {
    ...{ path: versionPath(versionId), version, title: sayEither(words, definition.title) },
    isFirst: before === undefined,
    faults: sayFaults(words, definition, versionPath(versionId)),
    changes: changes.map((change) => sayChange(words, change)),
    errors: [] as { field: string; message: string }[],
  };
}

function sayChange(words: Words, { what, kind, label, fields }: Change): string {
  const said = words.t(`forms.change.${what}.${kind}`, { label: sayEither(words, label) });
  const parts = fields.map((field) => words.t(`forms.field.${field}`));
  return parts.length === 0 ? said : words.t('forms.change.parts', { said, parts: words.list(parts) });
}
