import { findChild, headOf, type Child } from '#modules/children/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { PersonFacts } from '../family.ts';
import { findPerson } from '../network.queries.ts';
import { readNetwork, type Network } from '../network/open-network.ts';
import { familyPath, openForWriting } from '../network/open-for-writing.ts';
import {
  newFields,
  peopleChoices,
  personChoices,
  personFields,
  type Fields,
} from '../person-form/person-choices.ts';
import { readLink, readPerson } from '../person-form/read-person.ts';
import { readNewTies } from './read-new-ties.ts';
import { addToNetwork } from '../network/write-family.ts';

const view = 'modules/family/add-a-person/add-a-person.njk';

/** The form for somebody new; from a brother or sister who is known as a child, filled with what is known of them. */
export async function show(visit: Visit): Promise<Answer> {
  const child = await openForWriting(visit);
  if (child === undefined) return notFound();
  const sibling = await siblingOf(visit, child, visit.query['child']);
  const network = await readNetwork(visit.tx, child, visit.words);
  return page(
    view,
    formModel(visit, child, network, {
      fields: { ...newFields, ...sibling?.fields },
      errors: [],
      ownChildId: sibling?.childId ?? '',
    }),
  );
}

export async function submit(visit: Visit): Promise<Answer> {
  const child = await openForWriting(visit);
  if (child === undefined) return notFound();
  const network = await readNetwork(visit.tx, child, visit.words);
  const sibling = await siblingOf(visit, child, String(visit.body['ownChildId'] ?? ''));
  const [person, link, ties] = [readPerson(visit), readLink(visit, null), readNewTies(visit, network)];
  if (!person.ok || !link.ok || !ties.ok) {
    const errors = [person, link, ties].flatMap((part) => (part.ok ? [] : part.errors));
    const fields = { ...newFields, ...(visit.body as Fields) };
    return pageWithErrors(
      view,
      formModel(visit, child, network, { fields, errors, ownChildId: sibling?.childId ?? '' }),
    );
  }
  const personId = await addToNetwork(visit, child.childId, {
    ...(sibling === undefined ? {} : { ownChildId: sibling.childId }),
    person: person.values,
    link: link.values,
    ties: ties.values,
    bonds: network.bonds,
  });
  visit.notes({ personId });
  return redirect(`${familyPath(child.childId)}#person-${personId}`);
}

/** The form for somebody who stands beside another child already: who they are is known, only what they are to this child is asked. */
export async function showKnown(visit: Visit): Promise<Answer> {
  const opened = await openKnown(visit);
  if (opened === undefined) return notFound();
  const { child, network, person } = opened;
  return page(view, formModel(visit, child, network, { fields: newFields, errors: [], known: person }));
}

export async function submitKnown(visit: Visit): Promise<Answer> {
  const opened = await openKnown(visit);
  if (opened === undefined) return notFound();
  const { child, network, person } = opened;
  const [link, ties] = [readLink(visit, null), readNewTies(visit, network)];
  if (!link.ok || !ties.ok) {
    const errors = [link, ties].flatMap((part) => (part.ok ? [] : part.errors));
    return pageWithErrors(
      view,
      formModel(visit, child, network, {
        fields: { ...newFields, ...(visit.body as Fields) },
        errors,
        known: person,
      }),
    );
  }
  await addToNetwork(visit, child.childId, {
    known: person,
    person,
    link: link.values,
    ties: ties.values,
    bonds: network.bonds,
  });
  visit.notes({ personId: person.personId });
  return redirect(`${familyPath(child.childId)}#person-${person.personId}`);
}

async function openKnown(visit: Visit) {
  const child = await openForWriting(visit);
  if (child === undefined) return undefined;
  const person = await findPerson(visit.tx, visit.params['personId'] ?? '');
  if (person === undefined || person.childId === child.childId) return undefined;
  return { child, person, network: await readNetwork(visit.tx, child, visit.words) };
}

/** A brother or sister who is a child the viewer may see. */
async function siblingOf({ tx }: Visit, child: Child, childId: string | undefined) {
  if (childId === undefined || !/^[0-9a-f-]{36}$/.test(childId) || childId === child.childId)
    return undefined;
  const sibling = await findChild(tx, childId);
  if (sibling === undefined) return undefined;
  const { givenName, knownAs, familyName, birthDate, expectedBirthDate, deathDate } = sibling;
  const facts: PersonFacts = {
    name: [knownAs ?? givenName, familyName].filter((part) => part !== null).join(' '),
    sex: 'not-known',
    born: birthDate ?? '',
    dueOn: birthDate === null ? expectedBirthDate : null,
    hasDied: deathDate !== null,
    died: deathDate ?? '',
  };
  return { childId, fields: { ...personFields(facts), relationship: 'sibling', sex: '' } };
}

interface FormState {
  fields: Fields;
  errors: readonly FieldError[];
  ownChildId?: string;
  known?: PersonFacts & { personId: string };
}

function formModel(
  visit: Visit,
  child: Child,
  network: Network,
  { fields, errors, ownChildId = '', known }: FormState,
) {
  const path = familyPath(child.childId);
  return {
    head: headOf(visit, child),
    firstName: network.firstName,
    path,
    action: known === undefined ? `${path}/people` : `${path}/people/${known.personId}/join`,
    known: known === undefined ? undefined : { name: known.name },
    ownChildId,
    fields,
    choices: {
      ...personChoices(visit.words),
      people: peopleChoices(visit.words, network, false),
      withChild: peopleChoices(visit.words, network, true),
    },
    errors,
  };
}
