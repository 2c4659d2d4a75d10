import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import {
  boxOf,
  childAtRisk,
  dateBoxes,
  decideAs,
  holdDiscussion,
  protectionOf,
} from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('an agency that is missing is said, with why, and holds nobody up', async () => {
  const child = await childAtRisk(house);
  const worker = await house.as(people.worker);
  const form = {
    ...dateBoxes('held', '2026-11-02'),
    [await boxOf(house, 'social-care')]: 'Jolanta <b>',
    known: 'A burn.',
  };
  const address = `${protectionOf(child)}/discussions`;
  const { status, html } = await worker.post(address, form);
  expect([status, html.includes('Not there: the police and health. Say why')]).toEqual([422, true]);
  expect(html).toContain('Jolanta &lt;b&gt;');
  const { location } = await worker.post(address, { ...form, missingBecause: 'It could not wait.' });
  const read = await worker.get(location ?? '');
  expect(read.html).toContain('Not there: the police and health.');
  expect(read.html).toContain('It could not wait.');
  expect(read.html).toContain('Not decided yet');
  const nobody = await worker.post(address, { ...dateBoxes('held', '2026-12-24'), known: 'x' });
  expect(nobody.html).toContain('Enter today or a day before');
  expect(nobody.html).toContain('Say who took part');
});

test('a manager of social care decides, each agency says its own view, and a dissent leads to a disagreement', async () => {
  const child = await childAtRisk(house);
  const manager = await house.as(people.manager);
  const path = await holdDiscussion(house, await house.as(people.worker), child);
  const police = await house.as(people.policeOfficer);
  expect((await police.post(`${path}/views`, { agrees: 'yes' })).status).toBe(404);
  await decideAs(manager, path, 'section-47-single');
  const none = await police.post(`${path}/views`, { agrees: 'no' });
  expect([none.status, none.html.includes('Say why')]).toEqual([422, true]);
  await police.post(`${path}/views`, { agrees: 'no', because: 'We want to come along.' });
  const read = await police.get(path);
  expect(read.html).toContain('We want to come along.');
  expect(read.html).toContain(`/children/${child.childId}/disagreements/new`);
  expect((await manager.get(path)).html).not.toContain(`/children/${child.childId}/disagreements/new`);
  // 15 working days after 2 November.
  expect(read.html).toContain('due on 23 November 2026');
  expect(read.html).toContain('within 15 working days');
  const chronology = await police.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('section 47 enquiry by social care alone');
  expect(
    (await auditOf(house.owner, people.manager)).find(({ act }) => act === 'strategy discussion decided'),
  ).toMatchObject({ outcome: 'done', childIds: [child.childId], detail: { outcome: 'section-47-single' } });
});

test('who decides: nobody of the police, of health or below a manager; who does not see the child finds nothing', async () => {
  const child = await childAtRisk(house);
  const path = await holdDiscussion(house, await house.as(people.worker), child);
  const form = { outcome: 'no-section-47', because: 'No.' };
  for (const [email, status] of [
    [people.worker, 403],
    [people.policeOfficer, 403],
    [people.nurse, 403],
    [people.frontDoorPolice, 403],
    ['oluchi.ezemadu@childrens-services.marlowe-vale.example', 404],
  ] as const)
    for (const act of ['decide', 'enquiry'])
      expect([email, act, (await (await house.as(email)).post(`${path}/${act}`, form)).status]).toEqual([
        email,
        act,
        status,
      ]);
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
  const police = await house.as(people.policeOfficer);
  expect((await police.post(`${protectionOf(child)}/discussions`, {})).status).toBe(404);
  await decideAs(await house.as(people.frontDoorManager), path, 'no-section-47');
});

test('of two who decide at once the second is told; so is the second who says how the enquiry came out', async () => {
  const child = await childAtRisk(house);
  const path = await holdDiscussion(house, await house.as(people.worker), child);
  const [one, other] = [await house.as(people.manager), await house.as(people.frontDoorManager)];
  const twice = async (act: string, outcomes: readonly [string, string]) => {
    const answers = await Promise.all([
      one.post(`${path}/${act}`, { outcome: outcomes[0], because: 'First.' }),
      other.post(`${path}/${act}`, { outcome: outcomes[1], because: 'Second.' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const told = answers.find(({ status }) => status === 409)?.html ?? '';
    expect([told.includes('First.'), told.includes('Second.')]).toEqual([true, true]);
  };
  await twice('decide', ['section-47-single', 'section-47-joint']);
  await twice('enquiry', ['continuing-risk', 'not-substantiated']);
  const empty = await one.post(`${path}/decide`, {});
  expect(empty.status).toBe(409);
});

test('siblings who are discussed together each have a discussion, and are decided together or not', async () => {
  const address = '7 Larkrise Court, Marlowe';
  const child = await childAtRisk(house, { address });
  const sibling = await childAtRisk(house, { givenName: 'Kit', address });
  const manager = await house.as(people.manager);
  const path = await holdDiscussion(house, manager, child, { siblings: sibling.childId });
  expect((await manager.get(path)).html).toContain('Kit Tollerdown');
  await decideAs(manager, path, 'section-47-joint', { together: sibling.childId });
  const list = await (await house.as(people.worker)).get(protectionOf(sibling));
  expect(list.html).toContain('Section 47 enquiry, together with the police');
});
