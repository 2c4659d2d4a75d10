import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildVoice } from '#testing/build-voice.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let correct: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'MISHEARD-1' });
  path = `/children/${child.childId}/voice`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
beforeEach(async () => {
  await house.owner.query('delete from children.voice');
  const said = { by: people.worker, heardOn: '2026-11-03', said: '“Dw i ddim eisiau mynd adref”' };
  correct = `${path}/${await buildVoice(house.owner, child, said)}/correct`;
});
afterAll(() => house.close());

/** As it was written down, in the fields of the form. */
const same = {
  said: '“Dw i ddim eisiau mynd adref”',
  ...{ 'heardOn-day': '3', 'heardOn-month': '11', 'heardOn-year': '2026' },
  ...{ ways: 'talking', heardBy: 'Somebody', wasAlone: 'yes', audience: 'panel', reason: 'misheard' },
};
const changed = { ...same, said: '“Dw i eisiau mynd adref”' };
const stored = async () =>
  (
    await house.owner.query<{ said: string; correction_reason: string | null }>(
      'select said, correction_reason from children.voice order by entered_at',
    )
  ).rows;

test('a correction is kept beside the original, with its reason; the second of two is shown both', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(correct)).html).toContain('Dw i ddim eisiau mynd adref');
  expect((await (await house.as(people.manager)).post(correct, changed)).status).toBe(303);
  expect(await stored()).toEqual([
    { said: same.said, correction_reason: null },
    { said: changed.said, correction_reason: 'misheard' },
  ]);
  expect((await auditOf(house.owner, people.manager))[0]).toMatchObject({
    act: 'child voice corrected',
    childIds: [child.childId],
  });
  const second = await worker.post(correct, { ...changed, said: 'Something else' });
  expect(second.status).toBe(409);
  expect(second.html).toContain('Something else');
  expect(await stored()).toHaveLength(2);
  expect((await worker.get(path)).html).toContain('Why it was corrected: misheard');
  expect((await worker.get(correct)).location).toContain('#voice-');
});

test.each([
  [{ reason: '' }, 'Write why it needs correcting'],
  [{ audience: 'team' }, 'Choose the same readers as before, or more'],
  [{ said: same.said }, 'Nothing is different yet'],
])('a wrong correction comes back with its message (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.worker)).post(correct, { ...changed, ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
  expect(await stored()).toHaveLength(1);
});

test('another agency reads it and does not rewrite it; another team gets 404, a role without the permission 403', async () => {
  const police = await house.as(people.policePanelMember);
  expect((await police.get(path)).html).toContain('mynd adref');
  for (const person of [police, await house.as(people.otherWorker)]) {
    expect((await person.get(correct)).status).toBe(404);
    expect((await person.post(correct, changed)).status).toBe(404);
  }
  for (const email of [people.quality, people.systemAdministrator])
    expect((await (await house.as(email)).post(correct, changed)).status).toBe(403);
  expect(await stored()).toHaveLength(1);
});
