import { findChildren, findChildrenLike, type Child, type FoundChild } from '#modules/children/index.ts';
import { conflictPage, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { ReferredChild } from '../referral.ts';
import { resultsModel, typedModel } from './results-model.ts';
import { readChild, type KnownOfChild } from './read-child.ts';

const view = 'modules/referrals/name-a-child/name-a-child.njk';
/** Who is not among so many is found by writing more. */
const MOST = 10;

/** Asks which child something is about, at `<path>/children`: nobody is named before the search has shown who it may be. */
export const askWhich = (visit: Visit, path: string): Answer => page(view, formModel(visit, path, []));

/** Shows who it may be. */
export async function searchWhich(visit: Visit, path: string): Promise<Answer> {
  if (visit.body['again'] === 'yes') return askWhich(visit, path);
  const read = readChild(visit);
  if (!read.ok) return pageWithErrors(view, formModel(visit, path, read.errors));
  const found = await lookFor(visit, read.child);
  return page(view, { ...formModel(visit, path, []), ...resultsModel(visit, read.child, found) });
}

export interface Named {
  known: KnownOfChild;
  choice: Choice;
  /** The same page, with what is wrong with this choice. */
  refuse(message: string): Answer;
}

/** The child that was chosen, or that none of those shown is; where somebody is found who was not shown, the page that shows them first. */
export async function readWhich(visit: Visit, path: string): Promise<Named | { answer: Answer }> {
  const { body, words } = visit;
  const read = readChild(visit);
  if (!read.ok) return { answer: pageWithErrors(view, formModel(visit, path, read.errors)) };
  const found = await lookFor(visit, read.child);
  const again = { ...formModel(visit, path, []), ...resultsModel(visit, read.child, found) };
  const shown = [body['shown'] ?? []].flat();
  if (found.results.some(({ key }) => !shown.includes(key)))
    return { answer: conflictPage(view, { ...again, isMeanwhile: true }) };
  const refuse = (message: string) =>
    pageWithErrors(view, { ...again, errors: [{ field: 'answer', message }] });
  const choice = chosen(found, typeof body['answer'] === 'string' ? body['answer'] : '');
  if (choice === undefined) return { answer: refuse(words.t('referrals.child.choose.needed')) };
  if (choice.child?.deathDate != null)
    return { answer: refuse(words.t('referrals.child.died', { date: words.date(choice.child.deathDate) })) };
  return { known: read.child, choice, refuse };
}

export interface Found {
  results: FoundChild[];
  children: Map<string, Child>;
}

async function lookFor(visit: Visit, child: KnownOfChild): Promise<Found> {
  const names = [child.givenName, child.familyName].filter((name) => name !== '');
  const { birthDate: born, expectedBirthDate: expected } = child;
  const results = await findChildrenLike(visit.tx, { names, born, expected }, MOST);
  const ids = results.flatMap(({ childId }) => (childId === null ? [] : [childId]));
  visit.looksAt(ids);
  visit.notes({ found: ids.length, pointers: results.length - ids.length });
  return { results, children: await findChildren(visit.tx, ids) };
}

export interface Choice {
  child?: Child;
  found: 'known' | 'pointed' | 'new';
}

/** Whom the answer means: a child the viewer may see, a pointer, or none of them. */
function chosen({ results, children }: Found, answer: string): Choice | undefined {
  if (answer === 'new' || results.length === 0) return { found: 'new' };
  const result = results.find(({ key }) => key === answer);
  if (result === undefined) return undefined;
  const child = children.get(result.childId ?? '');
  return child === undefined ? { found: 'pointed' } : { child, found: 'known' };
}

/** Who sees the child for hours only ties nothing to it: whoever receives it says which child it is, as with a pointer. */
export function tiedBy({ child, found }: Choice): Pick<ReferredChild, 'childId' | 'found'> {
  if (child !== undefined && child.emergencyUntil === null) return { childId: child.childId, found: 'known' };
  return { childId: null, found: found === 'new' ? 'new' : 'pointed' };
}

/** What is known of a child whom the viewer sees, as from the page of the child. */
export function knownOf({ givenName, familyName, birthDate, expectedBirthDate }: Child): KnownOfChild {
  const name = { givenName: givenName ?? '', familyName: familyName ?? '' };
  return { ...name, birthDate, expectedBirthDate, sex: null, address: '', school: '' };
}

function formModel({ body }: Visit, path: string, errors: readonly FieldError[]) {
  return { path, fields: typedModel(body), results: null, isMeanwhile: false, errors };
}
