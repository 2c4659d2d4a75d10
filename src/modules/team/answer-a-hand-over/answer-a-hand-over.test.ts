import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, askByForm, leadsOf, placeForm } from '#testing/team-form.ts';
import { TEST_NOW } from '#testing/test-now.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.moveTo(TEST_NOW);
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = `/children/${child.childId}/team`;
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  await addToTeam(house, worker, child, people.policeOfficer, placeForm('police'));
});

const ask = async (by: string, whom: string) => askByForm(house, await house.as(by), child.childId, whom);
const answer = async (by: string, handOverId: string, form: Record<string, string>) =>
  (await house.as(by)).post(`${path}/hand-overs/${handOverId}`, { version: '1', ...form });
const leads = () => leadsOf(house, child.childId);

/** The worker leads, having named herself. */
async function workerLeads() {
  expect(await ask(people.worker, people.worker)).toBe('');
  expect((await leads()).now).toEqual([people.worker]);
}

test('proposed by who leads and accepted: until then nothing changes, then it passes on, on My work and the chronology', async () => {
  await workerLeads();
  const handOver = await ask(people.worker, people.nurse);
  expect((await leads()).now).toEqual([people.worker]);
  const nurse = await house.as(people.nurse);
  const work = (await nurse.get('/')).html;
  expect(work).toContain('Say whether you take over as lead professional');
  expect(work).toContain(`${path}/hand-overs/${handOver}`);
  expect((await nurse.get(path)).html).toContain('A hand-over of the lead waits for your answer.');
  expect((await nurse.get(`${path}/hand-overs/${handOver}`)).html).toContain(
    'You are asked to lead this team',
  );
  house.clock.moveTo('2026-11-22T10:00:00Z');
  expect((await answer(people.nurse, handOver, { answer: 'agree' })).location).toBe(path);
  expect(await leads()).toEqual({ now: [people.nurse], before: [people.worker] });
  expect((await auditOf(house.owner, people.nurse))[0]).toMatchObject({
    act: 'team hand-over answered',
    outcome: 'done',
    childIds: [child.childId],
    detail: { how: 'done' },
  });
  expect((await (await house.as(people.nurse)).get('/')).html).not.toContain(handOver);
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html).toContain('Who led before');
  expect(html).toContain('Lead professional: Constance Abiolari');
  const chronology = await (await house.as(people.worker)).get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('The lead was handed over from Jolanta Wierzbówka to Constance Abiolari');
});

test('proposed by the manager: both must agree, in whichever order', async () => {
  await workerLeads();
  const handOver = await ask(people.manager, people.nurse);
  await answer(people.nurse, handOver, { answer: 'agree' });
  expect((await leads()).now).toEqual([people.worker]);
  expect((await (await house.as(people.worker)).get('/')).html).toContain(
    'Say whether you agree to hand over as lead professional',
  );
  await answer(people.worker, handOver, { answer: 'agree', version: '2' });
  expect(await leads()).toEqual({ now: [people.nurse], before: [people.worker] });
});

test('refused with a reason: nothing changes, the reason stands, and another can be asked', async () => {
  await workerLeads();
  const handOver = await ask(people.worker, people.nurse);
  const without = await answer(people.nurse, handOver, { answer: 'refuse' });
  expect([without.status, without.html.includes('Enter why not')]).toEqual([422, true]);
  await answer(people.nurse, handOver, { answer: 'refuse', because: 'Leaves in a week' });
  expect((await leads()).now).toEqual([people.worker]);
  const { html } = await (await house.as(people.worker)).get(`${path}/hand-overs/${handOver}`);
  expect(html).toContain('Not accepted');
  expect(html).toContain('Leaves in a week');
  expect(await ask(people.worker, people.policeOfficer)).not.toBe('');
});

test('taken back: it is asked no longer, and a late answer gets both versions', async () => {
  await workerLeads();
  const handOver = await ask(people.worker, people.nurse);
  const worker = await house.as(people.worker);
  const address = `${path}/hand-overs/${handOver}/withdraw`;
  expect((await worker.post(address, { takeBack: '', version: '1' })).status).toBe(422);
  expect((await worker.post(address, { takeBack: 'Too early', version: '1' })).location).toBe(path);
  expect((await (await house.as(people.nurse)).get('/')).html).not.toContain(handOver);
  const late = await answer(people.nurse, handOver, { answer: 'agree' });
  expect([late.status, late.html.includes('Too early')]).toEqual([409, true]);
  expect((await leads()).now).toEqual([people.worker]);
});

test('agreed to and taken back at the same moment: one of the two, and never two who lead', async () => {
  await workerLeads();
  for (let round = 0; round < 5; round++) {
    const [from, to] = round % 2 === 0 ? [people.worker, people.nurse] : [people.nurse, people.worker];
    const current = (await leads()).now[0];
    if (current !== from) continue;
    const handOver = await ask(from, to);
    const [one, other] = [await house.as(to), await house.as(from)];
    const answers = await Promise.all([
      one.post(`${path}/hand-overs/${handOver}`, { answer: 'agree', version: '1' }),
      other.post(`${path}/hand-overs/${handOver}/withdraw`, { takeBack: 'No', version: '1' }),
    ]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409 || status === 404)).toHaveLength(1);
    expect((await leads()).now).toHaveLength(1);
  }
});

test('who is neither of the two cannot answer; another team and another partnership get 404, a role without the permission 403', async () => {
  await workerLeads();
  const handOver = await ask(people.worker, people.nurse);
  const outside = [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'];
  for (const email of [people.policeOfficer, people.manager, ...outside])
    expect([email, (await answer(email, handOver, { answer: 'agree' })).status]).toEqual([email, 404]);
  for (const email of [people.policeOfficer, ...outside]) {
    const person = await house.as(email);
    expect((await person.post(`${path}/hand-over`, {})).status).toBe(404);
    expect(
      (await person.post(`${path}/hand-overs/${handOver}/withdraw`, { takeBack: 'x', version: '1' })).status,
    ).toBe(404);
  }
  expect((await answer(people.quality, handOver, { answer: 'agree' })).status).toBe(403);
});
