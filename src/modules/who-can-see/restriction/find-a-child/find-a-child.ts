import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findFields, readFacts } from '../../finding/find-form.ts';
import { findAsOfficer } from '../restriction.queries.ts';

const view = 'modules/who-can-see/restriction/find-a-child/find-a-child.njk';

export function show({ body }: Visit): Answer {
  return page(view, { fields: findFields(body) });
}

/** Leads an officer to the child that exact facts point to; what was typed stays out of the address. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, tx } = visit;
  const typed = { fields: findFields(body) };
  const read = readFacts(visit);
  if (!read.ok) return pageWithErrors(view, { ...typed, errors: read.errors });
  const found = await findAsOfficer(tx, read.facts);
  if (found?.found === 1) {
    visit.looksAt([found.childId]);
    return redirect(`/children/${found.childId}/who-can-see`);
  }
  const key = found === undefined ? 'whoCanSee.find.none' : 'whoCanSee.find.several';
  const field = found === undefined ? 'localId' : 'givenName';
  return pageWithErrors(view, { ...typed, errors: [{ field, message: words.t(key) }] });
}
