/*
 * Who may see which child, written as plainly as it can be said, without SQL and without a look at how the house does it. The house is
 * compared with it: src/reference-model.test.ts in every run, `npm run torture:access` a million times.
 */

/** A moment, as hours from the beginning of the world. */
export type Hour = number;

export interface ModelPerson {
  partnership: number;
  agency: number;
  roles: readonly string[];
  /** Their work is the whole partnership, from when until when. */
  wide: readonly { from: Hour; until: Hour | null }[];
}

export interface ModelGrant {
  person: number;
  child: number;
  basis: string;
  from: Hour;
  until: Hour | null;
}

export interface ModelWorld {
  people: ModelPerson[];
  /** The partnership of each child. */
  children: number[];
  grants: ModelGrant[];
  /** The restrictions of each child, with who is named from when until when. */
  restrictions: {
    child: number;
    from: Hour;
    until: Hour | null;
    named: { person: number; from: Hour; until: Hour | null }[];
  }[];
}

/** Begun, and not over: a reason ends at its moment, not after it. */
function lasts(span: { from: Hour; until: Hour | null }, at: Hour): boolean {
  return span.from <= at && (span.until === null || at < span.until);
}

function isRestricted(world: ModelWorld, child: number, at: Hour): boolean {
  return world.restrictions.some((each) => each.child === child && lasts(each, at));
}

/** While a child is restricted, only those who are named see it. */
export function isHiddenFrom(world: ModelWorld, person: number, child: number, at: Hour): boolean {
  const restriction = world.restrictions.find((each) => each.child === child && lasts(each, at));
  if (restriction === undefined) return false;
  return !restriction.named.some((each) => each.person === person && lasts(each, at));
}

/** Whether a person sees a child at a moment. */
export function maySee(world: ModelWorld, person: number, child: number, at: Hour): boolean {
  const who = world.people[person];
  if (who === undefined || who.partnership !== world.children[child]) return false;
  if (isHiddenFrom(world, person, child, at)) return false;
  if (isRestricted(world, child, at)) return true;
  if (who.wide.some((each) => lasts(each, at))) return true;
  return world.grants.some((each) => each.person === person && each.child === child && lasts(each, at));
}

/** How they may read who sees the child; null: not at all. */
export function sightOf(
  world: ModelWorld,
  person: number,
  child: number,
  at: Hour,
): 'child' | 'officer' | 'agency' | null {
  const who = world.people[person];
  if (who === undefined || who.partnership !== world.children[child]) return null;
  if (maySee(world, person, child, at)) return 'child';
  if (who.roles.includes('data-protection-officer') || who.roles.includes('quality-assurance'))
    return 'officer';
  const isOfAgency = (other: number) =>
    world.people[other]?.partnership === who.partnership && world.people[other].agency === who.agency;
  const stood =
    world.grants.some((each) => each.child === child && isOfAgency(each.person)) ||
    world.restrictions.some(
      (each) => each.child === child && each.named.some(({ person: named }) => isOfAgency(named)),
    );
  if (who.roles.includes('agency-administrator') && stood && !isHiddenFrom(world, person, child, at))
    return 'agency';
  return null;
}

/** What a search in an emergency gives, by exact facts that fit one child. */
export function pointsTo(
  world: ModelWorld,
  person: number,
  child: number,
  at: Hour,
): 'none' | 'seen' | 'pointer' {
  const who = world.people[person];
  const isFrontLine = ['practitioner', 'team-manager', 'cp-chair'].some((role) => who?.roles.includes(role));
  if (who?.partnership !== world.children[child] || !isFrontLine) return 'none';
  if (isHiddenFrom(world, person, child, at)) return 'none';
  return maySee(world, person, child, at) ? 'seen' : 'pointer';
}

/** What finding a child by its local id gives, whatever the roles are for those who see the child. */
export function findsAs(
  world: ModelWorld,
  person: number,
  child: number,
  at: Hour,
): 'none' | 'seen' | 'pointer' {
  return maySee(world, person, child, at) ? 'seen' : pointsTo(world, person, child, at);
}

/** Who of the agencies answers what the front door asks of one of them. */
const answersFor = (who: ModelPerson, at: Hour) =>
  isAtFrontDoor(who, at) || who.roles.includes('team-manager') || who.roles.includes('panel-member');

const isAtFrontDoor = (who: ModelPerson, at: Hour) =>
  who.roles.includes('front-door') && who.wide.some((each) => lasts(each, at));

/** Whether the plans of the children somebody sees are theirs to write, and so to read before they are published. */
export function writesPlans(world: ModelWorld, person: number): boolean {
  const writers = ['practitioner', 'team-manager', 'cp-chair'];
  return world.people[person]?.roles.some((role) => writers.includes(role)) ?? false;
}

/** Whether somebody reads a referral of this child that was sent: who wrote it, the front door, who works with the child, who is named for it. */
export function readsReferral(
  world: ModelWorld,
  person: number,
  child: number,
  { at, writtenBy }: { at: Hour; writtenBy: number },
): boolean {
  const who = world.people[person];
  if (who === undefined || who.partnership !== world.children[child]) return false;
  if (isHiddenFrom(world, person, child, at)) return false;
  const works = ['allocated-worker', 'team-manager', 'team-member'];
  const stands = world.grants.some(
    (each) => each.person === person && each.child === child && works.includes(each.basis) && lasts(each, at),
  );
  return person === writtenBy || isAtFrontDoor(who, at) || stands || isRestricted(world, child, at);
}

/** Whether somebody reads what the front door asks an agency about the child. */
export function readsRequest(
  world: ModelWorld,
  person: number,
  child: number,
  { at, ofAgency }: { at: Hour; ofAgency: number },
): boolean {
  const who = world.people[person];
  if (who === undefined || who.partnership !== world.children[child]) return false;
  if (isHiddenFrom(world, person, child, at)) return false;
  return isAtFrontDoor(who, at) || (who.agency === ofAgency && answersFor(who, at));
}
