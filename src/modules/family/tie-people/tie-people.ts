import { headOf } from '#modules/children/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { readNetwork } from '../network/open-network.ts';
import { familyPath, openForWriting } from '../network/open-for-writing.ts';
import { addTie, bondOf, isCircular, type NewTie } from '../network/write-family.ts';
import { peopleChoices, blankFields, type Fields } from '../person-form/person-choices.ts';
import { sayTies } from '../say-ties.ts';
import { readTie, tieChoices } from './tie-form.ts';

const view = 'modules/family/tie-people/tie-people.njk';

/** How somebody belongs to the others, and a form for one more tie. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPerson(visit);
  return opened === undefined ? notFound() : page(view, formModel(visit, opened, {}, []));
}

export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openPerson(visit);
  if (opened === undefined) return notFound();
  const { child, network, person } = opened;
  const to = otherOf(opened, String(visit.body['to'] ?? ''));
  const read = readTie(visit);
  const errors: FieldError[] = read.ok ? [] : [...read.errors];
  if (to === undefined) errors.unshift({ field: 'to', message: visit.words.t('family.tie.to.needed') });
  if (!read.ok || to === undefined)
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, errors));
  const tie: NewTie = { to, ...read.values, isUpper: true };
  const otherId = to === 'child' ? (network.middle.personId ?? '') : to.personId;
  if (isCircular(network.bonds, bondOf(person.personId, otherId, tie))) {
    const message = visit.words.t('family.tie.circle');
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, [{ field: 'to', message }]));
  }
  await addTie(visit, child.childId, person.personId, tie, network.bonds);
  visit.notes({ personId: person.personId });
  return redirect(`${familyPath(child.childId)}/people/${person.personId}/ties`);
}

function otherOf({ network, person }: Opened, chosen: string): NewTie['to'] | undefined {
  if (chosen === 'child') return 'child';
  const other = network.people.find(({ personId }) => personId === chosen && personId !== person.personId);
  return other === undefined ? undefined : { personId: other.personId };
}

async function openPerson(visit: Visit) {
  const child = await openForWriting(visit);
  if (child === undefined) return undefined;
  const network = await readNetwork(visit.tx, child, visit.words);
  const person = network.people.find(({ personId }) => personId === visit.params['personId']);
  return person === undefined ? undefined : { child, network, person };
}

type Opened = NonNullable<Awaited<ReturnType<typeof openPerson>>>;

function formModel(
  visit: Visit,
  { child, network, person }: Opened,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const { words } = visit;
  return {
    head: headOf(visit, child),
    path: familyPath(child.childId),
    personId: person.personId,
    name: person.name || words.t('family.person.nameless'),
    ties: sayTies(words, network, person.personId),
    choices: { kinds: tieChoices(visit), people: peopleChoices(words, network, true, person.personId) },
    fields: { ...blankFields, ...fields },
    errors,
  };
}
