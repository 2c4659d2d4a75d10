import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import type { Definition } from '#practice/questionnaires/index.ts';
import { bandsTyped } from '../item-fields.ts';
import { aboutDraft, bothPage, hold, isStill, keep, versionPath } from '../open-version.ts';
import { bandRows, faultsOf, partModel, type PartPage } from '../part-page.ts';
import { saidTyped, type Reading, type Typed } from '../read-fields.ts';
import { readHead } from '../read-section.ts';
import { staysOnPage } from '../rows.ts';

const view = 'modules/forms/design/change-the-head/change-the-head.njk';

/** What a form is called, what it is for, who signs it, what its points say. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) =>
    page(view, {
      ...headModel(visit, {
        version,
        part: headOf(version.definition),
        typed: headTyped(version.definition),
        errors: [],
      }),
      faults: faultsOf(visit.words, version, {}),
    }),
  );
}

export async function submit(visit: Visit): Promise<Answer> {
  const { body, words } = visit;
  const version = await hold(visit);
  if (version === undefined) return notFound();
  const { definition, versionId } = version;
  const path = versionPath(versionId);
  const part = headOf(definition);
  if (!isStill(visit, version, part)) return bothPage(visit, version, headTyped(definition), `${path}/about`);
  const reading: Reading = { body, words, errors: [] };
  const head = readHead(reading, definition);
  const { errors } = reading;
  if (errors.length > 0)
    return pageWithErrors(view, {
      ...headModel(visit, { version, part, typed: typedIn(body), errors }),
      errors,
    });
  await keep(visit, version, head);
  return redirect(staysOnPage(body) ? `${path}/about#bands` : path);
}

/** The form without its sections, which have pages of their own. */
const headOf = ({ title, lead, signOff, bands }: Definition) => ({ title, lead, signOff, bands });

const headTyped = ({ title, lead, signOff, bands }: Definition): Typed => ({
  ...saidTyped('title', title),
  ...saidTyped('lead', lead),
  ...{ signOff, ...bandsTyped(bands) },
});

const headModel = ({ words }: Visit, about: PartPage) => ({
  ...partModel(words, about),
  faults: [] as ReturnType<typeof faultsOf>,
  bands: bandRows(about.typed),
});
