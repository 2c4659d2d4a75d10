import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import {
  buildAssessment,
  buildChild,
  buildEpisode,
  buildPlan,
  buildReview,
  buildSection47,
  grant,
  type BuiltChild,
} from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'CLOCKS-1' });
  path = `/children/${child.childId}/plans`;
  await grant(house.owner, child, people.worker);
  await buildEpisode(house.owner, child, {
    referralDate: '2026-07-01',
    referralSource: '2A',
    primaryNeed: 'N1',
  });
  await buildEpisode(house.owner, child, {
    referralDate: '2024-01-02',
    closureDate: '2024-03-01',
    closureReason: 'RC8',
    goneSince: '2026-10-31',
  });
  await buildAssessment(house.owner, child, { startDate: '2026-07-03', referralDate: '2026-07-01' });
  await buildSection47(house.owner, child, {
    startDate: '2026-07-10',
    referralDate: '2026-07-01',
    conferenceDate: '2026-08-03',
  });
  const planId = await buildPlan(house.owner, child, {
    kind: 'child-protection',
    startDate: '2026-08-03',
    initialCategory: 'NEG',
    latestCategory: 'EMO',
    previousPlans: 1,
  });
  await buildReview(house.owner, child, planId, '2026-10-30');
  await buildPlan(house.owner, child, { startDate: '2025-01-01', endDate: '2025-06-01' });
});
afterAll(() => house.close());

test('each clock shows due, done, late by and why this date', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  const text = textOf(html);
  // 45 working days from 1 July 2026, a Bank Holiday Monday in August passed over; the returns speak up to 31 October.
  expect(text).toContain('Assessment Why this date : Assessment');
  expect(text).toContain('Due on 3 September 2026 (within 45 working days)');
  expect(text).toContain('58 days late on 31 October 2026 (latest return)');
  expect(text).toContain('Bank holidays are not counted: summer bank holiday (31 August 2026)');
  expect(text).toContain('31 July 2026 3 August 2026 done 3 days late');
  expect(text).toContain('3 November 2026 30 October 2026 done in time');
  expect(text).toContain('30 April 2027 due on 30 April 2027');
  expect(text).toContain('The latest return speaks up to 31 October 2026.');
});

test('core groups are "not in the return", and not late', async () => {
  const text = textOf((await (await house.as(people.worker)).get(path)).html);
  expect(text).toContain('Core group: within 10 working days, then every 6 weeks.');
  expect(text).toContain('no date not in the return');
});

test('plans and referrals are there in words, what is gone is marked, and it is said who alone ends a plan', async () => {
  const text = textOf((await (await house.as(people.worker)).get(path)).html);
  expect(text).toContain(
    'Child protection plan (emotional abuse) at the start: neglect The return says there was 1 earlier one',
  );
  expect(text).toContain('Child in need plan 1 January 2025 1 June 2025 5 months');
  expect(text).toContain('1 July 2026 a school abuse or neglect open');
  expect(text).toContain(
    '1 March 2024: no further action after the assessment not in the return of 31 Oct 2026',
  );
  expect(text).toContain('only a child protection conference ends a child protection plan');
});

test('the look is on the audit trail; another team gets 404, a role without the permission 403', async () => {
  await (await house.as(people.worker)).get(path);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'child plans viewed',
    childIds: [child.childId],
  });
  expect((await (await house.as(people.policeOfficer)).get(path)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});

test('a child without any of it has an empty page that says where it comes from', async () => {
  const empty = await buildChild(house.owner, { localId: 'CLOCKS-2' });
  await grant(house.owner, empty, people.worker);
  const { html } = await (await house.as(people.worker)).get(`/children/${empty.childId}/plans`);
  expect(html).toContain('No clock is running');
  expect(html).toContain('No plan is known');
});
