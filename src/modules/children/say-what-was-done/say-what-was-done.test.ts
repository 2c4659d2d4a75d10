import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildVoice } from '#testing/build-voice.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

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

const right = { done: 'We asked <her> brother to stop' };

test('what was done is added by whichever agency did it, and read with what the child said', async () => {
  const police = await house.as(people.policePanelMember);
  expect((await police.get(`${path}/${forPanel}/done`)).html).toContain('“He takes my lunch”');
  const answered = await police.post(`${path}/${forPanel}/done`, right);
  expect(answered.location).toBe(`${path}#voice-${forPanel}`);
  expect((await auditOf(house.owner, people.policePanelMember))[0]).toMatchObject({
    act: 'child voice answered',
    childIds: [child.childId],
  });
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html).toContain('We asked &lt;her&gt; brother to stop');
});

test.each([
  [' ', 'Write what was done about it'],
  ['x'.repeat(4001), 'in 4,000 characters or fewer'],
])('a wrong answer comes back with its message (%#)', async (done, message) => {
  const { status, html } = await (await house.as(people.worker)).post(`${path}/${forTeam}/done`, { done });
  expect([status, html.includes(message)]).toEqual([422, true]);
  const { rows } = await house.owner.query('select from children.voice_answer where voice_id = $1', [
    forTeam,
  ]);
  expect(rows).toEqual([]);
});

test('it is not there where what was said is not, and refused to who may not write', async () => {
  const police = await house.as(people.policePanelMember);
  for (const [person, voiceId, status] of [
    [police, forTeam, 404],
    [await house.as(people.otherWorker), forPanel, 404],
    [await house.as(people.quality), forPanel, 403],
  ] as const) {
    expect((await person.get(`${path}/${voiceId}/done`)).status).toBe(status);
    expect((await person.post(`${path}/${voiceId}/done`, right)).status).toBe(status);
  }
});
