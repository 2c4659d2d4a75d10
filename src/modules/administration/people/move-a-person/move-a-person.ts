import { z } from 'zod';
import { identifier, readForm } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { movePerson } from '../change-people.queries.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { findToChange } from '../find-to-change.ts';
import type { Person } from '../person.ts';
import { listAgencyNames } from '../person.queries.ts';

const view = 'modules/administration/people/move-a-person/move-a-person.njk';

/** To which other agency of the partnership somebody goes. */
export async function show(visit: Visit): Promise<Answer> {
  const person = await findToMove(visit);
  return person === undefined ? notFound() : page(view, { ...(await modelOf(visit, person)), errors: [] });
}

const form = z.object({ agencyId: identifier('administration.move.needed') });

/** Moves them: what the former agency's work gave ends at once, and whoever is signed in signs in again. */
export async function submit(visit: Visit): Promise<Answer> {
  const person = await findToMove(visit);
  if (person === undefined) return notFound();
  const model = await modelOf(visit, person);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  const { agencyId } = read.values;
  const chosen = model.agencies.find(({ value }) => value === agencyId);
  if (chosen === undefined) return notFound();
  const version = versionIn(visit.body);
  if (!(await movePerson(visit.tx, { userId: person.userId, version, agencyId })))
    return conflictPage('platform/web/errors/conflict.njk', {
      typed: [{ label: visit.words.t('administration.people.agency'), value: chosen.text }],
    });
  visit.notes({ userId: person.userId, from: person.agencyId, to: agencyId });
  await visit.addJob('people-stand-by-work', {
    partnershipId: visit.viewer.partnershipId,
    by: visit.viewer.userId,
  });
  return redirect(`/people/${person.userId}?done=moved`);
}

async function findToMove(visit: Visit): Promise<Person | undefined> {
  const person = await findToChange(visit);
  return person === undefined || person.state === 'left' || person.agencyId === null ? undefined : person;
}

async function modelOf({ tx, body }: Visit, person: Person) {
  const agencies = (await listAgencyNames(tx)).filter(
    ({ id, waitsForTerms }) => id !== person.agencyId && !waitsForTerms,
  );
  return {
    userId: person.userId,
    name: person.fullName,
    agencyName: person.agencyName,
    version: person.version,
    agencies: agencies.map(({ id, name }) => ({ value: id, text: name, checked: id === body['agencyId'] })),
  };
}
