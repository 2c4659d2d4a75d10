import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const rule = {
  rule: 'duty=does-not-apply',
  source: 'Not yet commenced: letter of the county solicitor, 2 November 2026',
  'effectiveFrom-day': '1',
  'effectiveFrom-month': '11',
  'effectiveFrom-year': '2026',
};
const stored = async () =>
  (await house.owner.query<{ setting_key: string; value: string }>('select * from sharing.law_setting')).rows;

test('says what holds in England, with its source, its day and what is to be confirmed', async () => {
  const { status, html } = await (await house.as(people.worker)).get('/sharing/law');
  expect(status).toBe(200);
  expect(html).toContain('Section 16LA Children Act 2004');
  expect(html).toContain('Confirm locally');
  expect(html).toContain('5 February 2026');
  expect(html).not.toContain('Section 130');
  expect(html).not.toContain('Say what holds here');
});

test('says what holds in Wales, which differs', async () => {
  const { html } = await (
    await house.as('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example')
  ).get('/sharing/law');
  expect(html).toContain('Adran 130 Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014');
  expect(html).not.toContain('16LA');
});

test.each([
  [{ rule: '' }, 'Choose what holds'],
  [{ rule: 'duty=consent' }, 'Choose what holds'],
  [{ source: '' }, 'Enter where it is written'],
  [{ source: 'x'.repeat(501) }, 'in 500 characters or fewer'],
  [{ 'effectiveFrom-day': '31', 'effectiveFrom-month': '2' }, 'as a real date'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const answered = await (
    await house.as(people.dataProtectionOfficer)
  ).post('/sharing/law', { ...rule, ...wrong });
  expect(answered.status).toBe(422);
  expect(answered.html).toContain(message);
  expect(answered.html).toContain('value="2026"');
  expect(await stored()).toEqual([]);
});

test('the officer sets what holds here; forms follow it, and it is on the audit trail', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.post('/sharing/law', rule)).status).toBe(303);
  expect(await stored()).toMatchObject([{ setting_key: 'duty', value: 'does-not-apply' }]);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'sharing law set',
  });
  expect((await officer.get('/sharing/law')).html).toContain('letter of the county solicitor');
  const child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  const form = await (await house.as(people.worker)).get(`/children/${child.childId}/sharing/new`);
  expect(form.html).toContain('School or college, Charity or voluntary group, Private organisation');
  expect(form.html).not.toContain('there is a duty to share');
});

test('two rules for one day are not taken: the second is told', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const second = await officer.post('/sharing/law', { ...rule, rule: 'duty=applies' });
  expect(second.status).toBe(422);
  expect(second.html).toContain('Something is set for that day already');
  expect(await stored()).toHaveLength(1);
});

test('nobody else sets it, neither by the page nor past it', async () => {
  for (const email of [people.worker, people.quality])
    expect((await (await house.as(email)).post('/sharing/law', rule)).status).toBe(403);
  expect((await (await house.as(people.systemAdministrator)).get('/sharing/law')).status).toBe(403);
});
