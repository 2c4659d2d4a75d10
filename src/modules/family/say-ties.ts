import type { Words } from '#platform/words/index.ts';
import type { Bond, NetworkPerson } from './family.ts';
import { sayYears } from './pictures/say-life.ts';

interface Known {
  childName: string;
  middle: { personId: string | null };
  people: readonly Pick<NetworkPerson, 'personId' | 'name'>[];
  bonds: readonly Bond[];
}

/** 'Karen Tolliver and Rhys Garrowby are married (2008)', 'Karen Tolliver is a parent of Megan'. */
export function sayBond(words: Words, { childName, middle, people }: Known, bond: Bond): string {
  const nameOf = (id: string) => {
    if (id === middle.personId) return childName;
    return people.find(({ personId }) => personId === id)?.name || words.t('family.person.nameless');
  };
  const [one, other] = [nameOf(bond.onePersonId), nameOf(bond.otherPersonId)];
  const label = sayYears(words, bond.since, bond.until);
  const years = label === '' ? '' : ` (${label})`;
  return isCouple(bond)
    ? words.t(`family.tree.couple.${bond.kind}`, { one, other, years })
    : words.t(`family.tree.parent.${bond.kind}`, { parent: one, child: other });
}

const isCouple = ({ kind }: Bond) => !['birth', 'adopted', 'step', 'fostered'].includes(kind);

/** The ties of somebody, each with its id. */
export function sayTies(words: Words, known: Known, personId: string): { bondId: string; text: string }[] {
  return known.bonds
    .filter(({ onePersonId, otherPersonId }) => onePersonId === personId || otherPersonId === personId)
    .map((bond) => ({ bondId: bond.bondId, text: sayBond(words, known, bond) }));
}
