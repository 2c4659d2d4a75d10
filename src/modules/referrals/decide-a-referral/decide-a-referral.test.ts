import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { atFrontDoor, decide, sendReferral, setBand, versionOf } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const form = { route: 'assessment', because: 'A social worker must see the home.' };

test('from the worry of a school to the outcome: received, looked at, decided, told', async () => {
  const child = await buildChild(house.owner, {
    givenName: 'Ivo',
    familyName: 'Quillhampton',
    birthDate: '2019-02-04',
  });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  const school = await house.as(people.schoolLead);
  const path = await sendReferral(school, { is: 'Ivo Quillhampton' });
  const receipt = await school.get(path);
  expect(receipt.html).toContain('The front door has your referral');
  expect(receipt.html).toMatch(/Referral R-0000\d/);

  const door = await house.as(people.frontDoor);
  const list = await door.get('/front-door');
  expect(list.html).toContain('Ivo Quillhampton, 7 years');
  expect(list.html).toContain('No band yet');
  await setBand(door, path, 'red');
  const red = await door.get('/front-door?band=red');
  expect(red.html).toContain('Ivo Quillhampton, 7 years');
  const weighed = await door.get(atFrontDoor(path));
  expect(weighed.html).toContain('MASH response, red');
  expect(weighed.html).toContain('By what the school saw');
  expect(weighed.html).toContain(`/children/${child.childId}`);

  house.clock.moveTo('2026-11-21T10:10:00Z');
  await decide(door, path, 'section-47');
  expect((await door.get('/front-door')).html).not.toContain('Ivo Quillhampton');
  const work = await school.get('/');
  expect(work.html).toContain('was decided');
  const told = await school.get(path);
  expect(told.html).toContain('Decided: Section 47 enquiry');
  expect(told.html).toContain('A social worker must see the home.');
  expect((await school.get('/')).html).not.toContain('was decided');
  const chronology = await school.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('Referred by Nine Alders Learning Trust');
  expect(chronology.html).toContain('decided on the referral: section 47 enquiry');
  expect(
    (await auditOf(house.owner, people.frontDoor)).find(({ act }) => act === 'referral decided'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
    detail: { route: 'section-47' },
  });
});

test('of two who decide at once the second is shown what was decided first, and nothing is decided twice', async () => {
  const path = await sendReferral(await house.as(people.schoolLead));
  const [one, other] = [await house.as(people.frontDoor), await house.as(people.frontDoorManager)];
  const version = versionOf((await one.get(`${atFrontDoor(path)}/decide`)).html);
  const answers = await Promise.all(
    [one, other].map((each, at) =>
      each.post(`${atFrontDoor(path)}/decide`, {
        ...form,
        route: at === 0 ? 'early-help' : 'assessment',
        version,
      }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const second = answers.find(({ status }) => status === 409);
  expect(second?.html).toContain('Early help');
  expect(second?.html).toContain('Assessment');
  const { rows } = await house.owner.query('select from referrals.decision where referral_id = $1', [
    path.split('/').at(-1),
  ]);
  expect(rows).toHaveLength(1);
});

test('a band set meanwhile holds the decision up, both are shown', async () => {
  const path = await sendReferral(await house.as(people.schoolLead));
  const door = await house.as(people.frontDoor);
  const version = versionOf((await door.get(`${atFrontDoor(path)}/decide`)).html);
  await setBand(await house.as(people.frontDoorPolice), path, 'amber');
  const { status, html } = await door.post(`${atFrontDoor(path)}/decide`, { ...form, version });
  expect([status, html.includes('Winifred Quarrendine'), html.includes('Amber')]).toEqual([409, true, true]);
});

test('a wrong answer comes back with its message and with what was typed', async () => {
  const path = atFrontDoor(await sendReferral(await house.as(people.schoolLead)));
  const door = await house.as(people.frontDoor);
  const { status, html } = await door.post(`${path}/decide`, { because: 'Because <b>', version: '2' });
  expect([status, html.includes('Choose what happens next')]).toEqual([422, true]);
  expect(html).toContain('Because &lt;b&gt;');
  const band = await door.post(`${path}/band`, { band: 'mauve', bandBecause: 'Why <i>', version: '2' });
  expect([band.status, band.html.includes('Choose a band'), band.html.includes('Why &lt;i&gt;')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('who decides: social care at the front door; the police there weigh, others have no way in, another partnership finds nothing', async () => {
  const path = atFrontDoor(await sendReferral(await house.as(people.schoolLead)));
  const police = await house.as(people.frontDoorPolice);
  expect((await police.get(path)).html).toContain('Children’s social care decides');
  expect((await police.post(`${path}/decide`, { ...form, version: '2' })).status).toBe(404);
  for (const email of [people.worker, people.schoolLead, people.quality])
    expect([email, (await (await house.as(email)).post(`${path}/decide`, form)).status]).toEqual([
      email,
      403,
    ]);
  const elsewhere = await house.as('nerys.brynhyfryd-lloyd@gwasanaethau-plant.cwm-arian.example');
  for (const address of [path, `${path}/decide`]) expect((await elsewhere.get(address)).status).toBe(404);
});
