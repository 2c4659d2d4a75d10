import { headOf, type Child } from '#modules/children/index.ts';
import { readForm, typedIn } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { LinkFacts, NetworkPerson, PersonFacts } from '../family.ts';
import { readNetwork, type Network } from '../network/open-network.ts';
import { familyPath, openForWriting } from '../network/open-for-writing.ts';
import {
  linkFields,
  personChoices,
  personFields,
  blankFields,
  type Fields,
} from '../person-form/person-choices.ts';
import { readLink, readPerson, reasonSchema } from '../person-form/read-person.ts';
import { linkFacts, personFacts, sayFacts } from '../say-facts.ts';
import { writeLink, writePerson } from '../write.queries.ts';
import { writtenBy } from '../network/write-family.ts';

const view = 'modules/family/change-a-person/change-a-person.njk';

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPerson(visit);
  if (opened === undefined) return notFound();
  const { person } = opened;
  return page(
    view,
    formModel(visit, opened, { ...personFields(person), ...linkFields(person), ...versionsOf(person) }, []),
  );
}

/** Writes what is so now beside what was said before: both stay, with who, when and why. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openPerson(visit);
  if (opened === undefined) return notFound();
  const { person } = opened;
  const read = readChange(visit, person);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, read.errors));
  const typed = {
    personVersion: versionIn(visit.body, 'personVersion'),
    linkVersion: versionIn(visit.body, 'linkVersion'),
  };
  if (typed.personVersion !== person.personVersion || typed.linkVersion !== person.linkVersion)
    return conflict(visit, opened, read);
  const written = { ...writtenBy(visit, read.because), change: read.change };
  const { personId, personVersion, linkVersion } = person;
  const isPersonKept =
    isSame(read.person, personFacts(person)) ||
    (await writePerson(visit.tx, written, { personId, version: personVersion + 1 }, read.person));
  const isLinkKept =
    isSame(read.link, linkFacts(person)) ||
    (await writeLink(
      visit.tx,
      written,
      { childId: opened.child.childId, personId, version: linkVersion + 1 },
      read.link,
    ));
  // Both were read in this transaction: who is quicker by a moment is told by the second try, and nothing of this one is kept.
  if (!isPersonKept || !isLinkKept) throw new Error('somebody else changed this person at the same moment');
  visit.notes({ personId });
  return redirect(`${familyPath(opened.child.childId)}#person-${personId}`);
}

type ChangeRead =
  | { ok: true; person: PersonFacts; link: LinkFacts; change: 'changed' | 'corrected'; because: string }
  | { ok: false; errors: FieldError[] };

function readChange(visit: Visit, before: NetworkPerson): ChangeRead {
  const [person, link, reason] = [
    readPerson(visit),
    readLink(visit, before.until),
    readForm(reasonSchema, visit.body, visit.words),
  ];
  if (!person.ok || !link.ok || !reason.ok)
    return { ok: false, errors: [person, link, reason].flatMap((part) => (part.ok ? [] : part.errors)) };
  if (isSame(person.values, personFacts(before)) && isSame(link.values, linkFacts(before)))
    return { ok: false, errors: [{ field: 'name', message: visit.words.t('family.change.same') }] };
  return { ok: true, person: person.values, link: link.values, ...reason.values };
}

function isSame(one: object, other: object): boolean {
  const sorted = (facts: object) =>
    JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => a.localeCompare(b)));
  return sorted(one) === sorted(other);
}

const versionsOf = ({ personVersion, linkVersion }: NetworkPerson): Fields => ({
  personVersion: String(personVersion),
  linkVersion: String(linkVersion),
});

interface Opened {
  child: Child;
  network: Network;
  person: NetworkPerson;
}

async function openPerson(visit: Visit): Promise<Opened | undefined> {
  const child = await openForWriting(visit);
  if (child === undefined) return undefined;
  const network = await readNetwork(visit.tx, child, visit.words);
  const person = network.people.find(({ personId }) => personId === visit.params['personId']);
  return person === undefined ? undefined : { child, network, person };
}

function formModel(
  visit: Visit,
  { child, network, person }: Opened,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const path = familyPath(child.childId);
  return {
    head: headOf(visit, child),
    firstName: network.firstName,
    name: person.name || visit.words.t('family.person.nameless'),
    path,
    personId: person.personId,
    fields: { ...blankFields, ...fields },
    choices: personChoices(visit.words),
    errors,
  };
}

function conflict(
  { words, body }: Visit,
  { child, person }: Opened,
  read: ChangeRead & { ok: true },
): Answer {
  const theirs = new Map(sayFacts(words, person).map(({ label, text }) => [label, text]));
  const yours = new Map(
    sayFacts(words, { ...read.person, ...read.link }).map(({ label, text }) => [label, text]),
  );
  const labels = [...new Set([...theirs.keys(), ...yours.keys()])];
  return conflictPage('platform/web/errors/conflict.njk', {
    by: person.enteredByName,
    at: person.enteredAt,
    fields: [
      ...labels.map((label) => ({ label, theirs: theirs.get(label) ?? '', yours: yours.get(label) ?? '' })),
      { label: words.t('family.because'), theirs: '', yours: String(typedIn(body)['because'] ?? '') },
    ],
    currentHref: `${familyPath(child.childId)}/people/${person.personId}/change`,
  });
}
