import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { raiseByForm, standingOf } from '#testing/raise-by-form.ts';
import { TEST_NOW } from '#testing/test-now.ts';
import { idOf } from '#testing/team-form.ts';

const police = 'Vale and Staithes Constabulary';
const chair = 'aldous.renwickson@independent.example';
const words = { words: 'The case stays open until Easter.', outcome: 'changed', themes: 'delay' };

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
  path = await raiseByForm(house, await house.as(people.worker), child, police);
});

const standing = () => standingOf(house, child.childId);
const post = async (email: string, act: string, form: Record<string, string> = {}) =>
  (await house.as(email)).post(`${path}/${act}`, form);
const proposal = async () =>
  (
    await house.owner.query<{ id: string; state: string }>(
      'select proposal_id as id, state from escalations.proposal where child_id = $1 order by proposed_at desc, proposal_id desc limit 1',
      [child.childId],
    )
  ).rows[0];
const sign = async (email: string, form: Record<string, string> = { answer: 'sign' }) =>
  post(email, `proposals/${(await proposal())?.id}`, form);
const sees = async (email: string) => (await (await house.as(email)).get(path)).status === 200;

/** Takes it to the last stage, where the chair sits. */
async function comeToTheChair() {
  for (const moment of ['2026-11-25T00:07:00Z', '2026-12-02T00:07:00Z', '2026-12-04T00:07:00Z']) {
    house.clock.moveTo(moment);
    await house.runTask('hourly:escalation-stages');
  }
  expect(await standing()).toMatchObject({ stage: 4, speakers: [chair] });
}

test('acknowledged, answered, replied to: each side is asked in its turn', async () => {
  expect((await post(people.policeOfficer, 'acknowledge')).status).toBe(303);
  expect((await post(people.policeOfficer, 'views', { said: '', stage: '1' })).html).toContain(
    'Enter what your side says',
  );
  expect(
    (await post(people.policeOfficer, 'views', { said: 'We closed it because', stage: '1' })).status,
  ).toBe(303);
  const worker = await house.as(people.worker);
  const { html } = await worker.get(path);
  expect([html.includes('We closed it because'), html.includes('Reply for your agency')]).toEqual([
    true,
    true,
  ]);
  expect((await worker.get('/')).html).toContain('Reply in a disagreement');
  expect((await (await house.as(people.policeOfficer)).get('/')).html).not.toContain('Answer a disagreement');
});

test('it ends when both sides have signed, and who saw the child only for it no longer does', async () => {
  expect((await post(people.policeOfficer, 'propose', { words: '', outcome: '' })).html).toContain(
    'Choose what becomes',
  );
  await post(people.policeOfficer, 'propose', words);
  // The side that proposed has signed: signing again ends nothing.
  await sign(people.policeOfficer);
  expect(await standing()).toMatchObject({ state: 'open' });
  expect((await sign(people.policeOfficer, { answer: 'refuse' })).html).toContain('Enter why not');
  expect((await (await house.as(people.worker)).get(path)).html).toContain(
    'Do you sign this for your agency?',
  );
  expect((await sign(people.worker)).status).toBe(303);
  expect(await standing()).toMatchObject({ state: 'resolved' });
  expect([await sees(people.worker), await sees(people.policeOfficer)]).toEqual([true, false]);
  expect((await post(people.worker, 'views', { said: 'x', stage: '1' })).status).toBe(409);
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html).toContain('Resolved on 21 November 2026');
  expect(html).toContain('Themes: Delay');
});

test('not signed with a reason, it goes on, and other words can be proposed; one at a time', async () => {
  await post(people.policeOfficer, 'propose', words);
  const second = await post(people.worker, 'propose', { ...words, words: 'Mine' });
  expect([second.status, second.html.includes('Mine'), second.html.includes('until Easter')]).toEqual([
    409,
    true,
    true,
  ]);
  expect((await sign(people.worker, { answer: 'refuse', because: 'Too short' })).status).toBe(303);
  expect((await (await house.as(people.policeOfficer)).get(path)).html).toContain('Too short');
  expect((await post(people.worker, 'propose', { ...words, words: 'Mine' })).status).toBe(303);
  expect((await standing())?.state).toBe('open');
});

test('the chair proposes, and both sides sign at the same moment: it ends once', async () => {
  await comeToTheChair();
  await post(chair, 'propose', words);
  expect((await sign(chair)).status).toBe(404);
  const answers = await Promise.all([sign(people.policePanelMember), sign(people.worker)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await standing()).toMatchObject({ state: 'resolved' });
  const { rows } = await house.owner.query<{ letters: number }>(
    `select count(*)::integer as letters from mail.message where to_email = $1 and subject = 'A disagreement has ended'`,
    [chair],
  );
  expect(rows[0]?.letters).toBe(1);
});

test('signed and refused at the same moment: one of the two, and never both', async () => {
  await post(people.policeOfficer, 'propose', words);
  const [signed, refused] = await Promise.all([
    sign(people.worker),
    sign(people.policeOfficer, { answer: 'refuse', because: 'Thought again' }),
  ]);
  expect([signed.status, refused.status].filter((status) => status === 303)).toHaveLength(1);
  expect(['resolved', 'open']).toContain((await standing())?.state);
});

test('the independent chair ends it at the last stage, and nobody else', async () => {
  expect((await post(people.policeOfficer, 'outcome', words)).status).toBe(404);
  await comeToTheChair();
  for (const email of [people.policePanelMember, people.worker, people.coordinator])
    expect([email, (await post(email, 'outcome', words)).status]).toEqual([email, 404]);
  const inTheChair = await house.as(chair);
  expect((await inTheChair.get(path)).html).toContain('You chair this stage');
  const asked = await inTheChair.get(`${path}/outcome`);
  expect([asked.status, asked.html.includes(`action="${path}/outcome"`)]).toEqual([200, true]);
  expect((await (await house.as(people.worker)).get(`${path}/outcome`)).status).toBe(404);
  const empty = await post(chair, 'outcome', { words: 'Typed', outcome: '' });
  expect([empty.status, empty.html.includes('Typed')]).toEqual([422, true]);
  const ended = await post(chair, 'outcome', words);
  expect([ended.status, ended.location]).toEqual([303, '/disagreements/over']);
  expect(await standing()).toMatchObject({ state: 'decided' });
});

test('taken back with a reason, it goes on until the other side knows', async () => {
  expect((await post(people.policeOfficer, 'take-back', { because: 'x' })).status).toBe(404);
  expect((await post(people.worker, 'take-back', { because: 'He is safe now' })).status).toBe(303);
  expect(await standing()).toMatchObject({ state: 'open' });
  expect((await post(people.worker, 'taken-back')).status).toBe(404);
  house.clock.moveTo('2026-11-25T00:07:00Z');
  await house.runTask('hourly:escalation-stages');
  expect(await standing()).toMatchObject({ state: 'open', stage: 2 });
  await post(people.policePanelMember, 'taken-back');
  expect(await standing()).toMatchObject({ state: 'withdrawn' });
});

test('somebody else speaks for a side: they see the child, and who spoke before no longer does', async () => {
  const userId = await idOf(house, people.policePanelMember);
  const manager = await house.as(people.policeOfficer);
  expect((await manager.get(`${path}/people/answers`)).html).toContain('Ruaridh McAskellan');
  const outsider = { userId: await idOf(house, people.nurse) };
  expect((await post(people.policeOfficer, 'people/answers', outsider)).html).toContain(
    'They cannot take this place',
  );
  expect((await post(people.policeOfficer, 'people/answers', { userId })).status).toBe(303);
  expect([await sees(people.policeOfficer), await sees(people.policePanelMember)]).toEqual([false, true]);
  expect((await post(people.worker, 'people/answers', { userId })).status).toBe(404);
});
