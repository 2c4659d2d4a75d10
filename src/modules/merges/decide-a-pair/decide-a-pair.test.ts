import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { buildPlan, buildReview, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { makePair, pairOf } from '#testing/make-pair.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
let worker: Person;
let kept: BuiltChild;
let other: BuiltChild;
let pair: string;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
  worker = await house.as(people.worker);
  [kept, other] = await makePair(house);
  await grant(house.owner, kept, people.worker);
  await grant(house.owner, other, people.otherWorker);
  await buildEntry(house.owner, kept, {
    by: people.worker,
    happenedOn: '2026-10-01',
    what: 'Seen with her aunt',
  });
  await buildEntry(house.owner, other, {
    by: people.otherWorker,
    happenedOn: '2026-10-02',
    what: 'Rang from the hospital',
  });
  const planId = await buildPlan(house.owner, other, { kind: 'child-in-need', startDate: '2025-02-03' });
  await buildReview(house.owner, other, planId, '2025-05-01');
  pair = await pairOf(house, kept, other);
});
afterAll(() => house.close());

const formOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(version|oneVersion|otherVersion)" value="(\d+)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
const decide = async (answer: string, because: string, who = coordinator) =>
  who.post(pair, { ...formOf((await who.get(pair)).html), answer, because });

describe('two records that may be of one child', () => {
  test('stand side by side with what speaks for it and against', async () => {
    const { status, html } = await coordinator.get(pair);
    expect(status).toBe(200);
    expect(html).toContain('Family name differs by a letter or two');
    expect(html).toContain('class="app-waterfall"');
    expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
      act: 'possible duplicate viewed',
      childIds: expect.arrayContaining([kept.childId, other.childId]) as string[],
    });
    expect((await coordinator.get('/duplicates')).html).toContain(`href="${pair}"`);
  });

  test('another role gets 403', async () => {
    expect((await worker.get('/duplicates')).status).toBe(403);
    expect((await worker.get(pair)).status).toBe(403);
    expect((await worker.post(pair, { answer: 'not-same', because: 'x' })).status).toBe(403);
  });

  test('a wrong answer comes back with its message and what was typed', async () => {
    const { status, html } = await decide('', 'Asked the school');
    expect(status).toBe(422);
    expect(html).toContain('Choose which record to keep');
    expect(html).toContain('Asked the school');
    expect((await decide(kept.childId, ' ')).html).toContain('Write why you think so');
  });
});

describe('a merge', () => {
  let merge: string;
  test('brings everything of both together; who stood next to either sees both', async () => {
    const answered = await decide(kept.childId, 'Rang both workers');
    expect(answered.status).toBe(303);
    merge = answered.location ?? '';
    const { html: told } = await coordinator.get(merge);
    expect(told).toContain('1 chronology entry');
    expect(told).toContain('Rang both workers');
    for (const who of [people.worker, people.otherWorker]) {
      const { html } = await (await house.as(who)).get(`/children/${kept.childId}/chronology`);
      expect(html).toContain('Seen with her aunt');
      expect(html).toContain('Rang from the hospital');
      expect(html).toContain('Another record of the same child was merged into this one');
    }
    const page = await worker.get(`/children/${kept.childId}`);
    expect(page.html).toContain('This record holds another one');
    expect(page.html).toContain(other.localId);
  });

  test('leads from the old address to the record that is kept, and finds it by the numbers of both', async () => {
    const moved = await worker.get(`/children/${other.childId}/chronology`);
    expect([moved.status, moved.location]).toEqual([303, `/children/${kept.childId}/chronology`]);
    const found = await coordinator.post('/find', { q: other.localId });
    expect(found.html).toContain(`/children/${kept.childId}`);
    expect(found.html).not.toContain(`/children/${other.childId}"`);
  });

  test('that comes while somebody writes shows what they wrote, and keeps nothing of it', async () => {
    const { status, html } = await worker.post(`/children/${other.childId}/chronology`, {
      what: 'Half of a sentence',
    });
    expect(status).toBe(409);
    expect(html).toContain('Half of a sentence');
    expect(html).toContain(`href="/children/${kept.childId}"`);
  });

  test('is told to whoever merges the two a second time', async () => {
    const { status, html } = await coordinator.post(pair, { answer: kept.childId, because: 'Me too' });
    expect(status).toBe(409);
    expect(html).toContain('Rang both workers');
    expect(html).toContain('Me too');
  });

  test('is undone: each has its own again, and who saw one sees one', async () => {
    const undone = await coordinator.post(`${merge}/undo`, { because: 'They are cousins' });
    expect(undone.status).toBe(303);
    expect((await worker.get(`/children/${other.childId}`)).status).toBe(404);
    const { html } = await worker.get(`/children/${kept.childId}/chronology`);
    expect(html).toContain('Seen with her aunt');
    expect(html).not.toContain('Rang from the hospital');
    const back = await (await house.as(people.otherWorker)).get(`/children/${other.childId}/chronology`);
    expect(back.html).toContain('Rang from the hospital');
    expect((await coordinator.get(pair)).html).toContain('They are cousins');
    const again = await coordinator.post(`${merge}/undo`, { because: 'Twice' });
    expect(again.status).toBe(409);
  });
});

test('two who decide at once: the second is shown how it stands, with what was typed', async () => {
  const form = formOf((await coordinator.get(pair)).html);
  const answers = await Promise.all(
    ['First asked', 'Second asked'].map((because) =>
      coordinator.post(pair, { ...form, answer: 'not-same', because }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((one, next) => one - next)).toEqual([303, 409]);
  const told = answers.find(({ status }) => status === 409)?.html ?? '';
  expect(told).toContain('First asked');
  expect(told).toContain('Second asked');
});

test('that one changed meanwhile is said before anything is merged', async () => {
  const form = formOf((await coordinator.get(pair)).html);
  await house.owner.query('update children.child set version = version + 1 where child_id = $1', [
    other.childId,
  ]);
  const { status, html } = await coordinator.post(pair, { ...form, answer: kept.childId, because: 'Sure' });
  expect(status).toBe(409);
  expect(html).toContain('has changed since you opened the page');
});
