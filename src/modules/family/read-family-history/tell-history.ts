import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import type { FatherAnswer, LinkFacts, PersonFacts } from '../family.ts';
import { listBondVersions, listLinkVersions, listPersonVersions, type Said } from '../history.queries.ts';
import { findMiddle, listFatherAnswers } from '../network.queries.ts';
import { sayFacts } from '../say-facts.ts';
import { sayBond } from '../say-ties.ts';
import { sayRelationship } from '../say-person.ts';

/** One thing that was said, as it reads: of whom, what kind of change, what it says now and what it said before. */
export interface Told {
  at: Date;
  by: string;
  agency: string;
  about: string;
  change: Said['change'] | 'answered';
  because: string;
  lines: { label: string; now: string; before: string }[];
}

/** Everything that was ever written down of a child's family, the earliest first: five queries. */
export async function tellHistory(
  tx: Tx,
  words: Words,
  child: { childId: string; childName: string },
): Promise<Told[]> {
  const links = await listLinkVersions(tx, child.childId);
  const middle = (await findMiddle(tx, child.childId)) ?? { personId: null };
  const ids = [...new Set(links.map(({ personId }) => personId))];
  const people = await listPersonVersions(tx, ids);
  const bonds = await listBondVersions(tx, middle.personId === null ? ids : [...ids, middle.personId]);
  const answers = await listFatherAnswers(tx, child.childId);
  const last = new Map(people.map((one) => [one.personId, one]));
  const known = { childName: child.childName, middle, people: [...last.values()], bonds: [] };
  const told = [
    ...tellPeople(words, people),
    ...tellLinks(words, links, last),
    ...tellBonds(words, bonds, known),
    ...answers.map((answer) => tellAnswer(words, answer)),
  ];
  return told.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

type PersonVersion = Awaited<ReturnType<typeof listPersonVersions>>[number];
type LinkVersion = Awaited<ReturnType<typeof listLinkVersions>>[number];
type BondVersion = Awaited<ReturnType<typeof listBondVersions>>[number];
type LastOf = ReadonlyMap<string, PersonVersion>;

const nameIn = (words: Words, one: PersonFacts | undefined) => one?.name || words.t('family.person.nameless');

function tellPeople(words: Words, people: readonly PersonVersion[]): Told[] {
  return inSteps(
    people,
    ({ personId }) => personId,
    (one) => nameIn(words, one),
    (one) => sayFacts(words, { ...emptyLink, ...one }).filter(({ key }) => ofPerson.has(key)),
  );
}

function tellLinks(words: Words, links: readonly LinkVersion[], last: LastOf): Told[] {
  const whole = (one: LinkVersion) => ({ ...emptyPerson, ...last.get(one.personId), ...one });
  return inSteps(
    links,
    ({ personId }) => personId,
    (one) =>
      words.t('family.person.option', {
        name: nameIn(words, last.get(one.personId)),
        role: sayRelationship(words, whole(one)),
      }),
    (one) => sayFacts(words, whole(one)).filter(({ key }) => !ofPerson.has(key)),
  );
}

function tellBonds(
  words: Words,
  bonds: readonly BondVersion[],
  known: Parameters<typeof sayBond>[1],
): Told[] {
  const about = words.t('family.history.tie');
  return inSteps(
    bonds,
    ({ bondId }) => bondId,
    () => about,
    (one) => [{ key: 'tie', label: about, text: sayBond(words, known, one) }],
  );
}

function tellAnswer(words: Words, answer: FatherAnswer): Told {
  const said = [words.t(`family.father.reason.${answer.reason}`), answer.note].filter((part) => part !== '');
  return {
    at: answer.enteredAt,
    by: answer.enteredByName,
    agency: answer.agencyName,
    about: words.t('family.father.title'),
    change: 'answered',
    because: '',
    lines: [{ label: words.t('family.father.reason'), now: said.join('. '), before: '' }],
  };
}

const ofPerson = new Set(['name', 'born', 'died']);
const emptyPerson: PersonFacts = {
  name: '',
  sex: 'not-known',
  born: '',
  dueOn: null,
  hasDied: false,
  died: '',
};
const emptyLink: LinkFacts = {
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

/** Each version with what it changed of the one before; the first with all it says. */
function inSteps<Version extends Said>(
  versions: readonly Version[],
  keyOf: (version: Version) => string,
  aboutOf: (version: Version) => string,
  factsOf: (version: Version) => { key: string; label: string; text: string }[],
): Told[] {
  const last = new Map<string, Version>();
  return versions.map((version) => {
    const before = last.get(keyOf(version));
    last.set(keyOf(version), version);
    return {
      at: version.enteredAt,
      by: version.enteredByName,
      agency: version.agencyName,
      about: aboutOf(version),
      change: version.change,
      because: version.because,
      lines: whatChanged(factsOf(version), before === undefined ? [] : factsOf(before)),
    };
  });
}

type Fact = { key: string; label: string; text: string };

function whatChanged(now: readonly Fact[], before: readonly Fact[]): Told['lines'] {
  const earlier = new Map(before.map(({ key, text }) => [key, text]));
  const left = before.filter(({ key }) => !now.some((one) => one.key === key));
  return [
    ...now
      .filter(({ key, text }) => earlier.get(key) !== text)
      .map(({ key, label, text }) => ({ label, now: text, before: earlier.get(key) ?? '' })),
    ...left.map(({ label, text }) => ({ label, now: '', before: text })),
  ];
}
