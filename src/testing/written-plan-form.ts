import { buildChild, grant } from './build-child.ts';
import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';
import { addToTeam, idOf } from './team-form.ts';

/** An outcome that lacks nothing but who looks after it and a step. */
export const outcomeForm = {
  need: 'She sleeps three hours a night.',
  wanted: 'She sleeps through the night',
  measure: 'Nights a week of seven hours or more.',
  baseline: 'One night a week.',
  contingency: 'The sleep clinic sees her.',
  ownerUserId: '',
  'byWhen-day': '29',
  'byWhen-month': '1',
  'byWhen-year': '2027',
};

export const stepForm = (ownerUserId: string, what = 'Bring the bed') => ({
  ...{ what, ownerUserId, 'due-day': '1', 'due-month': '12', 'due-year': '2026' },
});

/** Begins a plan by the form, led by who begins it; gives its address. */
export async function beginPlan(
  by: Person,
  childId: string,
  leadUserId: string,
  kind = 'child-in-need',
): Promise<string> {
  const path = `/children/${childId}/written-plans`;
  const { location, status } = await by.post(path, { kind, title: 'Safe and settled', leadUserId });
  if (location === undefined) throw new Error(`beginning answered with ${status}`);
  return location.replace(/\/draft$/, '');
}

/** Adds an outcome by the form; gives its id. */
export async function addOutcome(
  by: Person,
  plan: string,
  form: Record<string, string> = outcomeForm,
): Promise<string> {
  const { location, status } = await by.post(`${plan}/draft/outcomes`, form);
  if (location === undefined) throw new Error(`adding answered with ${status}`);
  return location.split('#outcome-')[1] ?? '';
}

/** Publishes the draft as it stands by the form. */
export async function publish(by: Person, plan: string, whatChanged = '') {
  const { html } = await by.get(`${plan}/publish`);
  const draftVersion = /name="draftVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
  return by.post(`${plan}/publish`, { whatChanged, draftVersion });
}

/** A review of the newest version, in which every outcome is rated alike. */
export const reviewForm = (outcomeIds: readonly string[], rating: string, number = '1') => ({
  ...{
    number,
    rating,
    note: 'Two nights now.',
    'reviewed-day': '20',
    'reviewed-month': '11',
    'reviewed-year': '2026',
  },
  ...Object.fromEntries(outcomeIds.map((id) => [`rating-${id}`, rating])),
});

/** Siân with her worker, her manager, a nurse in her team and somebody of a panel who does not write; and the draft of a plan, led by her worker. */
export async function settlePlan(house: TestHouse, kind = 'child-in-need') {
  const child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  const plan = await beginPlan(worker, child.childId, await idOf(house, people.worker), kind);
  return {
    child,
    plan,
    all: `/children/${child.childId}/written-plans`,
    nurse: await idOf(house, people.nurse),
  };
}

export const outsiders = [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'];
