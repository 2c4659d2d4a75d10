import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltChild } from '#testing/build-child.ts';
import {
  arrange,
  chairEmail,
  childAtRisk,
  enquireAtRisk,
  makePlan,
  userIdOf,
} from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around conferences', () => {
  let house: TestHouse;
  let child: BuiltChild;
  let open: string;
  const idIn = (path: string) => path.split('/').at(-1) ?? '';
  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const refused = (email: string, statement: string) => expect(as(email, statement)).rejects.toThrow();
  const insert = (columns: string, values: string) =>
    `insert into conferences.${columns} select ${values} from access.user_account u where u.user_id = access.viewer_id() returning 1`;

  beforeAll(async () => {
    house = await openTestHouse();
    child = await childAtRisk(house);
    await makePlan(house, child);
    const other = await childAtRisk(house, { givenName: 'Kit' });
    open = idIn(await arrange(house, other, { discussion: idIn(await enquireAtRisk(house, other)) }));
  });
  afterAll(() => house.close());

  const tables = [
    'discussion',
    'took_part',
    'discussion_decision',
    'enquiry',
    'conference',
    'conference_decision',
  ];

  it.each(tables)('shows conferences.%s to whoever sees the child, and nobody else', async (table) => {
    const query = `select 1 from conferences.${table} where child_id = '${child.childId}'`;
    for (const email of [people.worker, people.policeOfficer, people.quality, chairEmail])
      expect([email, (await as(email, query)).length > 0]).toEqual([email, true]);
    for (const email of [people.otherWorker, people.policePanelMember, people.dataProtectionOfficer])
      expect([email, await as(email, query)]).toEqual([email, []]);
  });

  it.each(tables)('changes and deletes nothing of conferences.%s', async (table) => {
    await refused(people.manager, `update conferences.${table} set child_id = child_id`);
    await refused(people.manager, `delete from conferences.${table}`);
  });

  it('lets only its chair decide on a conference, and only what that kind can decide', async () => {
    const decision = (outcome: string) =>
      insert(
        'conference_decision (partnership_id, conference_id, child_id, outcome, because, decided_by, decided_at)',
        `u.partnership_id, c.conference_id, c.child_id, '${outcome}', 'x', u.user_id, now()`,
      )
        .replace(' from access', ` from conferences.conference c, access`)
        .replace('where', `where c.conference_id = '${open}' and`);
    for (const email of [people.worker, people.manager, people.frontDoorManager, people.policeOfficer])
      await refused(email, decision('no-plan'));
    await refused(chairEmail, decision('end'));
    expect(await as(chairEmail, decision('no-plan'))).toEqual([1]);
  });

  it('lets nobody chair who manages the team of the child', async () => {
    const may = (person: string) => `select conferences.may_chair('${child.childId}', '${person}')`;
    expect(await as(people.worker, may(await userIdOf(house, chairEmail)))).toEqual([true]);
    expect(await as(people.worker, may(await userIdOf(house, people.manager)))).toEqual([false]);
    await house.owner.query(
      `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at) values ($1, $2, $3, 'team-manager', 'test', '2020-01-01')`,
      [child.partnershipId, await userIdOf(house, chairEmail), child.childId],
    );
    expect(await as(people.worker, may(await userIdOf(house, chairEmail)))).toEqual([false]);
  });

  it('lets an agency speak for itself only, and sets who must be there for two roles only', async () => {
    const view = insert(
      'discussion_view (partnership_id, view_id, discussion_id, child_id, agency_id, agrees, because, said_by, said_at)',
      `u.partnership_id, gen_random_uuid(), d.discussion_id, d.child_id, a.agency_id, true, '', u.user_id, now()`,
    )
      .replace(' from access', ` from conferences.discussion d, access.agency a, access`)
      .replace('where', `where d.child_id = '${child.childId}' and a.kind = 'health' and`);
    await refused(people.policeOfficer, view);
    const quoracy = insert(
      'quoracy (partnership_id, quoracy_id, other_agencies, source, effective_from, set_by, set_at)',
      `u.partnership_id, gen_random_uuid(), 0, 'x', '2026-01-01', u.user_id, now()`,
    );
    for (const email of [people.worker, people.manager, chairEmail, people.frontDoor])
      await refused(email, quoracy);
    expect(await as(people.quality, quoracy)).toEqual([1]);
  });
});
