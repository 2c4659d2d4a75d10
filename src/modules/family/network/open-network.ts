import { childName, firstName, openChild, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Visit } from '#platform/web/visit.ts';
import {
  fatherState,
  type Bond,
  type FatherAnswer,
  type FatherState,
  type NetworkPerson,
} from '../family.ts';
import { findFatherAnswer, findMiddle, listNetwork, listTies, type Middle } from '../network.queries.ts';

/** A child with everybody around them, as it stands now. */
export interface Network {
  childId: string;
  childName: string;
  firstName: string;
  child: Pick<Child, 'birthDate' | 'expectedBirthDate' | 'deathDate'>;
  middle: Middle;
  people: NetworkPerson[];
  bonds: Bond[];
  fatherAnswer: FatherAnswer | undefined;
  fatherState: FatherState;
}

/** Everybody around a child, in four queries however many they are. */
export async function readNetwork(tx: Tx, child: Child, words: Visit['words']): Promise<Network> {
  const { childId } = child;
  const people = await listNetwork(tx, childId);
  const middle = (await findMiddle(tx, childId)) ?? { personId: null, sex: null };
  const bonds = await listTies(tx, childId);
  const fatherAnswer = await findFatherAnswer(tx, childId);
  return {
    childId,
    childName: childName(child, words),
    firstName: firstName(child, words),
    child,
    middle,
    people,
    bonds,
    fatherAnswer,
    fatherState: fatherState(people, fatherAnswer),
  };
}

/** Opens a page of the child of the address with everybody around them; undefined when the child is not there or not the viewer's. */
export async function openNetwork(visit: Visit): Promise<{ head: ChildHead; network: Network } | undefined> {
  const opened = await openChild(visit, 'family');
  if (opened === undefined) return undefined;
  return { head: opened.head, network: await readNetwork(visit.tx, opened.child, visit.words) };
}
