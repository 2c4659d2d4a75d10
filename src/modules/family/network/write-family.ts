import { randomUUID } from 'node:crypto';
import type { Viewer } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import {
  parentTieOf,
  wouldCircle,
  type Bond,
  type BondFacts,
  type BondKind,
  type LinkFacts,
  type PersonFacts,
} from '../family.ts';
import {
  addPerson,
  lastLinkVersion,
  writeBond,
  writeLink,
  writePerson,
  type Written,
} from '../write.queries.ts';

/** Who writes, in which transaction, when. */
export type Writer = Pick<Visit, 'tx' | 'now'> & {
  viewer: Pick<Viewer, 'partnershipId' | 'userId' | 'agencyId'>;
};

export function writtenBy({ viewer, now }: Writer, because: string): Written {
  return {
    partnershipId: viewer.partnershipId,
    agencyId: viewer.agencyId,
    userId: viewer.userId,
    at: now,
    because,
  };
}

/** A tie of somebody: to the child in the middle, or to a person; `isUpper`: they are the parent of the two. */
export interface NewTie {
  to: 'child' | { personId: string };
  kind: BondKind;
  isUpper: boolean;
  since?: string;
  until?: string;
}

export interface NewInNetwork {
  /** Somebody who is known already; their facts stay as they are. */
  known?: { personId: string };
  /** The child this is too. */
  ownChildId?: string;
  person: PersonFacts;
  link: LinkFacts;
  ties: readonly NewTie[];
  /** Ties there are already: none is written twice. */
  bonds: readonly Bond[];
}

/** Puts somebody into a child's network, with their ties; gives who they are among the people. */
export async function addToNetwork(writer: Writer, childId: string, given: NewInNetwork): Promise<string> {
  const { tx } = writer;
  const written = writtenBy(writer, '');
  const { person, link, known, ownChildId } = given;
  const personId = known?.personId ?? (await addPerson(tx, written, ownChildId ?? null));
  const version = (await lastLinkVersion(tx, childId, personId)) + 1;
  await writeLink(tx, { ...written, change: 'added' }, { childId, personId, version }, link);
  if (known === undefined)
    await writePerson(tx, { ...written, change: 'added' }, { personId, version: 1 }, person);
  const kind = parentTieOf(link.relationship);
  const ties: NewTie[] =
    kind === undefined ? [...given.ties] : [{ to: 'child', kind, isUpper: true }, ...given.ties];
  for (const tie of ties) await addTie(writer, childId, personId, tie, given.bonds);
  return personId;
}

/** Ties somebody to the child or to a person; what is tied so already stays as it is. */
export async function addTie(
  writer: Writer,
  childId: string,
  personId: string,
  tie: NewTie,
  bonds: readonly Bond[],
): Promise<void> {
  const written = writtenBy(writer, '');
  const otherId = tie.to === 'child' ? await addPerson(writer.tx, written, childId) : tie.to.personId;
  const facts = bondOf(personId, otherId, tie);
  if (bonds.some((bond) => isSameTie(bond, facts)) || otherId === personId) return;
  await writeBond(writer.tx, { ...written, change: 'added' }, { bondId: randomUUID(), version: 1 }, facts);
}

export function bondOf(
  personId: string,
  otherId: string,
  { kind, isUpper, since = '', until = '' }: NewTie,
): BondFacts {
  const [onePersonId, otherPersonId] = isUpper ? [personId, otherId] : [otherId, personId];
  return { onePersonId, otherPersonId, kind, since, until };
}

function isSameTie(bond: BondFacts, facts: BondFacts): boolean {
  const pair = ({ onePersonId, otherPersonId }: BondFacts) => [onePersonId, otherPersonId].toSorted().join();
  return bond.kind === facts.kind && pair(bond) === pair(facts);
}

/** Whether a tie would make somebody their own ancestor. */
export function isCircular(bonds: readonly BondFacts[], facts: BondFacts): boolean {
  return (
    ['birth', 'adopted', 'step', 'fostered'].includes(facts.kind) &&
    wouldCircle(bonds, facts.onePersonId, facts.otherPersonId)
  );
}
