import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { addToTeam, askByForm, idOf } from '#testing/team-form.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around teams', () => {
  let house: TestHouse;
  let child: BuiltChild;
  let nurse: string;
  let handOver: string;

  beforeAll(async () => {
    house = await openTestHouse();
    child = await buildChild(house.owner);
    await grant(house.owner, child, people.worker);
    await grant(house.owner, child, people.policeOfficer, { basis: 'panel-member' });
    const worker = await house.as(people.worker);
    await addToTeam(house, worker, child, people.nurse);
    await askByForm(house, worker, child.childId, people.worker);
    handOver = await askByForm(house, worker, child.childId, people.nurse);
    nurse = await idOf(house, people.nurse);
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);

  const placeFor = (userId: string, addedBy = 'access.viewer_id()') => `
    insert into team.member (partnership_id, member_id, child_id, user_id, agency_id, seat, part, from_on, added_by, added_at)
    values (access.viewer_partnership(), platform.uuid_v7(), '${child.childId}', ${userId}, access.viewer_agency(), 'other', 'x', access.today(),
            ${addedBy}, access.now())`;

  it.each(['team.member', 'team.lead', 'team.hand_over', 'team.present'])(
    'shows nothing of %s to another team, nor to another partnership',
    async (table) => {
      const query = `select 1 from ${table} where child_id = '${child.childId}'`;
      expect(await as(people.worker, query)).not.toEqual([]);
      expect(await as(people.policeOfficer, query)).not.toEqual([]);
      expect(await as(people.otherWorker, query)).toEqual([]);
      expect(await as('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example', query)).toEqual([]);
    },
  );

  it('lets nobody give themselves a place, nor one in the name of somebody else', async () => {
    for (const statement of [placeFor('access.viewer_id()'), placeFor('access.viewer_id()', `'${nurse}'`)])
      await expect(as(people.policeOfficer, statement)).rejects.toThrow('row-level security');
    await expect(as(people.worker, placeFor(`'${nurse}'`, `'${nurse}'`))).rejects.toThrow(
      'row-level security',
    );
    await expect(as(people.otherWorker, placeFor(`'${nurse}'`))).rejects.toThrow('row-level security');
  });

  it('lets nobody who opened the child in an emergency make more of it, for themselves or for somebody else', async () => {
    const { rows } = await house.owner.query<{ email: string }>(
      `select u.email from access.user_account u join access.user_role r using (user_id)
        where r.role = 'cp-chair' and u.partnership_id = $1 and not exists (
          select from access.child_access a where a.user_id = u.user_id and a.child_id = $2) order by u.email limit 1`,
      [child.partnershipId, child.childId],
    );
    const chair = rows[0]?.email ?? '';
    await grant(house.owner, child, chair, { basis: 'emergency' });
    expect(await as(chair, `select 1 from children.child where child_id = '${child.childId}'`)).toEqual([1]);
    const propose = `select team.propose(platform.uuid_v7(), '${child.childId}', access.viewer_id(), 'x')`;
    for (const whom of ['access.viewer_id()', `'${nurse}'`])
      await expect(as(chair, placeFor(whom))).rejects.toThrow('row-level security');
    expect(await as(chair, propose)).toEqual(['no']);
    const page = `/children/${child.childId}/team`;
    const inside = await house.as(chair);
    expect((await inside.get(page)).status).toBe(200);
    expect((await inside.get(page)).html).not.toContain(`${page}/find`);
    expect((await inside.get(`${page}/find`)).status).not.toBe(200);
    await grant(house.owner, child, chair, { basis: 'panel-member', source: 'a test' });
    expect((await inside.get(`${page}/find`)).status).toBe(200);
  });

  it('lets who does not arrange the team end no place but their own', async () => {
    const end = `update team.member set until_on = access.today(), ended_because = 'x', ended_by = access.viewer_id(), ended_at = access.now()
                  where child_id = '${child.childId}' returning 1`;
    expect(await as(people.policeOfficer, end)).toEqual([]);
  });

  it.each([
    'update team.member set user_id = access.viewer_id()',
    'update team.member set part = part',
    'delete from team.member',
    'delete from team.lead',
    'delete from team.hand_over',
  ])('refuses: %s', async (statement) => {
    await expect(as(people.worker, statement)).rejects.toThrow('permission denied');
  });

  it('lets nobody write who leads but by the functions', async () => {
    await expect(as(people.worker, `select team.settle('${handOver}')`)).rejects.toThrow('permission denied');
    expect(await as(people.worker, 'update team.lead set until_at = access.now() returning 1')).toEqual([]);
    expect(await as(people.worker, `update team.hand_over set state = 'done' returning 1`)).toEqual([]);
    await expect(
      as(
        people.worker,
        `insert into team.lead (partnership_id, lead_id, child_id, user_id, hand_over_id, from_at)
         values (access.viewer_partnership(), platform.uuid_v7(), '${child.childId}', '${nurse}', '${handOver}', access.now())`,
      ),
    ).rejects.toThrow('row-level security');
  });

  it('answers nobody but the two, and lets nobody propose who may not', async () => {
    expect(await as(people.policeOfficer, `select team.answer('${handOver}', 1, true, null)`)).toEqual([
      'no',
    ]);
    expect(await as(people.otherWorker, `select team.withdraw('${handOver}', 1, 'x')`)).toEqual([false]);
    for (const email of [people.policeOfficer, people.otherWorker])
      expect(
        await as(
          email,
          `select team.propose(platform.uuid_v7(), '${child.childId}', access.viewer_id(), 'x')`,
        ),
      ).toEqual(['no']);
  });
});
