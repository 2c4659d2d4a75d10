import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { standingOn, type NetworkPerson } from '../family.ts';
import { openNetwork, type Network } from '../network/open-network.ts';
import { forAMeeting } from '../on-paper/for-a-meeting.ts';
import { mayWrite } from '../permissions.ts';
import { ecomapPicture } from '../pictures/ecomap-picture.ts';
import { familyTree } from '../pictures/family-tree.ts';
import { ageBetween } from '../pictures/say-life.ts';
import { sayFactsAsked } from '../say-facts.ts';
import { sayRelationship } from '../say-person.ts';
import { listRisks, sayName, saySummary } from '../say-summary.ts';
import { sayTies } from '../say-ties.ts';

/** Who is around a child: what must be asked first, then the pictures, then everybody. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openNetwork(visit);
  if (opened === undefined) return notFound();
  const { head, network } = opened;
  const { words, today } = visit;
  const standing = standingOn(network.people, today);
  const ended = network.people.filter((person) => !standing.includes(person));
  const { leftOut } = await forAMeeting(visit.tx, network, [network.childId]);
  return page('modules/family/read-the-family/read-the-family.njk', {
    head,
    path: `/children/${network.childId}/family`,
    firstName: network.firstName,
    mayWrite: mayWrite(visit.viewer),
    isEmpty: network.people.length === 0,
    leftOut,
    father: fatherModel(visit, network),
    summary: saySummary(words, network, today),
    risks: listRisks(words, network, today),
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

function personModel(visit: Visit, network: Network, person: NetworkPerson) {
  const { words, today } = visit;
  const { personId, ownChildId, born, dueOn, hasDied, enteredAt, enteredByName } = person;
  const age = hasDied || dueOn !== null ? undefined : ageBetween(born, today);
  return {
    personId,
    name: sayName(words, person),
    role: sayRelationship(words, person),
    age: age === undefined ? '' : words.t('family.age', { years: age }),
    childHref: ownChildId === null ? '' : `/children/${ownChildId}`,
    facts: sayFactsAsked(words, person),
    ties: sayTies(words, network, personId).map(({ text }) => text),
    enteredAt,
    enteredByName,
  };
}
