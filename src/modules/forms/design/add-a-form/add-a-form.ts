import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { addForm, listVersions, type Definition } from '#practice/questionnaires/index.ts';
import { newKey } from '../new-key.ts';
import { listPath, versionPath } from '../open-version.ts';
import { optional, readNeeded, readSaid, textIn, type Reading, type Typed } from '../read-fields.ts';

const view = 'modules/forms/design/add-a-form/add-a-form.njk';

export const show = (): Answer => page(view, modelOf({}, []));

/** Begins a form about a child, with an empty draft. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, tx, viewer } = visit;
  const reading: Reading = { body, words, errors: [] };
  const title = readNeeded(reading, 'title', 'forms.design.title.needed.form');
  const lead = optional('lead', readSaid(reading, 'lead'));
  if (reading.errors.length > 0) return pageWithErrors(view, modelOf(typedIn(body), reading.errors));
  const taken = (await listVersions(tx)).map((version) => version.key);
  const key = newKey(textIn(body, 'title.en') || textIn(body, 'title.cy'), taken);
  const definition: Definition = { key, title, ...lead, signOff: 'writer', sections: [] };
  const versionId = await addForm(tx, { partnershipId: viewer.partnershipId, about: 'child', definition });
  // Somebody else began one of that name at this moment: this one takes the next key.
  if (versionId === undefined) return submit(visit);
  visit.notes({ versionId });
  return redirect(versionPath(versionId));
}

const modelOf = (typed: Typed, errors: readonly FieldError[]) => ({ typed, errors, path: listPath });
