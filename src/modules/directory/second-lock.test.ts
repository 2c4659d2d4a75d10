import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { addService, signpost, signpostForm } from '#testing/service-form.ts';
import { idOf } from '#testing/team-form.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around services', () => {
  let house: TestHouse;
  let child: BuiltChild;
  let service: string;
  let signposting: string;
  let worker: string;
  const elsewhere = 'tudur.maesyrafon@gwasanaethau-plant.cwm-arian.example';
  const chair = 'philippa.norquay-lund@childrens-services.marlowe-vale.example';

  beforeAll(async () => {
    house = await openTestHouse();
    service = await addService(await house.as(people.directoryEditor));
    child = await buildChild(house.owner);
    await grant(house.owner, child, people.worker);
    signposting = await signpost(await house.as(people.worker), child.childId, [service]);
    worker = await idOf(house, people.worker);
    await (
      await house.as(people.worker)
    ).post(`/children/${child.childId}/services/${signposting}`, { 'outcome-1': 'taken-up', version: '1' });
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const signpostAs = (by = 'access.viewer_id()', agency = 'access.viewer_agency()') => `
    insert into directory.signposting (partnership_id, signposting_id, child_id, from_id, need, because, agreed_with, contact_by, agency_id,
           recorded_by, recorded_at, action_id)
    values (access.viewer_partnership(), platform.uuid_v7(), '${child.childId}', '${child.childId}', 'school', 'x', 'x', 'family', ${agency}, ${by},
            access.now(), platform.uuid_v7()) returning 1`;
  const followUp = (by = 'access.viewer_id()') => `
    insert into directory.follow_up (partnership_id, signposting_id, service_id, child_id, outcome, followed_up_by, followed_up_at)
    values (access.viewer_partnership(), '${signposting}', '${service}', '${child.childId}', 'taken-up', ${by}, access.now()) returning 1`;
  const alsoTo = () => `
    insert into directory.signposted_service (partnership_id, signposting_id, service_id, child_id, service_name, organisation_name, edition)
    values (access.viewer_partnership(), '${signposting}', platform.uuid_v7(), '${child.childId}', 'x', 'x', 1)`;

  it.each([
    'directory.signposting',
    'directory.signposted_service',
    'directory.follow_up',
    'directory.standing',
  ])('shows nothing of %s to another team, to an editor, nor to another partnership', async (table) => {
    const query = `select 1 from ${table} where child_id = '${child.childId}'`;
    expect(await as(people.worker, query)).toEqual([1]);
    for (const email of [people.otherWorker, people.directoryEditor, elsewhere])
      expect(await as(email, query)).toEqual([]);
  });

  it('lets only who stands next to the child signpost, in their own name and that of their agency', async () => {
    expect(await as(people.worker, signpostAs())).toEqual([1]);
    const nurse = await idOf(house, people.nurse);
    const police = `(select agency_id from access.user_account where email = '${people.policeOfficer}')`;
    for (const statement of [signpostAs(`'${nurse}'`), signpostAs(undefined, police), followUp(`'${nurse}'`)])
      await expect(as(people.worker, statement)).rejects.toThrow('row-level security');
    for (const statement of [signpostAs(), followUp(), alsoTo()])
      await expect(as(people.otherWorker, statement)).rejects.toThrow('row-level security');
  });

  it('lets who opened the child in an emergency read, and write nothing that lasts', async () => {
    await grant(house.owner, child, chair, { basis: 'emergency', until: '2026-11-21T20:00:00Z' });
    expect(await as(chair, `select 1 from directory.follow_up where child_id = '${child.childId}'`)).toEqual([
      1,
    ]);
    for (const statement of [signpostAs(), followUp(), alsoTo()])
      await expect(as(chair, statement)).rejects.toThrow('row-level security');
    const page = `/children/${child.childId}/services`;
    const inside = await house.as(chair);
    const read = await inside.get(page);
    expect([read.status, read.html.includes(`${page}/find`)]).toEqual([200, false]);
    expect((await inside.get(`${page}/find`)).status).toBe(404);
    expect((await inside.post(page, { ...signpostForm, services: service })).status).toBe(404);
  });

  it.each([
    'update directory.signposting set because = because',
    'update directory.signposted_service set service_name = service_name',
    'update directory.follow_up set note = note',
    'update directory.edition set because = because',
    'update directory.import_line set name = name',
    'delete from directory.signposting',
    'delete from directory.follow_up',
    'delete from directory.service',
    'delete from directory.edition',
  ])('refuses: %s', async (statement) => {
    await expect(as(people.directoryEditor, statement)).rejects.toThrow('permission denied');
  });

  it('lets only an editor say what a service is, in their own name, and only of their own partnership', async () => {
    const change = `update directory.service set name = 'x' where service_id = '${service}' returning 1`;
    const edition = (by: string) => `
      insert into directory.edition (partnership_id, service_id, number, kind, said, because, written_by, written_at)
      values (access.viewer_partnership(), '${service}', 9, 'changed', '{}', 'x', ${by}, access.now()) returning 1`;
    expect(await as(people.worker, change)).toEqual([]);
    expect(await as(elsewhere, change)).toEqual([]);
    await expect(as(people.worker, edition('access.viewer_id()'))).rejects.toThrow('row-level security');
    await expect(as(people.directoryEditor, edition(`'${worker}'`))).rejects.toThrow('row-level security');
    expect(await as(people.directoryEditor, edition('access.viewer_id()'))).toEqual([1]);
  });

  it('counts for nobody who does not answer for all of it, and of nobody else’s', async () => {
    const counts = `select 1 from directory.report_counts('2026-04-01', '2027-03-31') limit 1`;
    expect(await as(people.quality, counts)).toEqual([1]);
    for (const email of [people.worker, people.directoryEditor, elsewhere])
      expect(await as(email, counts)).toEqual([]);
  });
});
