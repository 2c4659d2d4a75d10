import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { agencyKinds } from '#platform/access/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { email, oneError } from '../../people/person-form.ts';
import { addAgency } from '../agency.queries.ts';

const view = 'modules/administration/agencies/add-an-agency/add-an-agency.njk';

export function show(visit: Visit): Answer {
  return page(view, modelOf(visit, []));
}

const form = z.object({
  name: text('administration.agency.name.needed', 200, 'administration.agency.name.long'),
  kind: z.enum(agencyKinds, 'administration.agency.kind.needed'),
  contactName: text('administration.agency.contact.needed', 200, 'administration.agency.contact.long'),
  contactEmail: email,
});

/** Adds an agency and leads on to inviting its first administrator, who signs for it. */
export async function submit(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, read.errors));
  const agencyId = randomUUID();
  if (!(await addAgency(visit.tx, { agencyId, ...read.values })))
    return pageWithErrors(
      view,
      modelOf(visit, oneError(visit.words, 'name', 'administration.agency.name.here')),
    );
  visit.notes({ agencyId });
  return redirect(`/people/invite?agency=${agencyId}`);
}

function modelOf({ body, words }: Visit, errors: readonly FieldError[]) {
  const typed = (name: string) => String(body[name] ?? '');
  return {
    errors,
    name: typed('name'),
    contactName: typed('contactName'),
    contactEmail: typed('contactEmail'),
    kinds: [
      { value: '', text: words.t('administration.agency.kind.choose') },
      ...agencyKinds.map((kind) => ({
        value: kind,
        text: words.t(`agencyKind.${kind}`),
        selected: kind === body['kind'],
      })),
    ],
  };
}
