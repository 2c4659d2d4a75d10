import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addReferred, strangerForm, versionOf } from '#testing/referral-form.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { beginSpecial, fillSheet, pressSend, sendSpecial, takeSpecial } from '#testing/special-referral.ts';
import { mayStart, routeKeys } from './special-route.ts';
import { routeOf } from './catalogue/special-routes-shipped.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const unborn = {
  familyName: 'Harcastle',
  'expected-day': '1',
  'expected-month': '3',
  'expected-year': '2027',
};

test('who is not a first responder is refused with words, by the page and by the database', async () => {
  const school = await house.as(people.schoolLead);
  const { html } = await school.get('/specialist-referrals/begin/nrm');
  expect(html).toContain('Only first responder organisations');
  expect(html).not.toContain('action="/specialist-referrals/begin/nrm"');
  const refused = await school.post('/specialist-referrals/begin/nrm');
  expect([refused.status, refused.html.includes('tell one of them today')]).toEqual([422, true]);
  expect((await house.owner.query('select from special_routes.referral')).rowCount).toBe(0);
});

test('the database and the catalogue say the same of who may start each route', async () => {
  const { rows } = await house.owner.query<{
    kind: string;
    userId: string;
    partnershipId: string;
    agencyId: string;
  }>(
    `select distinct on (a.kind) a.kind, u.user_id as "userId", a.partnership_id as "partnershipId", a.agency_id as "agencyId"
       from access.agency a join access.user_account u using (partnership_id, agency_id)`,
  );
  for (const { kind, userId, partnershipId, agencyId } of rows) {
    const client = await house.owner.connect();
    await client.query('begin');
    await client.query('select access.become($1, $2, $3, now())', [userId, partnershipId, agencyId]);
    const answer = await client.query<{ key: string; may: boolean }>(
      'select key, special_routes.may_start(key) as may from unnest($1::text[]) key',
      [[...routeKeys]],
    );
    await client.query('rollback');
    client.release();
    for (const { key, may } of answer.rows) {
      const route = routeKeys.find((each) => each === key);
      expect([kind, key, may]).toEqual([kind, key, route !== undefined && mayStart(routeOf(route), kind)]);
    }
  }
});

test('an unborn child goes the pre-birth way only, a grown person none', async () => {
  const by = await house.as(people.schoolLead);
  const carer = await beginSpecial(by, 'young-carer');
  await expect(addReferred(by, carer, unborn)).rejects.toThrow('422');
  await expect(addReferred(by, carer, { ...strangerForm, 'born-year': '2006' })).rejects.toThrow('422');
  const birth = await beginSpecial(by, 'pre-birth');
  await expect(addReferred(by, birth, strangerForm)).rejects.toThrow('422');
  await addReferred(by, birth, unborn);
  expect((await by.get(birth)).html).toContain('not born yet');
});

test('a child who died is refused; of a restricted child nobody else is told anything', async () => {
  const dead = await buildChild(house.owner, {
    givenName: 'Osian',
    familyName: 'Tollerdown',
    birthDate: '2015-01-05',
    deathDate: '2026-02-01',
  });
  await grant(house.owner, dead, people.worker);
  const worker = await house.as(people.worker);
  const path = await beginSpecial(worker, 'exploitation');
  const osian = {
    givenName: 'Osian',
    familyName: 'Tollerdown',
    'born-day': '5',
    'born-month': '1',
    'born-year': '2015',
  };
  await expect(addReferred(worker, path, osian, 'Osian Tollerdown')).rejects.toThrow('422');
  const seren = {
    givenName: 'Seren',
    familyName: 'Quillfeather',
    'born-day': '8',
    'born-month': '8',
    'born-year': '2014',
  };
  const hidden = await buildChild(house.owner, {
    givenName: 'Seren',
    familyName: 'Quillfeather',
    birthDate: '2014-08-08',
  });
  await grant(house.owner, hidden, people.worker);
  await restrictFor(house, hidden, [people.worker]);
  const sent = await sendSpecial(worker, { route: 'exploitation', child: seren, is: 'Seren Quillfeather' });
  expect((await worker.get(sent)).html).toContain('Nobody who receives these can open this one');
  const door = await house.as(people.frontDoor);
  expect((await door.get('/specialist-referrals/received')).html).not.toContain('Seren');
  expect((await door.get(sent)).status).toBe(404);
});

test('nothing is sent before what is asked is answered; the local authority is told first', async () => {
  const police = await house.as(people.policeOfficer);
  const path = await beginSpecial(police, 'nrm');
  expect((await police.get(`${path}/send`)).html).toContain('Say which child it is about');
  await addReferred(police, path);
  expect((await pressSend(police, path)).status).toBe(422);
  await fillSheet(police, path, 'nrm', { 'authority-told': 'no' });
  const { status, html } = await pressSend(police, path);
  expect([status, html.includes('children’s services first')]).toEqual([422, true]);
});

test('thirty pages pasted in are kept to the last word, and what was sent does not change', async () => {
  const long = `${'She said that it hurts. '.repeat(4000)}The last word.`;
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, { route: 'young-carer', given: { 'effect-what': long } });
  const [sheet = ''] = new RegExp(`${path}/sheet/[0-9a-f-]{36}`).exec((await school.get(path)).html) ?? [];
  expect((await school.get(`${sheet}/check`)).html).toContain('The last word.');
  expect(
    (await school.post(`${sheet}/sections/effect`, { 'effect-what': 'Other', 'effect-what.version': '1' }))
      .status,
  ).toBe(404);
  expect((await school.post(`${path}/discard`)).status).toBe(404);
});

test('of two who take one at once the second is shown who has it; another agency sees none of it', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, { route: 'young-carer' });
  const [one, other] = [await house.as(people.frontDoor), await house.as(people.frontDoorManager)];
  const version = versionOf((await other.get(path)).html);
  await takeSpecial(one, path);
  const second = await other.post(`${path}/take`, { version });
  expect([second.status, second.html.includes('Perpetua Dainswick has it now')]).toEqual([409, true]);
  await takeSpecial(other, path);
  const stale = await one.post(`${path}/outcome`, {
    version,
    outcome: 'advice',
    because: 'Rung the mother.',
  });
  expect([stale.status, stale.html.includes('Rung the mother.')]).toEqual([409, true]);
  expect(
    (await other.post(`${path}/outcome`, { version, outcome: 'grounds-yes', because: 'x' })).status,
  ).toBe(422);
  expect((await (await house.as(people.nurse)).get(path)).status).toBe(404);
  expect((await (await house.as(people.worker)).post(`${path}/take`, { version })).status).toBe(403);
});

test('private fostering of a child who is not known here asks first which child it is', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, { route: 'private-fostering' });
  const door = await house.as(people.frontDoor);
  await takeSpecial(door, path);
  const version = versionOf((await door.get(`${path}/outcome`)).html);
  const asked = { version, outcome: 'arrangement', because: 'A neighbour.' };
  const refused = await door.post(`${path}/outcome`, asked);
  expect([refused.status, refused.html.includes('Say first which child')]).toEqual([422, true]);
  const child = await buildChild(house.owner, {
    givenName: 'Ivo',
    familyName: 'Quillhampton',
    birthDate: '2019-02-04',
  });
  expect((await door.post(`${path}/tie`, { childId: child.childId })).status).toBe(303);
  const { html } = await door.get(`${path}/outcome`);
  expect((await door.post(`${path}/outcome`, { ...asked, version: versionOf(html) })).status).toBe(303);
  const [arrangement = ''] = /\/private-fostering\/[0-9a-f-]{36}/.exec((await door.get(path)).html) ?? [];
  const visit = {
    'visitedOn-day': '20',
    'visitedOn-month': '11',
    'visitedOn-year': '2026',
    seen: 'not-alone',
    report: 'Well.',
  };
  expect((await door.post(`${arrangement}/visit`, visit)).html).toContain(
    'Write why the child was not seen alone',
  );
  expect((await door.post(`${arrangement}/visit`, { ...visit, whyNot: 'He was asleep.' })).status).toBe(303);
  expect((await door.get('/private-fostering')).html).toContain('Ivo Quillhampton');
  const end = {
    'endedOn-day': '21',
    'endedOn-month': '11',
    'endedOn-year': '2026',
    because: 'He went home.',
  };
  expect((await door.post(`${arrangement}/end`, end)).status).toBe(303);
  expect((await door.get(arrangement)).html).toContain('He went home.');
  expect((await door.get(`${arrangement}/visit`)).status).toBe(404);
  expect((await school.get(arrangement)).status).toBe(404);
});

test('counts of FGM are for who holds the permission, and lead to no child', async () => {
  const quality = await house.as(people.quality);
  const { status, html } = await quality.get('/fgm-prevalence');
  expect([status, html.includes('/children/')]).toEqual([200, false]);
  for (const email of [people.worker, people.frontDoor, people.coordinator])
    expect((await (await house.as(email)).get('/fgm-prevalence')).status).toBe(403);
  expect((await quality.get('/private-fostering/report')).html).toContain('Visits due in the year');
});
