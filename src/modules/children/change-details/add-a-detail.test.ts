import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'SAY-1',
    givenName: 'Siân',
    familyName: 'Prys',
    knownAs: 'Shan',
  });
  path = `/children/${child.childId}/details`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
});
afterAll(() => house.close());

const because = 'The mother on the telephone';
const nhs = { kind: 'nhs', value: '943 476 5919', because };
const facts = async (slot: string) =>
  (
    await house.owner.query<{ said: object; act: string; because: string; by: string }>(
      `select f.said, f.act, f.because, u.email as by from children.fact f join access.user_account u on u.user_id = f.said_by
        where f.child_id = $1 and f.slot = $2 order by f.said_at, f.fact_id`,
      [child.childId, slot],
    )
  ).rows;
const columns = async (names: string) =>
  (
    await house.owner.query<object>(`select ${names} from children.child where child_id = $1`, [
      child.childId,
    ])
  ).rows[0];

test('the right person sees the form, with the sort that was asked for', async () => {
  const { status, html } = await (await house.as(people.worker)).get(`${path}/identifier/add?kind=upn`);
  expect(status).toBe(200);
  expect(html).toMatch(/value="upn" checked/);
  expect(html).not.toContain('although the check does not fit');
  expect((await (await house.as(people.worker)).get(`${path}/gossip/add`)).status).toBe(404);
});

test('what is said is saved with who, when and why, is on the audit trail, and where lists read it', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.post(`${path}/identifier/add`, nhs);
  expect(answered).toMatchObject({ status: 303, location: `${path}#identifier` });
  expect(await facts('identifier.nhs')).toEqual([
    {
      said: { kind: 'nhs', value: '9434765919', agency: '', asGiven: '' },
      act: 'said',
      because,
      by: people.worker,
    },
  ]);
  expect(await columns('nhs_number, by_hand')).toEqual({ nhs_number: '9434765919', by_hand: ['nhs_number'] });
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'child detail added',
    outcome: 'done',
    childIds: [child.childId],
  });
  const { html } = await worker.get(path);
  expect(html).toContain('943 476 5919');
  expect(html).toContain('Jolanta');
});

test('a wrong check digit is said, and kept only as given, with the reason', async () => {
  const worker = await house.as(people.worker);
  const wrong = { kind: 'upn', value: 'B000000000000', because };
  const refused = await worker.post(`${path}/identifier/add`, wrong);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('The check letter does not fit');
  expect(refused.html).toContain('although the check does not fit');
  const unsaid = await worker.post(`${path}/identifier/add`, { ...wrong, asGiven: 'yes', because: ' ' });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toContain('Write how you know');
  expect((await worker.post(`${path}/identifier/add`, { ...wrong, asGiven: 'yes' })).status).toBe(303);
  expect((await worker.get(path)).html).toContain('Look at this first');
});

test('a second of what a child has one of is not added: the first is shown, and by whom', async () => {
  const manager = await house.as(people.manager);
  const { status, html } = await manager.post(`${path}/identifier/add`, nhs);
  expect(status).toBe(422);
  expect(html).toContain('Mae un yno’n barod: 943 476 5919, a roddwyd gan Jolanta');
  expect(await facts('identifier.nhs')).toHaveLength(1);
});

test('a second known-as name stands beside the one a list gave, which is kept', async () => {
  const worker = await house.as(people.worker);
  const name = { kind: 'known-as', givenName: 'Shani', familyName: '', because };
  expect((await worker.post(`${path}/name/add`, name)).status).toBe(303);
  const text = (await worker.get(path)).html;
  expect(text).toContain('<bdi>Shan</bdi>');
  expect(text).toContain('<bdi>Shani</bdi>');
});

test.each([
  ['name', { kind: 'former', givenName: 'x'.repeat(100_000), because }, 'Enter 100 characters or fewer'],
  ['name', { kind: 'former', givenName: 'Ali\u202Etxt', because }, 'a sign in it that cannot be seen'],
  ['name', { kind: 'former', because }, 'Enter a first name or a family name'],
  ['name', { kind: 'nickname', givenName: 'A', because }, 'Choose one of those on the page'],
  [
    'name',
    { kind: 'former', givenName: 'A', because: 'x'.repeat(100_000) },
    'Enter 2,000 characters or fewer',
  ],
  [
    'birth',
    { 'birthDate-day': '22', 'birthDate-month': '11', 'birthDate-year': '2026', sex: 'F', because },
    'after today',
  ],
  [
    'birth',
    { 'birthDate-day': '31', 'birthDate-month': '2', 'birthDate-year': '2020', sex: 'F', because },
    'a real date',
  ],
  ['language', { first: 'Polish', because }, 'Choose whether an interpreter is needed'],
  [
    'education',
    { setting: 'home', 'from-day': '1', 'from-month': '1', 'from-year': '2027', because },
    'The first day must be today or earlier',
  ],
  ['flag', { code: 'missing', because }, 'Enter when to look at it again'],
])(
  'a wrong answer comes back with its message and what was typed: %s (%#)',
  async (kind, fields, message) => {
    const { status, html } = await (await house.as(people.worker)).post(`${path}/${kind}/add`, { ...fields });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html.includes(because) || fields.because !== because).toBe(true);
  },
);

test('names from right to left and with combining signs are kept right, in one way of writing', async () => {
  const worker = await house.as(people.worker);
  const name = {
    kind: 'transliterated',
    givenName: 'Sia\u0302n مُحَمَّد',
    familyName: 'O’Brien-ap-Siôn 李',
    because,
  };
  expect((await worker.post(`${path}/name/add`, name)).status).toBe(303);
  expect(await facts('name.transliterated')).toMatchObject([{ said: { givenName: 'Si\u00E2n مُحَمَّد' } }]);
  expect((await worker.get(path)).html).toContain('<bdi>Siân مُحَمَّد O’Brien-ap-Siôn 李</bdi>');
});

test('an overdue flag is the first thing on the page', async () => {
  const worker = await house.as(people.worker);
  const flag = {
    code: 'visit',
    note: 'Dog',
    'reviewOn-day': '1',
    'reviewOn-month': '12',
    'reviewOn-year': '2026',
    because,
  };
  expect((await worker.post(`${path}/flag/add`, flag)).status).toBe(303);
  await house.owner.query(
    `update children.fact set said = said || '{"reviewOn":"2026-11-01"}' where child_id = $1 and kind = 'flag'`,
    [child.childId],
  );
  const { html } = await worker.get(path);
  expect(html.indexOf('To be looked at again')).toBeGreaterThan(html.indexOf('Look at this first'));
  expect(html.indexOf('To be looked at again')).toBeLessThan(html.indexOf('id="name"'));
});

test('another team gets 404, a role without the permission 403, and nothing is stored', async () => {
  const before = await facts('identifier.home-office');
  const number = { kind: 'home-office', value: 'H1', because };
  for (const answer of [
    await (await house.as(people.otherWorker)).get(`${path}/identifier/add`),
    await (await house.as(people.otherWorker)).post(`${path}/identifier/add`, number),
  ])
    expect(answer.status).toBe(404);
  for (const email of [people.quality, people.systemAdministrator])
    expect((await (await house.as(email)).post(`${path}/identifier/add`, number)).status).toBe(403);
  expect(await facts('identifier.home-office')).toEqual(before);
});
