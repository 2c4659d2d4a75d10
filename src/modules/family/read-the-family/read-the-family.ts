import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { isFather, isMaleCarer, standingOn, type NetworkPerson } from '../family.ts';
import { openNetwork, type Network } from '../network/open-network.ts';
import { mayWrite } from '../permissions.ts';
import { ecomapPicture } from '../pictures/ecomap-picture.ts';
import { familyTree } from '../pictures/family-tree.ts';
import { isHere } from '../pictures/genogram-of.ts';
import { ageBetween } from '../pictures/say-life.ts';
import { sayFacts } from '../say-facts.ts';
import { sayRelationship } from '../say-person.ts';
import { sayTies } from '../say-ties.ts';

/** Who is around a child: what must be asked first, then the pictures, then everybody. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openNetwork(visit);
  if (opened === undefined) return notFound();
  const { head, network } = opened;
  const standing = standingOn(network.people, visit.today);
  const ended = network.people.filter((person) => !standing.includes(person));
  return page('modules/family/read-the-family/read-the-family.njk', {
    head,
    path: `/children/${network.childId}/family`,
    firstName: network.firstName,
    mayWrite: mayWrite(visit.viewer),
    isEmpty: network.people.length === 0,
    father: fatherModel(visit, network),
    summary: summaryOf(visit, network, standing),
    risks: standing
      .filter(({ risk }) => risk !== '')
      .map((person) => ({ name: nameIn(visit, person), risk: person.risk })),
    tree: familyTree(visit, network),
    map: ecomapPicture(visit, network),
    untied: standing.filter(({ strength }) => strength === null).length,
    people: standing.map((person) => personModel(visit, network, person)),
    ended: ended.map((person) => personModel(visit, network, person)),
  });
}

function fatherModel({ words }: Visit, { fatherState, fatherAnswer }: Network) {
  return {
    state: fatherState,
    reason: fatherAnswer === undefined ? '' : words.t(`family.father.reason.${fatherAnswer.reason}`),
    note: fatherAnswer?.note ?? '',
    by: fatherAnswer?.enteredByName ?? '',
    at: fatherAnswer?.enteredAt,
  };
}

/** The four questions that are asked of every family; one without an answer says so. */
function summaryOf(visit: Visit, { firstName }: Network, standing: readonly NetworkPerson[]) {
  const { words, today } = visit;
  const rows: readonly [key: string, people: readonly NetworkPerson[]][] = [
    ['livesHere', standing.filter((person) => isHere(person, today))],
    ['cares', standing.filter(({ cares, hasDied }) => cares === 'yes' && !hasDied)],
    [
      'responsibility',
      standing.filter(({ responsibility, hasDied }) => responsibility === 'yes' && !hasDied),
    ],
    ['men', standing.filter((person) => isFather(person) || isMaleCarer(person, today))],
  ];
  return rows.map(([key, people]) => ({
    label: words.t(`family.summary.${key}`, { child: firstName }),
    missing: people.length === 0 ? words.t(`family.summary.${key}.none`) : '',
    people: people.map((person) =>
      words.t('family.person.option', { name: nameIn(visit, person), role: sayRelationship(words, person) }),
    ),
  }));
}

const nameIn = ({ words }: Visit, { name }: NetworkPerson) => name || words.t('family.person.nameless');

function personModel(visit: Visit, network: Network, person: NetworkPerson) {
  const { words, today } = visit;
  const { personId, ownChildId, born, dueOn, hasDied, enteredAt, enteredByName } = person;
  const age = hasDied || dueOn !== null ? undefined : ageBetween(born, today);
  return {
    personId,
    name: nameIn(visit, person),
    role: sayRelationship(words, person),
    age: age === undefined ? '' : words.t('family.age', { years: age }),
    childHref: ownChildId === null ? '' : `/children/${ownChildId}`,
    facts: sayFacts(words, person).filter(
      ({ key }) => key !== 'name' && key !== 'relationship' && !isNotAsked(person, key),
    ),
    ties: sayTies(words, network, personId).map(({ text }) => text),
    enteredAt,
    enteredByName,
  };
}

/** Whether a parent's duties are known is asked of those who may have them; of a cousin it is said only where somebody knows. */
function isNotAsked(person: NetworkPerson, key: string): boolean {
  const isAsked = ['parent', 'adoptive-parent', 'step-parent', 'carer', 'foster-carer'].includes(
    person.relationship,
  );
  const said: Readonly<Record<string, string>> = {
    livesHere: person.livesHere,
    cares: person.cares,
    responsibility: person.responsibility,
    engaged: person.engaged,
  };
  return !isAsked && said[key] === 'not-known';
}
