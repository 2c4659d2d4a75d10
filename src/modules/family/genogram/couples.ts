import {
  coupleKey,
  parentKinds,
  type Couple,
  type Family,
  type ParentKind,
  type ParentLink,
  type Sibship,
} from './genogram.ts';

/** A family with its lines sorted out: who is a couple, who hangs from whom. Links to people who are not there are left out. */
export interface SortedFamily extends Family {
  couples: readonly Couple[];
  sibships: readonly Sibship[];
  /** A step-parent who is, or was, the partner of a parent of the child: that line says it, and no other is drawn. */
  saidByUnion: readonly ParentLink[];
}

export function sortFamily(given: Family): SortedFamily {
  const family = withoutStrangers({ ...given, people: inOrderOfBirth(given.people) });
  const couples = new Map<string, Couple>();
  for (const { one, other, kind, from, label } of family.unions) {
    const key = coupleKey(one, other);
    if (one !== other) couples.set(key, { key, one, other, kind, from, label });
  }
  const saidByUnion = family.parents.filter((link) => isSaidByUnion(family, couples, link));
  const drawn = family.parents.filter((link) => !saidByUnion.includes(link));
  const sibships = new Map<string, { couple: Couple; kind: ParentKind; children: string[] }>();
  for (const { id } of family.people)
    for (const kind of parentKinds)
      for (const couple of couplesOver(couples, drawn, id, kind)) {
        couples.set(couple.key, couple);
        const key = `${kind} ${couple.key}`;
        const sibship = sibships.get(key) ?? { couple, kind, children: [] };
        sibship.children.push(id);
        sibships.set(key, sibship);
      }
  return { ...family, couples: [...couples.values()], sibships: [...sibships.values()], saidByUnion };
}

function withoutStrangers({ people, unions, parents }: Family): Family {
  const ids = new Set(people.map(({ id }) => id));
  const links = parents.filter(({ parent, child }) => parent !== child && ids.has(parent) && ids.has(child));
  return {
    people,
    unions: unions.filter(({ one, other }) => ids.has(one) && ids.has(other)),
    parents: [...new Map(links.map((link) => [`${link.kind} ${link.parent} ${link.child}`, link])).values()],
  };
}

function isSaidByUnion(family: Family, couples: ReadonlyMap<string, Couple>, link: ParentLink): boolean {
  if (link.kind !== 'step') return false;
  return family.parents.some(
    ({ child, parent, kind }) =>
      child === link.child && kind !== 'step' && couples.has(coupleKey(parent, link.parent)),
  );
}

/** Parents of one kind stand as a couple; more than two of a kind as couples as far as they are ones, then each alone. */
function couplesOver(
  couples: ReadonlyMap<string, Couple>,
  links: readonly ParentLink[],
  child: string,
  kind: ParentKind,
): Couple[] {
  const parents = links
    .filter((link) => link.child === child && link.kind === kind)
    .map(({ parent }) => parent);
  if (parents.length === 2) return [coupleOf(couples, parents[0] ?? '', parents[1] ?? '')];
  const found: Couple[] = [];
  const left = new Set(parents);
  for (const couple of couples.values()) {
    const isHere = couple.other !== null && left.has(couple.one) && left.has(couple.other);
    if (!isHere) continue;
    found.push(couple);
    left.delete(couple.one);
    left.delete(couple.other ?? '');
  }
  return [...found, ...[...left].map((parent) => coupleOf(couples, parent, null))];
}

function coupleOf(couples: ReadonlyMap<string, Couple>, one: string, other: string | null): Couple {
  const key = coupleKey(one, other);
  return couples.get(key) ?? { key, one, other, kind: 'not-known', from: '', label: '' };
}

/** The oldest first; who has no date comes where they were given, after those who have one; the unborn last. */
function inOrderOfBirth(people: Family['people']): Family['people'] {
  const rank = ({ isUnborn, born }: Family['people'][number]) => (isUnborn ? '~~' : born === '' ? '~' : born);
  return people.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}
