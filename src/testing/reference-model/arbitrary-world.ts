import fc from 'fast-check';
import type { Happening } from './happenings.ts';
import type { ModelWorld } from './who-may-see.ts';

export interface WorldSize {
  people: number;
  children: number;
  happenings: number;
}

export interface LivedWorld {
  world: ModelWorld;
  /** What happens, and how many hours after the one before it. */
  story: { after: number; happening: Happening }[];
}

const bases = [
  'allocated-worker',
  'team-manager',
  'team-member',
  'panel-presenter',
  'panel-member',
  'recommendation-owner',
  'conference',
  'escalation',
];
const roles = ['practitioner', 'team-manager', 'agency-administrator', 'panel-member'];
const wideRoles = ['data-analyst', 'quality-assurance', 'front-door'];

/** The children that are restricted and opened: the first ones, of the first partnership. */
const FEW = 4;

const hour = (least: number, most: number) => fc.integer({ min: least, max: most });
const span = fc
  .tuple(hour(-200, 60), fc.option(hour(1, 200), { freq: 2 }))
  .map(([from, length]) => ({ from, until: length === null ? null : from + length }));

/** Two partnerships of people with roles, children, reasons that begin and end, and what happens to them; people 0 and 1 are officers. */
export function arbitraryWorld({ people, children, happenings }: WorldSize): fc.Arbitrary<LivedWorld> {
  const person = fc.record({
    // One in six is of the other partnership.
    partnership: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
    agency: hour(0, 2),
    roles: fc.subarray(roles),
    wideRole: fc.option(fc.constantFrom(...wideRoles), { freq: 4 }),
    wide: fc.array(span, { minLength: 1, maxLength: 2 }),
  });
  const who = hour(0, people - 1);
  const child = hour(0, children - 1);
  return fc.record({
    world: fc
      .record({
        people: fc
          .array(person, { minLength: people, maxLength: people })
          .map((all) => all.map(({ wideRole, ...each }, index) => roleOf(each, wideRole, index))),
        children: fc
          .array(fc.constantFrom(0, 0, 0, 1), { minLength: children, maxLength: children })
          .map((all) => all.map((partnership, index) => (index < FEW ? 0 : partnership))),
        grants: fc
          .array(fc.record({ person: who, child, basis: fc.constantFrom(...bases), span }), {
            minLength: people,
            maxLength: people * 3,
          })
          .map((all) => all.map(({ span: times, ...each }) => ({ ...each, ...times }))),
      })
      .map(withoutStrangers),
    story: fc.array(fc.record({ after: hour(0, 6), happening: arbitraryHappening(who, child) }), {
      minLength: happenings,
      maxLength: happenings,
    }),
  });
}

/** What happens is mostly about the same few children and the same few people, so that one thing meets the other. */
function arbitraryHappening(who: fc.Arbitrary<number>, child: fc.Arbitrary<number>): fc.Arbitrary<Happening> {
  const officer = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: who });
  const people = fc.array(who, { minLength: 1, maxLength: 4 });
  const few = child.map((number) => number % FEW);
  const person = fc.oneof(
    { weight: 3, arbitrary: who.map((number) => 2 + (number % 4)) },
    { weight: 1, arbitrary: who },
  );
  const somewhere = fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: child });
  const of = <T extends Happening>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
  return fc.oneof(
    of(5, fc.record({ what: fc.constant('restrict' as const), officer, child: few, people })),
    of(2, fc.record({ what: fc.constant('name' as const), officer, child: few, people })),
    of(2, fc.record({ what: fc.constant('end-naming' as const), officer, child: few, person: who })),
    of(2, fc.record({ what: fc.constant('lift' as const), officer, child: few })),
    of(5, fc.record({ what: fc.constant('open' as const), person, child: somewhere, hours: hour(1, 5) })),
    of(2, fc.record({ what: fc.constant('end-own' as const), person, child: few })),
    of(2, fc.record({ what: fc.constant('revoke' as const), person: who, child: somewhere })),
  );
}

function roleOf(
  person: {
    partnership: number;
    agency: number;
    roles: string[];
    wide: { from: number; until: number | null }[];
  },
  wideRole: string | null,
  index: number,
) {
  if (index < 2) return { ...person, partnership: 0, roles: ['data-protection-officer'], wide: [] };
  // The next are of the front line, and see few children: they open.
  if (index < 6)
    return { ...person, partnership: 0, roles: [...new Set([...person.roles, 'practitioner'])], wide: [] };
  if (wideRole === null) return { ...person, wide: [] };
  return { ...person, roles: [...person.roles, wideRole] };
}

/** The gate holds people and children of one partnership only; a reason is there once at a time. */
function withoutStrangers(world: Omit<ModelWorld, 'restrictions'>): ModelWorld {
  const seen = new Set<string>();
  const grants = world.grants.filter(({ person, child, basis }) => {
    const key = `${person} ${child} ${basis}`;
    if (seen.has(key) || world.people[person]?.partnership !== world.children[child]) return false;
    seen.add(key);
    return true;
  });
  return { ...world, grants, restrictions: [] };
}
