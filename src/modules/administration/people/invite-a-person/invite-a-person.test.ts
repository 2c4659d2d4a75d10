import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { changesOf, rolesOf } from '#testing/build-person.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let agencies: Record<string, string>;

beforeAll(async () => {
  house = await openTestHouse();
  const { rows } = await house.owner.query<{ id: string; kind: string }>(
    `select agency_id as id, kind from access.agency where kind in ('police', 'social-care', 'legal')
      and partnership_id = (select partnership_id from access.partnership where la_code = '951')`,
  );
  agencies = Object.fromEntries(rows.map(({ id, kind }) => [kind, id]));
});
afterAll(() => house.close());

const form = {
  fullName: 'Nerys Talbanydd',
  email: 'Nerys.Talbanydd@vale-police.example',
  jobTitle: 'Detective constable',
  teamId: '',
  roles: ['practitioner', 'panel-member'],
  language: 'cy',
};
const invite = async (fields: object = {}, by: string = people.policeAdministrator, kind = 'police') =>
  (await house.as(by)).post('/people', { agencyId: agencies[kind], ...form, ...fields });
const links = async (email: string) =>
  (await lettersOf(house.owner, email)).map(({ body }) => /\/set-password\/\S+/.exec(body)?.[0] ?? '');

test('the form offers the roles that are the viewer’s to give', async () => {
  const { status, html } = await (await house.as(people.policeAdministrator)).get('/people/invite');
  expect(status).toBe(200);
  expect(html).toContain('value="panel-member"');
  for (const role of [
    'panel-coordinator',
    'system-administrator',
    'data-protection-officer',
    'independent-chair',
  ])
    expect(html).not.toContain(`value="${role}"`);
  const system = await (
    await house.as(people.systemAdministrator)
  ).get(`/people/invite?agency=${agencies['legal'] ?? ''}`);
  expect(system.html).toContain('value="panel-coordinator"');
});

test('somebody invited gets a letter in their language, chooses a password by its link, once, and comes in', async () => {
  const answered = await invite();
  expect(answered.status).toBe(303);
  const email = 'nerys.talbanydd@vale-police.example';
  const { userId } = await userOf(house.owner, email);
  expect(answered.location).toBe(`/people/${userId}?done=invited`);
  expect(await rolesOf(house.owner, userId)).toEqual(['panel-member', 'practitioner']);
  expect(await changesOf(house.owner, userId)).toEqual(
    expect.arrayContaining(['invited', 'role-given panel-member', 'role-given practitioner']),
  );
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'person invited',
    outcome: 'done',
    detail: { userId, agencyId: agencies['police'] },
  });
  const [letter] = await lettersOf(house.owner, email);
  expect(letter?.subject).toBe('Eich gwahoddiad i Teamaround');
  expect(letter?.body).toContain('28 Tachwedd 2026');
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.get(`/people/${userId}`)).html).toContain('Invited, until 28 November 2026');
  const [link = ''] = await links(email);
  const newcomer = house.nobody();
  expect((await newcomer.get(link)).html).toContain(email);
  expect((await newcomer.post(link, { 'new-password': 'too short' }, link)).status).toBe(422);
  expect((await newcomer.post(link, { 'new-password': 'seven quiet herons' }, link)).location).toBe(
    '/sign-in?password=set',
  );
  expect((await newcomer.post(link, { 'new-password': 'another good phrase' }, '/sign-in')).html).toContain(
    'no longer works',
  );
  const signedIn = await newcomer.post('/sign-in', { email, password: 'seven quiet herons' }, '/sign-in');
  expect(signedIn.status).toBe(303);
});

test('the letter is seen by nobody who sees all letters', async () => {
  await invite({ email: 'secret.letter@vale-police.example' });
  const { rows } = await house.owner.query<{ id: string }>(
    `select message_id as id from mail.message where to_email = 'secret.letter@vale-police.example'`,
  );
  const coordinator = await house.as(people.coordinator);
  expect((await coordinator.get(`/outbox/${rows[0]?.id ?? ''}`)).status).toBe(404);
  expect((await coordinator.get('/outbox')).html).not.toContain('invitation to Teamaround');
});

test.each([
  [{ fullName: '' }, 'Enter the person’s full name'],
  [{ email: 'nerys' }, 'Enter an e-mail address in the correct form'],
  [{ email: people.policeOfficer }, 'Somebody of this agency has this address already'],
  [{ email: people.policeOfficer.toUpperCase() }, 'Somebody of this agency has this address already'],
  [{ roles: undefined }, 'Tick at least one role'],
  [
    { roles: 'panel-chair', email: 'new@vale-police.example' },
    'One of these roles is given by a system administrator',
  ],
  [{ language: undefined }, 'Choose the language they read in'],
])('a wrong answer comes back with its message: %j', async (fields, message) => {
  const { status, html } = await invite(fields);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('Detective constable');
});

test.each([
  ['another agency', people.worker],
  ['another partnership', 'rhiannon.gelligaerog@gwasanaethau-plant.cwm-arian.example'],
])(
  'who has an account in %s is invited as anybody: only the letter to them says it, and nobody signs in as them',
  async (_where, email) => {
    const answered = await invite({ email, roles: 'practitioner' });
    const asNew = await invite({ email: `new.${email}`, roles: 'practitioner' });
    const idIn = ({ location }: { location: string | undefined }) =>
      /people\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '';
    const administrator = await house.as(people.policeAdministrator);
    const shown = async (userId: string, address: string) =>
      (await administrator.get(`/people/${userId}`)).html
        .replaceAll(userId, 'ID')
        .replaceAll(address, 'ADDRESS')
        .replaceAll(/(value|content|nonce)="[^"]*"/g, '');
    expect(await shown(idIn(answered), email)).toBe(await shown(idIn(asNew), `new.${email}`));
    const again = await invite({ email: email.toUpperCase() });
    expect(again.html).toContain('Somebody of this agency has this address already');
    const letters = await lettersOf(house.owner, email);
    expect(letters.at(-1)?.body).toMatch(/in another agency|mewn asiantaeth arall/);
    expect(letters.at(-1)?.body).not.toContain('/set-password/');
    const { rows } = await house.owner.query<{ kept: string | null }>(
      'select password_hash as kept from access.user_account where user_id = $1',
      [idIn(answered)],
    );
    expect(rows).toEqual([{ kept: null }]);
    expect((await (await house.as(email)).get('/your-account')).html).not.toContain(idIn(answered));
    const links = await house.owner.query('select from access.password_link where user_id = $1', [
      idIn(answered),
    ]);
    expect(links.rowCount).toBe(0);
  },
);

test('a system administrator, who looks after both agencies, is told to move them', async () => {
  const { status, html } = await invite({ email: people.manager }, people.systemAdministrator);
  expect(status).toBe(422);
  expect(html).toContain('find them under People and move them');
  const other = await invite(
    { email: 'rhiannon.gelligaerog@gwasanaethau-plant.cwm-arian.example' },
    people.systemAdministrator,
    'legal',
  );
  expect(other.status).toBe(303);
});

test('nobody invites into another agency, nor into a team of one', async () => {
  expect((await invite({ email: 'a@legal.example' }, people.policeAdministrator, 'legal')).status).toBe(404);
  expect((await invite({}, people.worker)).status).toBe(403);
  expect((await invite({}, people.dataProtectionOfficer)).status).toBe(403);
  const { rows } = await house.owner.query<{ id: string }>(
    `select team_id as id from access.team where name = 'Safeguarding Team East'`,
  );
  expect((await invite({ email: 'b@vale-police.example', teamId: rows[0]?.id })).status).toBe(404);
});

test('a system administrator invites a co-ordinator, whose row of the gate comes with the role', async () => {
  const email = 'new.coordinator@childrens-services.marlowe-vale.example';
  expect(
    (await invite({ email, roles: 'panel-coordinator' }, people.systemAdministrator, 'social-care')).status,
  ).toBe(303);
  const { userId } = await userOf(house.owner, email);
  const { rows } = await house.owner.query(
    'select scope, basis, until from access.scope_access where user_id = $1',
    [userId],
  );
  expect(rows).toEqual([{ scope: 'partnership', basis: 'panel-coordinator', until: null }]);
});

test('the same form sent twice invites once', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const email = 'sent.twice@vale-police.example';
  const fields = {
    ...(await administrator.tokens('/people/invite')),
    agencyId: agencies['police'],
    ...form,
    email,
  };
  const first = await administrator.postWith('/people', fields);
  expect((await administrator.postWith('/people', fields)).location).toBe(first.location);
  expect(await lettersOf(house.owner, email)).toHaveLength(1);
});

test('a link that ran out is sent again; the one before it stops working', async () => {
  const email = 'late.starter@vale-police.example';
  await invite({ email });
  const { userId } = await userOf(house.owner, email);
  const [old = ''] = await links(email);
  house.clock.moveTo('2026-11-28T10:00:01Z');
  expect((await house.nobody().get(old)).html).toContain('This link no longer works');
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.get('/people?state=invitation-over')).html).toContain('Nerys Talbanydd');
  expect((await administrator.post(`/people/${userId}/invite-again`)).status).toBe(303);
  const [, fresh = ''] = await links(email);
  expect((await house.nobody().get(fresh)).html).toContain(email);
  expect((await house.nobody().get(old)).html).toContain('This link no longer works');
  expect(await changesOf(house.owner, userId)).toContain('invited-again');
  const care = await house.as(people.careAdministrator);
  expect((await care.post(`/people/${userId}/invite-again`)).status).toBe(404);
  house.clock.moveTo('2026-11-21T10:00:00Z');
});
