import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { choicesOf } from '../find-services/find-services.ts';
import { search, typedOf, wantedOf, type Typed } from '../find-services/search.ts';
import { isNeed } from '../directory.ts';
import { ageOf, openToSignpost, type Opened } from './open-to-signpost.ts';

const view = 'modules/directory/signpost-a-family/choose-services.njk';
/** More than a family can follow is no help. */
export const MOST_SERVICES = 5;

/** Where to look for services for a family: the child's age is filled in. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToSignpost(visit);
  if (opened === undefined) return notFound();
  const age = ageOf(opened.child, visit.today);
  const typed = { need: '', age: age === null ? '' : String(age), place: '', words: '' };
  return page(view, { ...modelOf(visit, opened, typed, []), found: null });
}

/** What was found. It is posted, so that nothing about the family stands in an address. */
export async function find(visit: Visit): Promise<Answer> {
  const opened = await openToSignpost(visit);
  if (opened === undefined) return notFound();
  const typed = typedOf(visit.body);
  const { wanted, district, isAgeOdd } = wantedOf(typed);
  const errors = isAgeOdd ? [{ field: 'age', message: visit.words.t('directory.find.age.odd') }] : [];
  const found = await search(visit, wanted, { district, first: 0 });
  const model = { ...modelOf(visit, opened, typed, errors), found };
  return errors.length > 0 ? pageWithErrors(view, model) : page(view, model);
}

/** Goes on with the services that were chosen. */
export async function choose(visit: Visit): Promise<Answer> {
  const opened = await openToSignpost(visit);
  if (opened === undefined) return notFound();
  const { body, words } = visit;
  const chosen = [...new Set([body['service'] ?? []].flat())].filter((id) => UUID.test(id));
  const key = chosen.length === 0 ? 'none' : chosen.length > MOST_SERVICES ? 'tooMany' : undefined;
  if (key === undefined) {
    const need = body['need'];
    const about = typeof need === 'string' && isNeed(need) ? `&need=${need}` : '';
    return redirect(`${opened.path}/new?services=${chosen.join(',')}${about}`);
  }
  const typed = typedOf(body);
  const { wanted, district } = wantedOf(typed);
  const found = await search(visit, wanted, { district, first: 0 });
  const errors = [{ field: 'found', message: words.t(`directory.choose.${key}`, { most: MOST_SERVICES }) }];
  const model = { ...modelOf(visit, opened, typed, errors), found };
  return pageWithErrors(view, model);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function modelOf(visit: Visit, { head, path }: Opened, typed: Typed, errors: readonly FieldError[]) {
  return { head, path, typed, errors, needs: choicesOf(visit, typed.need) };
}
