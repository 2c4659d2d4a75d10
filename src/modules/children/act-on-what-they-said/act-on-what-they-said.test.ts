import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildVoice } from '#testing/build-voice.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let forPanel: string;
let forTeam: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'CAME-1', givenName: 'Ffion', worker: people.worker });
  path = `/children/${child.childId}/voice`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const said = { by: people.worker, heardOn: '2026-11-01', said: '“He takes my lunch”' };
  forPanel = await buildVoice(house.owner, child, said);
  forTeam = await buildVoice(house.owner, child, { ...said, audience: 'team' });
});
afterAll(() => house.close());

const right = {
  what: 'Ask the school about lunch',
  owner: '',
  ...{ 'dueOn-day': '25', 'dueOn-month': '11', 'dueOn-year': '2026' },
};
beforeAll(async () => {
  right.owner = (await userOf(house.owner, people.worker)).userId;
});

test('an action is made for whoever asks for it, or for who holds the case', async () => {
  const police = await house.as(people.policePanelMember);
  const { html } = await police.get(`${path}/${forPanel}/action`);
  expect(html).toContain('Jolanta Wierzbówka');
  expect(html).toContain('Ruaridh McAskellan');
  expect(html).not.toContain('Rosamund Tidewellow');
  expect((await police.post(`${path}/${forPanel}/action`, right)).status).toBe(303);
  expect((await auditOf(house.owner, people.policePanelMember))[0]).toMatchObject({
    act: 'child voice action made',
    childIds: [child.childId],
  });
  const worker = await house.as(people.worker);
  expect((await worker.get(path)).html).toContain('Ask the school about lunch (Jolanta Wierzbówka)');
  expect((await worker.get('/')).html).toContain('Ask the school about lunch');
});

test.each([
  [{ what: '' }, 'Write what is to be done'],
  [{ owner: randomUUID() }, 'Choose who is to do it'],
  [{ owner: 'me' }, 'Choose who is to do it'],
  [{ 'dueOn-day': '20', 'dueOn-month': '11' }, 'today or later'],
  [{ 'dueOn-day': '31', 'dueOn-month': '11' }, 'today or later'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(`${path}/${forTeam}/action`, { ...right, ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('what' in wrong)) expect(html).toContain('Ask the school about lunch');
  const { rows } = await house.owner.query('select from actions.action where source_id = $1', [forTeam]);
  expect(rows).toEqual([]);
});

test('it is not there where what was said is not, and refused to who may not write', async () => {
  const police = await house.as(people.policePanelMember);
  for (const [person, voiceId, status] of [
    [police, forTeam, 404],
    [await house.as(people.otherWorker), forPanel, 404],
    [await house.as(people.quality), forPanel, 403],
  ] as const) {
    expect((await person.get(`${path}/${voiceId}/action`)).status).toBe(status);
    expect((await person.post(`${path}/${voiceId}/action`, right)).status).toBe(status);
  }
});
