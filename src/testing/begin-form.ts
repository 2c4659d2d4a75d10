import { readShippedForms } from '#modules/forms/install-forms/read-shipped-forms.ts';
import type { Person } from './browserless.ts';
import type { BuiltChild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';

/** Begins a form about a child by the page; gives its address. */
export async function beginForm(
  house: TestHouse,
  child: BuiltChild,
  email: string,
  form: string,
  audience: string,
): Promise<{ path: string; worker: Person; versionId: string }> {
  const worker = await house.as(email);
  const { rows } = await house.owner.query<{ id: string }>(
    `select v.version_id as id from questionnaires.questionnaire_version v join questionnaires.questionnaire q using (partnership_id, questionnaire_id)
      where q.key = $1 and q.partnership_id = $2 order by v.number desc limit 1`,
    [form, child.partnershipId],
  );
  const versionId = rows[0]?.id ?? '';
  const { location = '' } = await worker.post(`/children/${child.childId}/forms/begin/${versionId}`, {
    audience,
  });
  return { path: location, worker, versionId };
}

/** What is typed in each section of the exploitation screening, so that nothing is missing. */
export const screening: readonly (readonly [section: string, fields: Record<string, string>])[] = (
  readShippedForms().find(({ key }) => key === 'exploitation-screening')?.sections ?? []
).map(({ key, items }) => [
  key,
  Object.fromEntries(
    items.flatMap((item): [string, string][] => {
      if (item.kind === 'note') return [];
      const version: [string, string] = [`${item.key}.version`, '0'];
      if (item.kind === 'yes-no') return [version, [item.key, item.key === 'referral' ? 'yes' : 'no']];
      if (item.kind === 'one-of') return [version, [item.key, 'some']];
      if (item.kind === 'some-of') return [version, [item.key, item.options[0]?.key ?? '']];
      if (item.kind === 'table') return [version, [`${item.key}.0.what`, 'Ring the school']];
      return [version, [item.key, 'Some words']];
    }),
  ),
]);
