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

const isOfficer = ({ people, children }: ModelWorld, person: number, child: number) =>
  people[person]?.partnership === children[child] &&
  ['data-protection-officer', 'quality-assurance'].some((role) => people[person]?.roles.includes(role));

/** Changes the world as the rules say: who may not, changes nothing. `mayOpen`: what a search in an emergency gave. */
export function happen(world: ModelWorld, happening: Happening, at: number, mayOpen: boolean): void {
  if ('officer' in happening) {
    if (isOfficer(world, happening.officer, happening.child)) guard(world, happening, at);
  } else if (happening.what === 'open') {
    const { person, child, hours } = happening;
    if (mayOpen) world.grants.push({ person, child, basis: 'emergency', from: at, until: at + hours });
  } else endGrants(world, happening, at);
}

type Guarding = Extract<Happening, { officer: number }>;

/** What an officer does: restrict, name, take off, lift. */
function guard(world: ModelWorld, happening: Guarding, at: number): void {
  const { what, child } = happening;
  const isHome = (person: number) => world.people[person]?.partnership === world.children[child];
  const standing = world.restrictions.find((each) => each.child === child && each.until === null);
  if (standing === undefined) {
    if (what === 'restrict')
      world.restrictions.push({
        child,
        from: at,
        until: null,
        named: naming(happening.people.filter(isHome), at),
      });
    return;
  }
  const open = standing.named.filter(({ until }) => until === null);
  const isNamed = (person: number) => open.some((each) => each.person === person);
  if (what === 'name')
    standing.named.push(
      ...naming(happening.people.filter(isHome), at).filter(({ person }) => !isNamed(person)),
    );
  if (what === 'end-naming') for (const each of open) if (each.person === happening.person) each.until = at;
  if (what !== 'lift') return;
  standing.until = at;
  for (const each of open) each.until = at;
}

/** Somebody ends their own emergency, or the work that put them there is over. */
function endGrants(
  world: ModelWorld,
  { what, person, child }: Extract<Happening, { what: 'end-own' | 'revoke' }>,
  at: number,
): void {
  const open = world.grants.filter(
    (each) => each.person === person && each.child === child && (each.until === null || each.until > at),
  );
  for (const each of open) if ((each.basis === 'emergency') === (what === 'end-own')) each.until = at;
}

const naming = (people: readonly number[], at: number) =>
  [...new Set(people)].map((person) => ({ person, from: at, until: null }));
