import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let actionId: string;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'ACTION-1' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
});
beforeEach(async () => {
  actionId = await buildAction(house.owner, {
    owner: people.worker,
    setBy: people.coordinator,
    child,
    what: 'Ring the <nurse>',
    why: 'Nobody has the weight chart',
    dueOn: '2026-11-18',
  });
  path = `/actions/${actionId}`;
});
afterAll(() => house.close());

const stored = async () =>
  (await house.owner.query('select done_on, version from actions.action where action_id = $1', [actionId]))
    .rows[0] as object;

test('its owner sees what, why, who asked, by when with late words, and may work on it', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Ring the &lt;nurse&gt;');
  expect(html).toContain('Nobody has the weight chart');
  expect(html).toContain('Rosamund Tidewellow');
  expect(html).toContain('3 days late');
  expect(html).toContain('Mark as done');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'action viewed',
    childIds: [child.childId],
  });
});

test('others who see the child read, and work on nothing', async () => {
  const manager = await house.as(people.manager);
  const { status, html } = await manager.get(path);
  expect(status).toBe(200);
  expect(html).not.toContain('Nodi ei fod wedi’i wneud');
  expect((await manager.post(`${path}/done`)).status).toBe(404);
  expect((await manager.post(`${path}/undo`)).status).toBe(404);
  expect((await manager.post(`${path}/evidence`, { body: 'x' })).status).toBe(404);
  expect(await stored()).toEqual({ done_on: null, version: 1 });
});

test('it is not there for another team', async () => {
  const other = await house.as(people.otherWorker);
  expect((await other.get(path)).status).toBe(404);
  expect((await other.post(`${path}/done`)).status).toBe(404);
  expect((await auditOf(house.owner, people.otherWorker))[0]).toMatchObject({ outcome: 'not-found' });
});

test('its owner, and who set it, mark it as done and take it back', async () => {
  const worker = await house.as(people.worker);
  const done = await worker.post(`${path}/done`, { version: '1' });
  expect(done.location).toBe(`${path}?done=now`);
  expect(await stored()).toEqual({ done_on: '2026-11-21', version: 2 });
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'action marked done',
    outcome: 'done',
  });
  const after = await worker.get(`${path}?done=now`);
  expect(after.html).toContain('done on 21 November 2026');
  expect(after.html).toContain('Done 3 days late.');
  const coordinator = await house.as(people.coordinator);
  expect((await coordinator.post(`${path}/undo`)).location).toBe(path);
  expect(await stored()).toEqual({ done_on: null, version: 3 });
});

test('done twice is done once, and somebody who read an older version is asked to read again', async () => {
  const worker = await house.as(people.worker);
  await worker.post(`${path}/done`, { version: '1' });
  expect((await worker.post(`${path}/done`, { version: '1' })).status).toBe(303);
  expect(await stored()).toEqual({ done_on: '2026-11-21', version: 2 });
  await worker.post(`${path}/undo`);
  const { status, html } = await worker.post(`${path}/done`, { version: '1' });
  expect(status).toBe(409);
  expect(html).toContain('This action was changed while you had it open');
});

test('one that is no longer to be done says why, and takes nothing more', async () => {
  const ended = await buildAction(house.owner, {
    owner: people.worker,
    setBy: people.coordinator,
    child,
    what: 'Visit',
    dueOn: '2026-11-01',
    endedOn: '2026-11-02',
    endedBecause: 'The family moved.',
  });
  const worker = await house.as(people.worker);
  const { html } = await worker.get(`/actions/${ended}`);
  expect(html).toContain('No longer to be done, since 2 November 2026. The family moved.');
  expect(html).not.toContain('Mark as done');
  expect((await worker.post(`/actions/${ended}/evidence`, { body: 'x' })).status).toBe(404);
});

test('one that needs an answer leads to its page, and is neither closed nor opened without it', async () => {
  const given = { owner: people.worker, setBy: people.coordinator, what: 'Answer', dueOn: '2026-12-01' };
  const link = '/looks/questions';
  const asked = await buildAction(house.owner, { ...given, link, needsAnswer: true });
  const worker = await house.as(people.worker);
  const { html } = await worker.get(`/actions/${asked}`);
  expect(html).toContain('This is done when you give your answer');
  expect(html).not.toContain('Mark as done');
  const doneOn = async (actionId: string) =>
    (
      await house.owner.query<{ day: string }>(
        'select done_on as day from actions.action where action_id = $1',
        [actionId],
      )
    ).rows[0]?.day;
  for (const from of ['', '?from=my-work'])
    expect((await worker.post(`/actions/${asked}/done${from}`, { version: '1' })).location).toBe(link);
  expect(await doneOn(asked)).toBeNull();
  const answered = await buildAction(house.owner, {
    ...given,
    link,
    needsAnswer: true,
    doneOn: '2026-11-20',
  });
  expect((await worker.post(`/actions/${answered}/undo`)).location).toBe(link);
  expect(await doneOn(answered)).toBe('2026-11-20');
});
