import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { grant } from '#testing/build-child.ts';
import { buildContinuedPlan, type BuiltStuckPlan } from '#testing/build-stuck-plan.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { idOf } from '#testing/team-form.ts';
import { addOutcome, beginPlan, publish, reviewForm } from '#testing/written-plan-form.ts';

let house: TestHouse;
let child: BuiltStuckPlan;
let plan: string;
let outcomeId: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildContinuedPlan(house.owner);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const worker = await house.as(people.worker);
  plan = await beginPlan(worker, child.childId, await idOf(house, people.worker), 'child-protection');
  outcomeId = await addOutcome(worker, plan);
  await publish(worker, plan);
});
afterAll(() => house.close());

const stuck = async () => (await (await house.as(people.coordinator)).get('/stuck-plans')).html;
const form = (rating: string, more: Record<string, string> = {}) => ({
  ...{ ...reviewForm([outcomeId], rating), ...more },
});

test('the plan is tied to the one that the returns tell of, and stuck as long as nobody says how it goes', async () => {
  const { rows } = await house.owner.query<{ id: string }>(
    'select census_plan_id as id from written_plans.plan where child_id = $1',
    [child.childId],
  );
  expect(rows).toEqual([{ id: child.planId }]);
  expect(await stuck()).toContain(`/children/${child.childId}`);
});

test.each([
  [{ rating: '' }, 'Choose how the plan as a whole goes'],
  [{ note: '' }, 'Enter why'],
  [{ 'reviewed-day': '22' }, 'must be today or earlier'],
  [{ 'reviewed-month': '13' }, 'as a real date'],
  [{ number: '7' }, 'was published since you opened this page'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(
    `${plan}/reviews`,
    form('on-track', { [`note-${outcomeId}`]: 'Kept <words>', ...wrong }),
  );
  expect([status, html.includes(message), html.includes('Kept &lt;words&gt;')]).toEqual([422, true, true]);
});

test('each outcome is asked for', async () => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(
    `${plan}/reviews`,
    form('on-track', { [`rating-${outcomeId}`]: '' }),
  );
  expect([status, html.includes('Choose how this outcome goes')]).toEqual([422, true]);
});

test('rated on track the plan is stuck no longer; rated not on track it is again, and says so', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`${plan}/reviews/new`)).html).toContain('no plan ends by it');
  const kept = await worker.post(`${plan}/reviews`, form('on-track', { 'reviewed-day': '19' }));
  expect(kept.location).toBe(`${plan}?said=reviewed`);
  expect(await stuck()).not.toContain(`/children/${child.childId}`);
  await worker.post(`${plan}/reviews`, form('not-on-track', { [`note-${outcomeId}`]: 'Three hours still' }));
  expect(await stuck()).toContain(`/children/${child.childId}`);
  const { html } = await worker.get(plan);
  expect(html).toContain('Not on track, as said on 20 November 2026');
  expect(html).toContain('Three hours still');
  expect(html).toMatch(
    /<th scope="col"[^>]*>19 November 2026<\/th>\s*<th scope="col"[^>]*>20 November 2026<\/th>/,
  );
  expect((await worker.get(`/children/${child.childId}`)).html).toContain(
    'Not on track, as said on 20 November 2026',
  );
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('Plan reviewed, not on track: Safe and settled');
  expect(
    (await auditOf(house.owner, people.worker)).filter(({ act }) => act === 'written plan reviewed'),
  ).not.toEqual([]);
});

test('why it is stuck names who said so', async () => {
  const { html } = await (await house.as(people.coordinator)).get(`/children/${child.childId}/stuck`);
  expect(html).toContain('Jolanta Wierzbówka');
  expect(html).toContain('Two nights now.');
});

test('a review is never changed, and nobody writes one in another’s name', async () => {
  for (const table of ['review', 'outcome_rating'])
    await expect(
      pastEveryPage(
        house,
        people.worker,
        `update written_plans.${table} set note = 'x' where child_id = '${child.childId}'`,
      ),
    ).rejects.toThrow('permission denied');
});

test('no act ends a child protection plan, not even past every page', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(plan)).html).toContain('Only a child protection conference decides');
  expect((await worker.get(plan)).html).not.toContain(`${plan}/close`);
  expect((await worker.get(`${plan}/close`)).status).toBe(404);
  expect((await worker.post(`${plan}/close`, { because: 'It is over' })).status).toBe(404);
  await expect(
    pastEveryPage(
      house,
      people.worker,
      `update written_plans.plan set closed_on = access.today(), closed_because = 'x', closed_by = access.viewer_id() where child_id = '${child.childId}'`,
    ),
  ).rejects.toThrow('plan_check');
  const { rows } = await house.owner.query(
    'select 1 from plans.plan where plan_id = $1 and end_date is null',
    [child.planId],
  );
  expect(rows).toHaveLength(1);
});

test('another team and another partnership get 404, who does not write 403', async () => {
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'])
    expect([email, (await (await house.as(email)).post(`${plan}/reviews`, form('on-track'))).status]).toEqual(
      [email, 404],
    );
  expect(
    (await (await house.as(people.policePanelMember)).post(`${plan}/reviews`, form('on-track'))).status,
  ).toBe(403);
});
