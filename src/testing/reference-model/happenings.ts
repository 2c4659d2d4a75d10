import type { ModelWorld } from './who-may-see.ts';

/** What somebody does in the world, and what becomes of it: in the model here, in the house by its own functions (live-in-house.ts). */
export type Happening =
  | { what: 'restrict'; officer: number; child: number; people: number[] }
  | { what: 'name'; officer: number; child: number; people: number[] }
  | { what: 'end-naming'; officer: number; child: number; person: number }
  | { what: 'lift'; officer: number; child: number }
  | { what: 'open'; person: number; child: number; hours: number }
  | { what: 'end-own'; person: number; child: number }
  | { what: 'revoke'; person: number; child: number };

const isOfficer = (world: ModelWorld, person: number) =>
  ['data-protection-officer', 'quality-assurance'].some((role) => world.people[person]?.roles.includes(role));

/** Changes the world as the rules say: who may not, changes nothing. `mayOpen`: what a search in an emergency gave. */
export function happen(world: ModelWorld, happening: Happening, at: number, mayOpen: boolean): void {
  const { child } = happening;
  const standing = world.restrictions.find((each) => each.child === child && each.until === null);
  const isHome = (person: number) => world.people[person]?.partnership === world.children[child];
  const mayGuard = 'officer' in happening && isHome(happening.officer) && isOfficer(world, happening.officer);
  switch (happening.what) {
    case 'restrict':
      if (!mayGuard || standing !== undefined) return;
      world.restrictions.push({
        child,
        from: at,
        until: null,
        named: naming(happening.people.filter(isHome), at),
      });
      return;
    case 'name':
      if (!mayGuard || standing === undefined) return;
      standing.named.push(
        ...naming(happening.people.filter(isHome), at).filter(
          ({ person }) => !standing.named.some((each) => each.person === person && each.until === null),
        ),
      );
      return;
    case 'end-naming':
      if (!mayGuard) return;
      for (const each of standing?.named ?? [])
        if (each.person === happening.person && each.until === null) each.until = at;
      return;
    case 'lift':
      if (!mayGuard || standing === undefined) return;
      standing.until = at;
      for (const each of standing.named) each.until ??= at;
      return;
    case 'open':
      if (!mayOpen) return;
      world.grants.push({
        person: happening.person,
        child,
        basis: 'emergency',
        from: at,
        until: at + happening.hours,
      });
      return;
    case 'end-own':
      for (const each of world.grants)
        if (
          each.person === happening.person &&
          each.child === child &&
          each.basis === 'emergency' &&
          (each.until ?? 0) > at
        )
          each.until = at;
      return;
    case 'revoke':
      for (const each of world.grants)
        if (
          each.person === happening.person &&
          each.child === child &&
          each.basis !== 'emergency' &&
          (each.until === null || each.until > at)
        )
          each.until = at;
  }
}

const naming = (people: readonly number[], at: number) =>
  [...new Set(people)].map((person) => ({ person, from: at, until: null }));
