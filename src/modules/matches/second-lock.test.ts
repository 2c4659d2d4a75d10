import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { lineOf, matchList } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around agencies’ lists', () => {
  let house: TestHouse;
  let child: BuiltChild;
  beforeAll(async () => {
    house = await openTestHouse();
    child = await buildChild(house.owner, {
      givenName: 'Ivo',
      familyName: 'Brackenhurst',
      birthDate: '2014-07-09',
    });
    await grant(house.owner, child, people.worker);
    const coordinator = await house.as(people.coordinator);
    const list = await matchList(house, coordinator, [
      { given: 'Ivor', family: 'Brackenhirst', born: '07/09/2014', number: 'MCH-7' },
    ]);
    const answer = { answer: 'not-known', because: 'Asked', version: '1' };
    await coordinator.post(await lineOf(house, list, 2), answer);
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const asked = `'{"names":["Ivor","Brackenhurst"],"day":"2014-07-09","postcodes":[],"places":[],"numbers":[],"agency":"","number":null}'::jsonb`;
  const candidates = `select child_id from children.match_candidates(${asked}, 20)`;

  it.each(['list', 'list_row', 'candidate'])(
    'shows nothing of matches.%s to who works with single children',
    async (table) => {
      expect(await as(people.coordinator, `select 1 from matches.${table}`)).not.toEqual([]);
      expect(await as(people.worker, `select 1 from matches.${table}`)).toEqual([]);
    },
  );

  it('finds for each viewer the children they may see, and no others', async () => {
    expect(await as(people.coordinator, candidates)).toContain(child.childId);
    expect(await as(people.worker, candidates)).toContain(child.childId);
    expect(await as(people.otherWorker, candidates)).toEqual([]);
    expect(await as(people.systemAdministrator, candidates)).toEqual([]);
  });

  it('lets nobody write a decision in another’s name, change one, or delete lines', async () => {
    const change = `update matches.decision set says = 'same'`;
    await expect(as(people.coordinator, change)).rejects.toThrow('permission denied');
    const forged = `
      insert into matches.decision (partnership_id, list_id, row_id, line, agency_id, child_id, says, weight, because, decided_by, decided_at)
      select d.partnership_id, d.list_id, d.row_id, d.line, d.agency_id, d.child_id, 'same', 1, 'x', u.user_id, now()
        from matches.decision d, access.user_account u where u.email = '${people.worker}'`;
    await expect(as(people.coordinator, forged)).rejects.toThrow('row-level security');
    const deleting = 'select matches.delete_lines(list_id, now()) from matches.list';
    await expect(as(people.coordinator, deleting)).rejects.toThrow('deleted by the system account');
  });

  it('shows a candidate and a decision no longer once the child is restricted', async () => {
    await restrictFor(house, child, [people.worker]);
    expect(await as(people.coordinator, candidates)).not.toContain(child.childId);
    expect(await as(people.coordinator, 'select 1 from matches.list_row')).toEqual([]);
    for (const table of ['candidate', 'decision', 'standing'])
      expect(await as(people.coordinator, `select child_id from matches.${table}`)).not.toContain(
        child.childId,
      );
  });
});
