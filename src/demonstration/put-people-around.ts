import {
  addToNetwork,
  writeFatherAnswer,
  type LinkFacts,
  type NewTie,
  type PersonFacts,
} from '#modules/family/index.ts';
import { makeFamilies, type DemoFamily } from '../../db/demo/families.ts';
import { listChildIds } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { aroundFamily } from './story/family-around.ts';
import type { AroundPerson } from './story/people-maker.ts';
import type { Storyteller, Teller } from './storyteller.ts';

/** One family of each kind, a larger one and one the panel heard; the others are left as a return leaves them, with nobody around the children. */
const FAMILIES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 20];

const nothing: LinkFacts = {
  ...{
    relationship: 'other-relative',
    since: '',
    until: null,
    livesHere: 'not-known',
    livesSince: '',
    cares: 'not-known',
  },
  ...{
    responsibility: 'not-known',
    responsibilitySource: '',
    engaged: 'not-known',
    risk: '',
    strength: null,
    direction: 'none',
  },
};

/** Has the worker of each of these families write down who is around its children, as far as the worker sees them. */
export async function putPeopleAround(story: Storyteller, asAt: string): Promise<void> {
  const on = momentOf(dayAfter(story.today, -3), '16:10');
  for (const family of makeFamilies(asAt).filter(({ number }) => FAMILIES.includes(number)))
    await story.as(family.worker.fullName, on, (teller) => writeFamily(teller, family));
}

async function writeFamily(teller: Teller, family: DemoFamily): Promise<void> {
  const known = await listChildIds(teller.tx);
  const children = family.children.flatMap((child) => {
    const childId = known.get(child.localId);
    return childId === undefined ? [] : [{ child, childId }];
  });
  const around = aroundFamily(family);
  const ids = new Map<string, string>();
  for (const { child, childId } of children) {
    for (const person of around.people) {
      if (person.of !== undefined && person.of !== child.familyName) continue;
      ids.set(person.key, await writePerson(teller, childId, person, ids));
    }
    if (around.father !== undefined && !ids.has('other-father'))
      await writeFatherAnswer(teller.tx, writtenBy(teller), { childId, version: 1, ...around.father });
  }
  for (const one of children)
    for (const other of children)
      if (one !== other)
        await writeSibling(teller, one.childId, other, one.child.familyName === other.child.familyName);
}

const writtenBy = ({ viewer, now }: Teller) => ({ ...viewer, at: now, because: '' });

/** Writes somebody beside a child; who stands beside a brother or sister already is the same person. */
async function writePerson(
  teller: Teller,
  childId: string,
  person: AroundPerson,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const id = ids.get(person.key);
  const ties: NewTie[] = [];
  const [partner, child] = [ids.get(person.partnerOf?.key ?? ''), ids.get(person.parentOf ?? '')];
  if (id === undefined && person.partnerOf !== undefined && partner !== undefined)
    ties.push({
      to: { personId: partner },
      kind: person.partnerOf.kind,
      isUpper: true,
      since: person.partnerOf.since,
    });
  if (id === undefined && child !== undefined)
    ties.push({ to: { personId: child }, kind: 'birth', isUpper: true });
  return addToNetwork(teller, childId, {
    ...(id === undefined ? {} : { known: { personId: id } }),
    person: person.facts,
    link: { ...nothing, ...person.link },
    ties,
    bonds: [],
  });
}

async function writeSibling(
  teller: Teller,
  childId: string,
  { child, childId: ownChildId }: { child: DemoFamily['children'][number]; childId: string },
  isWhole: boolean,
): Promise<void> {
  const { record, givenName, knownAs, familyName } = child;
  const person: PersonFacts = {
    name: `${knownAs || givenName} ${familyName}`,
    sex: record.sex === 'M' ? 'male' : record.sex === 'F' ? 'female' : 'not-known',
    born: record.birthDate ?? '',
    dueOn: record.birthDate === null ? record.expectedBirthDate : null,
    hasDied: false,
    died: '',
  };
  const link: LinkFacts = {
    ...nothing,
    relationship: isWhole ? 'sibling' : 'half-sibling',
    livesHere: person.dueOn === null ? 'yes' : 'not-known',
  };
  await addToNetwork(teller, childId, { ownChildId, person, link, ties: [], bonds: [] });
}
