import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partnershipRoles, roles, wideRoles } from '#platform/access/index.ts';
import { buildPerson, rolesOf } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

/** What the database itself refuses when a page would let it through: each function is called as somebody, past every `may`. */
describe('the second lock around people and roles', () => {
  let house: TestHouse;
  let officer: string;
  let ids: Record<string, string>;
  let built = 0;

  beforeAll(async () => {
    house = await openTestHouse();
    const { rows } = await house.owner.query<{ name: string; id: string }>(
      'select name, agency_id as id from access.agency',
    );
    ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  });
  beforeEach(async () => {
    const email = `locked.${(built += 1)}@vale-police.example`;
    officer = await buildPerson(house.owner, { email, agency: 'Vale and Staithes Constabulary' });
  });
  afterAll(() => house.close());

  const as = async (email: string, statement: string) => (await pastEveryPage(house, email, statement))[0];
  const change = (userId: string, wanted: string) =>
    `select administration.change_person('${userId}', 1, '', null, array[${wanted}]::text[]) as answer`;
  const invite = (agency: string, wanted: string, email: string) =>
    `select administration.invite(gen_random_uuid(), '${ids[agency] ?? ''}', null, '${email}', 'Name', 'Job', 'en', array[${wanted}]::text[], now()) as answer`;

  it('knows the same roles as the pages do', async () => {
    const lists = await house.owner.query<{ known: string[]; wide: string[]; partnership: string[] }>(
      'select administration.known_roles() as known, administration.wide_roles() as wide, administration.partnership_roles() as partnership',
    );
    expect(lists.rows[0]).toEqual({
      known: [...roles],
      wide: [...wideRoles],
      partnership: [...partnershipRoles],
    });
  });

  it('lets the app write no account, role, row of the gate or line of the history by itself', async () => {
    for (const statement of [
      `insert into access.user_role (partnership_id, user_id, role) select partnership_id, user_id, 'panel-chair' from access.user_account limit 1`,
      'delete from access.user_role',
      'update access.user_account set is_active = false',
      `update access.user_account set agency_id = null`,
      `insert into access.scope_access (partnership_id, user_id, scope, basis, from_at) select partnership_id, user_id, 'partnership', 'x', now() from access.user_account limit 1`,
      'update access.agency set waits_for_terms = false',
      `insert into administration.change (partnership_id, at, by_user, act) select partnership_id, now(), user_id, 'left' from access.user_account limit 1`,
      'update administration.change set detail = detail',
      'delete from administration.change',
      `insert into administration.terms_signature select`,
      `select administration.note(null, null, 'left')`,
      `select administration.set_roles(null, array['panel-chair'])`,
      `select actions.hand_over(array[]::uuid[], gen_random_uuid(), gen_random_uuid())`,
      `select panels.hand_over(array[]::uuid[], gen_random_uuid(), gen_random_uuid(), 1)`,
    ])
      await expect(as(people.systemAdministrator, statement), statement).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['somebody of another agency', people.careAdministrator, `'practitioner'`],
    ['anybody, as a practitioner', people.policeOfficer, `'practitioner'`],
    ['anybody, as a data protection officer', people.dataProtectionOfficer, `'practitioner'`],
    ['a role of the whole partnership', people.policeAdministrator, `'panel-coordinator'`],
    ['a system administrator’s role', people.policeAdministrator, `'system-administrator'`],
    ['a role in other letters', people.systemAdministrator, `'Practitioner'`],
    ['a role with a space behind it', people.systemAdministrator, `'practitioner '`],
    ['a role that is none', people.systemAdministrator, `'wizard'`],
  ])('refuses to change %s', async (_, by, wanted) => {
    await expect(as(by, change(officer, wanted))).rejects.toThrow(/looked after|given by|no such role/);
    expect(await rolesOf(house.owner, officer)).toEqual(['practitioner']);
  });

  it('lets nobody change, move, end or confirm themselves', async () => {
    for (const email of [people.policeAdministrator, people.systemAdministrator]) {
      const { userId } = await userOf(house.owner, email);
      for (const statement of [
        change(userId, `'practitioner'`),
        `select administration.move_person('${userId}', 1, '${ids['Staithe Homes'] ?? ''}', null) as answer`,
        `select administration.end_person('${userId}') as answer`,
        `select administration.confirm_person(gen_random_uuid(), '${userId}') as answer`,
        `select administration.invite_again('${userId}', now()) as answer`,
      ])
        await expect(as(email, statement), statement).rejects.toThrow('nobody changes their own account');
    }
  });

  it('asks about a move before it and after it: out of reach and into reach are both refused', async () => {
    const move = (userId: string, to: string) =>
      `select administration.move_person('${userId}', 1, '${ids[to] ?? ''}', null) as answer`;
    await expect(as(people.policeAdministrator, move(officer, 'Staithe Homes'))).rejects.toThrow(
      'the other agency',
    );
    await expect(
      as(people.careAdministrator, move(officer, "Marlowe Vale Children's Services")),
    ).rejects.toThrow('not looked after');
    expect(await as(people.systemAdministrator, move(officer, 'Staithe Homes'))).toBe(true);
  });

  it('lets nothing reach another partnership, not even from a system administrator', async () => {
    const { userId } = await userOf(house.owner, 'rhiannon.gelligaerog@gwasanaethau-plant.cwm-arian.example');
    await expect(as(people.systemAdministrator, change(userId, `'practitioner'`))).rejects.toThrow(
      'not looked after',
    );
    const into = invite('Gwasanaethau Plant Cwm Arian', `'practitioner'`, 'in@cwm-arian.example');
    await expect(as(people.systemAdministrator, into)).rejects.toThrow('not looked after');
  });

  it('invites into no other agency, into no other role, and into one that has not signed only its administrators', async () => {
    const police = 'Vale and Staithes Constabulary';
    await expect(
      as(people.policeAdministrator, invite('Staithe Homes', `'practitioner'`, 'a@b.example')),
    ).rejects.toThrow('not looked after');
    await expect(
      as(people.policeAdministrator, invite(police, `'data-analyst'`, 'a@b.example')),
    ).rejects.toThrow('given by');
    await house.owner.query(`update access.agency set waits_for_terms = true where name = 'Staithe Homes'`);
    const waiting = (wanted: string) => invite('Staithe Homes', wanted, 'first@staithe-homes.example');
    await expect(as(people.systemAdministrator, waiting(`'practitioner'`))).rejects.toThrow('not signed');
    expect(await as(people.systemAdministrator, waiting(`'agency-administrator'`))).toBe('invited');
  });

  it('lets an account that has ended change nothing', async () => {
    const email = `ended.${built}@vale-police.example`;
    await buildPerson(house.owner, {
      email,
      agency: 'Vale and Staithes Constabulary',
      roles: ['agency-administrator'],
    });
    await house.owner.query('update access.user_account set is_active = false where email = $1', [email]);
    await expect(as(email, change(officer, `'practitioner'`))).rejects.toThrow('not looked after');
  });
});
