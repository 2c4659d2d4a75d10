import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { raiseByForm, standingOf } from '#testing/raise-by-form.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const address = '/disagreements/procedure';
const stageOf = (number: number, name: string, level: string, amount: string, unit: string) => ({
  [`stage-${number}-nameEn`]: name,
  [`stage-${number}-nameCy`]: name,
  [`stage-${number}-level`]: level,
  [`stage-${number}-amount`]: amount,
  [`stage-${number}-unit`]: unit,
});
const form = {
  ...{ 'from-day': '23', 'from-month': '11', 'from-year': '2026' },
  ...{ source: 'Board, May 2026', hours: '12', themesEn: 'Delay\nDistance', themesCy: 'Oedi\nPellter' },
  ...stageOf(1, 'Talk', 'worker', '1', 'working-days'),
  ...stageOf(2, 'Board', 'independent-chair', '', 'no-limit'),
};

test('set from a day on: who raises from then on follows it, who raised before keeps theirs', async () => {
  const quality = await house.as(people.quality);
  expect((await quality.get(address)).html).toContain('Lincolnshire');
  expect((await quality.get(`${address}/new`)).html).toContain('value="worker to worker"');
  const before = await buildChild(house.owner);
  const after = await buildChild(house.owner);
  for (const child of [before, after]) await grant(house.owner, child, people.worker);
  await raiseByForm(house, await house.as(people.worker), before, 'Vale and Staithes Constabulary');
  expect((await quality.post(address, form)).location).toBe(address);
  expect((await quality.post(address, form)).html).toContain('A procedure is set from that day already');
  house.clock.moveTo('2026-11-23T10:00:00Z');
  await raiseByForm(house, await house.as(people.worker), after, 'Vale and Staithes Constabulary');
  expect(await standingOf(house, before.childId)).toMatchObject({ due: '2026-11-24' });
  expect(await standingOf(house, after.childId)).toMatchObject({ due: '2026-11-24' });
  house.clock.moveTo('2026-11-25T00:07:00Z');
  await house.runTask('hourly:escalation-stages');
  expect(await standingOf(house, before.childId)).toMatchObject({ stage: 2, due: '2026-12-01' });
  expect(await standingOf(house, after.childId)).toMatchObject({ stage: 2, due: null });
  const { html } = await (await house.as(people.worker)).get(address);
  expect([html.includes('Board, May 2026'), html.includes('Stage 2: Board')]).toEqual([true, true]);
  expect((await auditOf(house.owner, people.quality)).map(({ act }) => act)).toContain(
    'disagreement procedure set',
  );
});

test.each([
  [{ 'from-day': '' }, 'Enter from which day it holds'],
  [{ 'from-year': '2020' }, 'The day must be today or later'],
  [{ source: ' ' }, 'Enter where it is written'],
  [{ source: 'x'.repeat(501) }, 'Enter 500 characters or fewer'],
  [{ hours: '0' }, 'Enter a whole number of hours from 1 to 168'],
  [{ themesCy: 'Oedi' }, 'Give 1 to 40 themes'],
  [{ 'stage-1-amount': 'x' }, 'Stage 1: give both names'],
  [{ 'stage-2-level': 'manager' }, 'the last with an independent chair'],
  [{ 'stage-2-nameEn': '', 'stage-2-nameCy': '' }, 'Give at least two stages'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const quality = await house.as(people.quality);
  const { status, html } = await quality.post(address, { ...form, 'from-year': '2027', ...wrong });
  expect([status, html.includes(message), html.includes('value="Talk"')]).toEqual([422, true, true]);
});

test('who may not set it reads it, and gets 403 for the form', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(address)).html).not.toContain(`${address}/new`);
  expect((await worker.get(`${address}/new`)).status).toBe(403);
  expect((await worker.post(address, form)).status).toBe(403);
});
