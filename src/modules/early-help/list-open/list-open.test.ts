import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayIn, helpOpenedBySchool, meetingForm, openEarlyHelp } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import type { Person } from '#testing/browserless.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let school: Person;
let help: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ child, school, help } = await helpOpenedBySchool(house));
});

test('what is open, late first, of the team, the agency or all; on My work of who leads too', async () => {
  const late = await buildChild(house.owner, { givenName: 'Bo', familyName: 'Latecomer' });
  await grant(house.owner, late, people.schoolLead, { basis: 'team-member' });
  await openEarlyHelp(school, late.childId);
  await house.owner.query(`update early_help.help set meeting_due_on = '2026-11-18' where child_id = $1`, [
    late.childId,
  ]);
  const { html } = await school.get('/early-help');
  expect(html.indexOf('Bo Latecomer')).toBeLessThan(html.indexOf('Siân Prysor'));
  for (const said of [
    '3 days late',
    '1 meeting is late',
    'Jacinta Moorcrofton',
    dayIn('x', '2027-01-02')['x-year'] ?? '',
  ])
    expect(html).toContain(said);
  const work = await school.get('/');
  expect(work.html).toContain('Early help: next meeting of the team around the child');
  expect(work.html).toContain('Bo Latecomer');
  await school.post(`/children/${late.childId}/early-help`, meetingForm);
  await grant(house.owner, late, people.worker);
  const worker = await house.as(people.worker);
  expect((await worker.get('/early-help')).html).toContain('No early help is open here');
  expect((await worker.get('/early-help?of=all')).html).toContain('Bo Latecomer');
  expect((await (await house.as(people.otherWorker)).get('/early-help?of=all')).html).not.toContain(
    'Bo Latecomer',
  );
  expect((await (await house.as(people.systemAdministrator)).get('/early-help')).status).toBe(403);
  expect(help).toContain(child.childId);
});
