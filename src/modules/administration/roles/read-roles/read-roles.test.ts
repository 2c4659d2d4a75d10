import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '#platform/access/index.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';

describe('what each role may do', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse('empty');
  });
  afterAll(() => house.close());

  it('is said in words, in both languages, for every permission of every module and every role', () => {
    const keys = [
      ...Object.keys(house.app.house.permissions).map((permission) => `administration.may.${permission}`),
      ...roles.flatMap((role) => [`administration.role.${role}`, `administration.role.for.${role}`]),
    ];
    expect(keys.filter((key) => !(key in en) || !(key in cy))).toEqual([]);
    const said = Object.keys(en).filter((key) => key.startsWith('administration.may.'));
    expect(said.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the page', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('is made from what the app asks, role by role', async () => {
    const { status, html } = await (await house.as(people.policeAdministrator)).get('/people/roles');
    expect(status).toBe(200);
    const part = (role: string) => html.split(`id="${role}"`)[1]?.split('<h2')[0] ?? '';
    for (const role of roles) expect(part(role)).not.toBe('');
    expect(part('panel-member')).toContain('Read the papers of a panel they sit on');
    expect(part('panel-member')).not.toContain('Load a census return');
    expect(part('data-analyst')).toContain('Load a census return');
    expect(part('data-analyst')).toContain('Sees the whole partnership, but for restricted children.');
    expect(part('data-analyst')).toContain('Given by a system administrator.');
    expect(part('practitioner')).toContain('Given by the administrator of the agency.');
  });

  it('is for those who look after people', async () => {
    expect((await (await house.as(people.worker)).get('/people/roles')).status).toBe(403);
  });
});
