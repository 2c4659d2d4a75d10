import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { raiseByForm } from '#testing/raise-by-form.ts';
import { idOf } from '#testing/team-form.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around disagreements', () => {
  let house: TestHouse;
  let child: BuiltChild;
  let id: string;
  let proposal: string;

  beforeAll(async () => {
    house = await openTestHouse();
    child = await buildChild(house.owner);
    await grant(house.owner, child, people.worker);
    await grant(house.owner, child, people.nurse, { basis: 'team-member' });
    const path = await raiseByForm(
      house,
      await house.as(people.worker),
      child,
      'Vale and Staithes Constabulary',
    );
    id = path.split('/').at(-1) ?? '';
    const officer = await house.as(people.policeOfficer);
    await officer.post(`${path}/views`, { said: 'Ours', stage: '1' });
    await officer.post(`${path}/propose`, { words: 'Theirs', outcome: 'stands' });
    proposal = String((await as(people.worker, 'select proposal_id from escalations.proposal'))[0]);
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const tables = ['escalation', 'stage', 'participant', 'statement', 'proposal'];

  it.each(tables)('shows nothing of escalations.%s to who does not see the child', async (table) => {
    const query = `select 1 from escalations.${table} where child_id = '${child.childId}'`;
    for (const email of [people.worker, people.policeOfficer, people.nurse, people.coordinator])
      expect([email, (await as(email, query)).length > 0]).toEqual([email, true]);
    for (const email of [
      people.otherWorker,
      people.policePanelMember,
      'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example',
    ])
      expect([email, await as(email, query)]).toEqual([email, []]);
  });

  it.each(tables)('lets nobody write escalations.%s but by the functions', async (table) => {
    expect(
      await as(people.worker, `update escalations.${table} set child_id = child_id returning 1`),
    ).toEqual([]);
    await expect(as(people.worker, `delete from escalations.${table}`)).rejects.toThrow('permission denied');
    await expect(
      as(people.worker, `insert into escalations.${table} select * from escalations.${table} limit 1`),
    ).rejects.toThrow('row-level security');
  });

  const ends = () => [
    `select escalations.answer('${proposal}', true, null)`,
    `select escalations.decide('${id}', 'x', 'stands', '{}')`,
    `select escalations.know_of_withdrawal('${id}')`,
  ];

  it('lets nobody in dispute end it alone, nor sign for the other side', async () => {
    // The side that proposed signs for itself, however often: the other has not.
    expect(await as(people.policeOfficer, `select escalations.answer('${proposal}', true, null)`)).toEqual([
      'open',
    ]);
    for (const end of ends().slice(1)) expect(await as(people.policeOfficer, end)).not.toEqual(['done']);
    for (const email of [people.nurse, people.manager, people.coordinator, people.policePanelMember])
      for (const end of ends()) expect([email, await as(email, end)]).toEqual([email, ['no']]);
    expect(
      await as(people.worker, `select state from escalations.escalation where escalation_id = '${id}'`),
    ).toEqual(['open']);
  });

  it.each([
    "finish(e, 'resolved', 'x', 'stands', '{}')",
    "seat(e, 1, 'answers', access.viewer_id())",
    'begin_stage(e, 2, access.today(), null, null)',
  ])('refuses: escalations.%s', async (call) => {
    await expect(
      as(people.worker, `select escalations.${call} from escalations.escalation e`),
    ).rejects.toThrow('permission denied');
  });

  it('lets nobody skip a stage’s time, nor give the next more than its limit', async () => {
    const move = (due: string, why = `'x'`) =>
      `select escalations.move_on('${id}', 1, ${why}, '{}', access.today(), ${due}, null)`;
    expect(await as(people.nurse, move(`access.today() + 5`))).toEqual(['no']);
    await expect(as(people.worker, move(`access.today() + 60`))).rejects.toThrow(
      'a stage is due when its limit says',
    );
    await expect(as(people.worker, move('access.today() + 7', 'null'))).rejects.toThrow('check constraint');
  });

  it('names nobody of another agency, nobody without the level, and no chair who is not independent', async () => {
    const name = async (side: string, email: string) =>
      `select escalations.name('${id}', '${side}', '${await idOf(house, email)}')`;
    expect(await as(people.policeOfficer, await name('answers', people.nurse))).toEqual(['absent']);
    expect(await as(people.policeOfficer, await name('raised', people.worker))).toEqual(['no']);
    expect(await as(people.worker, await name('answers', people.policeOfficer))).toEqual(['no']);
    expect(await as(people.coordinator, await name('chair', people.quality))).toEqual(['absent']);
    expect(await as(people.worker, await name('chair', people.quality))).toEqual(['no']);
  });

  it('raises nothing for who opened the child in an emergency, gives nobody access by it, and nothing in the name of another agency', async () => {
    const other = await buildChild(house.owner);
    await grant(house.owner, other, people.policePanelMember, { basis: 'emergency' });
    const answers = await idOf(house, people.worker);
    const raise = `select escalations.raise(platform.uuid_v7(), jsonb_build_object('childId', '${other.childId}', 'aboutKind', 'child', 'aboutId', null,
      'answersAgencyId', (select agency_id from access.user_account where user_id = '${answers}'), 'answersUserId', '${answers}', 'decision', 'x', 'why', 'x',
      'wants', 'x', 'childsView', '', 'isAtRisk', false, 'atRiskBecause', '', 'atRiskHours', 24, 'source', null, 'effectiveFrom', null,
      'dueOn', access.today() + 2, 'dueAt', null), '[{"level":"worker","name":{"en":"a","cy":"a"},"limit":{"unit":"days","amount":2}}]'::jsonb)`;
    expect(
      await as(people.policePanelMember, `select 1 from children.child where child_id = '${other.childId}'`),
    ).toEqual([1]);
    expect(await as(people.policePanelMember, raise)).toEqual(['no']);
    await grant(house.owner, other, people.worker);
    // One's own agency is no other agency.
    expect(await as(people.worker, raise)).toEqual(['no']);
  });

  it('keeps what an agency agreed as it was set', async () => {
    const set = (
      by: string,
    ) => `insert into escalations.procedure (partnership_id, procedure_id, effective_from, source, at_risk_hours, stages, themes, set_by, set_at)
      values (access.viewer_partnership(), platform.uuid_v7(), '2030-01-01', 'x', 24, '[1, 2]', '[]', ${by}, access.now())`;
    await expect(as(people.worker, set('access.viewer_id()'))).rejects.toThrow('row-level security');
    await expect(as(people.quality, set(`'${await idOf(house, people.worker)}'`))).rejects.toThrow(
      'row-level security',
    );
    await expect(as(people.quality, 'update escalations.procedure set source = source')).rejects.toThrow(
      'permission denied',
    );
  });
});
