import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import {
  buildChild,
  buildEpisode,
  buildPlan,
  buildReview,
  grant,
  type BuiltChild,
} from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'OPEN-1',
    givenName: '<img src=x onerror=alert(1)>',
    familyName: 'O’Brien-ap-Siôn 李',
    birthDate: '2019-05-04',
    team: 'Safeguarding Team East',
    worker: people.worker,
  });
  path = `/children/${child.childId}`;
  await buildEpisode(house.owner, child, {
    referralDate: '2025-01-02',
    referralSource: '6',
    primaryNeed: 'N1',
  });
  const planId = await buildPlan(house.owner, child, {
    kind: 'child-protection',
    startDate: '2025-02-03',
    initialCategory: 'NEG',
    latestCategory: 'EMO',
  });
  await buildReview(house.owner, child, planId, '2025-05-01', '2025-10-30');
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, {
    basis: 'panel-member',
    source: 'panels.case:1',
    until: '2026-12-09T17:00:00Z',
  });
  await grant(house.owner, child, people.nurse, { basis: 'panel-member', until: '2026-11-01T00:00:00Z' });
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-09-30',
    what: 'Grandmother has offered weekends',
    audience: 'team',
    childView: '“It is quieter there.”',
  });
  await buildAction(house.owner, {
    owner: people.worker,
    setBy: people.coordinator,
    child,
    what: 'Ring the school nurse',
    dueOn: '2026-11-18',
  });
});
afterAll(() => house.close());

test('the worker sees who it is, the plan and for how long, what is late, what has been going on and who is around', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; O’Brien-ap-Siôn 李');
  expect(html).not.toContain('<img src=x');
  expect(html).toContain(
    'Child protection plan (emotional abuse) since 3 February 2025: 1 year and 9 months',
  );
  expect(html).toContain('3 days late');
  expect(html).toContain('Child protection review conference 3');
  expect(html).toContain('2 things are late');
  expect(html).toContain('Grandmother has offered weekends');
  expect(html).toContain('“It is quieter there.”');
  expect(html).toContain('Review 2 of the child protection plan');
});

test('who can see it is said in a few lines: how many of which agencies, who for a panel and until when, restricted or not', async () => {
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html).toMatch(/2 people around .+: Marlowe Vale Children&#39;s Services \(\d\)\./);
  expect(html).toContain(
    'Also for a panel: Vale and Staithes Constabulary (1), the last until 9 December 2026, 5pm.',
  );
  expect(html).toMatch(/Not restricted: also \d+ people who work for the whole partnership\./);
});

test('a panel member sees the child, but not what is for the team around it', async () => {
  const { status, html } = await (await house.as(people.policePanelMember)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Review 2 of the child protection plan');
  expect(html).not.toContain('Grandmother has offered weekends');
});

test.each([people.otherWorker, people.policeOfficer, people.nurse])(
  'it is not there for %s, and the audit trail says who tried',
  async (email) => {
    const { status } = await (await house.as(email)).get(path);
    expect(status).toBe(404);
    expect((await auditOf(house.owner, email))[0]).toMatchObject({
      act: 'child viewed',
      outcome: 'not-found',
    });
  },
);

test('a role that has nothing to do with children may not', async () => {
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});

test('an address that is no identifier, or nobody’s, is not found', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/children/7')).status).toBe(404);
  expect((await worker.get('/children/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

test('the look is on the audit trail and kept, so that the next one says what is new since', async () => {
  const manager = await house.as(people.manager);
  const first = await manager.get(path);
  expect(first.html).toContain('Nid ydych wedi edrych ar y plentyn hwn o’r blaen.');
  expect((await auditOf(house.owner, people.manager))[0]).toMatchObject({
    act: 'child viewed',
    outcome: 'done',
    childIds: [child.childId],
  });
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-11-20',
    what: 'Seen at school',
    enteredAt: '2026-11-21T10:30:00Z',
  });
  house.clock.moveTo('2026-11-21T11:00:00Z');
  const second = await (await house.as(people.manager)).get(path);
  expect(second.html).toContain('1 cofnod newydd ers ichi edrych ddiwethaf ar 21 Tachwedd 2026, 10yb.');
  const third = await (await house.as(people.manager)).get(path);
  expect(third.html).toContain('Nid oes dim byd newydd ers ichi edrych ddiwethaf');
});

test('a child without names, not born yet, without a plan, is shown as such', async () => {
  const unborn = await buildChild(house.owner, { localId: 'OPEN-2', expectedBirthDate: '2027-02-01' });
  await grant(house.owner, unborn, people.worker);
  const { html } = await (await house.as(people.worker)).get(`/children/${unborn.childId}`);
  expect(html).toContain('Child OPEN-2');
  expect(html).toContain('not born yet, expected on 1 February 2027');
  expect(html).toContain('No plan is known.');
  expect(html).toContain('Nothing is on this timeline yet');
});

test('a plan that a later return no longer holds is not called open or ended', async () => {
  const gone = await buildChild(house.owner, { localId: 'OPEN-3' });
  await grant(house.owner, gone, people.worker);
  await buildPlan(house.owner, gone, { startDate: '2025-03-03', goneSince: '2026-03-31' });
  const { html } = await (await house.as(people.worker)).get(`/children/${gone.childId}`);
  expect(html).toContain(
    'Child in need plan since 3 March 2025 is not in the return of 31 March 2026; whether it ended is not known.',
  );
});

test('a restricted child is not there for those whose work is the whole partnership', async () => {
  const restricted = await buildChild(house.owner, { localId: 'OPEN-4', isRestricted: true });
  await grant(house.owner, restricted, people.worker);
  await grant(house.owner, restricted, people.worker, { basis: 'named' });
  await grant(house.owner, restricted, people.manager, { basis: 'team-manager' });
  for (const email of [people.manager, people.worker])
    expect([email, (await (await house.as(email)).get(`/children/${restricted.childId}`)).status]).toEqual([
      email,
      email === people.worker ? 200 : 404,
    ]);
  expect((await (await house.as(people.coordinator)).get(`/children/${restricted.childId}`)).status).toBe(
    404,
  );
  const { status, html } = await (await house.as(people.worker)).get(`/children/${restricted.childId}`);
  expect(status).toBe(200);
  expect(html).not.toContain('for the whole partnership');
});

test('the page costs the same few queries however much there is', async () => {
  const worker = await house.as(people.worker);
  await worker.get(path);
  house.queries();
  await worker.get(path);
  const few = house.queries().length;
  for (let day = 10; day < 40; day++)
    await buildEntry(house.owner, child, {
      by: people.worker,
      happenedOn: `2024-0${Math.floor(day / 10)}-${10 + (day % 10)}`,
      what: `Something of day ${day}`,
    });
  house.queries();
  await worker.get(path);
  expect(house.queries().length).toBe(few);
  expect(few).toBeLessThanOrEqual(24);
});
