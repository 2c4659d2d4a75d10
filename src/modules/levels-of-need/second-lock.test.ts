import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { grant, type BuiltChild } from '#testing/build-child.ts';
import { ledBySchool, proposeByForm } from '#testing/levels-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { idOf } from '#testing/team-form.ts';
import { aboutChild } from './about-child/about-child.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around moves between levels', () => {
  let house: TestHouse;
  let child: BuiltChild;
  let move: string;
  let worker: string;

  beforeAll(async () => {
    house = await openTestHouse();
    child = await ledBySchool(house);
    move = (await proposeByForm(house, people.schoolLead, child)).split('/').at(-1) ?? '';
    worker = await idOf(house, people.worker);
    await grant(house.owner, child, people.policeOfficer, { basis: 'panel-member' });
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const propose = (whom: string) =>
    `select levels.propose(platform.uuid_v7(), '${child.childId}', null, 'early-help', '${whom}', 'x', '')`;

  it('shows nothing to another team, nor to another partnership', async () => {
    for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'])
      expect(await as(email, `select 1 from levels.move where child_id = '${child.childId}'`)).toEqual([]);
  });

  it('lets nobody write a move but by the functions, nor agree past them', async () => {
    expect(await as(people.worker, `update levels.move set state = 'done' returning 1`)).toEqual([]);
    await expect(as(people.worker, `select levels.agree('${move}', 'to')`)).rejects.toThrow(
      'permission denied',
    );
    await expect(
      as(
        people.worker,
        `select team.take_over('${child.childId}', null, '${worker}', 'x', '${worker}', access.now())`,
      ),
    ).rejects.toThrow('permission denied');
    await expect(as(people.worker, 'delete from levels.move')).rejects.toThrow('permission denied');
  });

  it('answers nobody but the two sides, and hands nothing over that is not agreed', async () => {
    const answer = `select levels.answer('${move}', 2, true, null)`;
    for (const email of [people.policeOfficer, people.otherWorker, people.schoolLead])
      expect([email, await as(email, answer)]).toEqual([email, ['no']]);
    expect(
      await as(people.worker, `select levels.hand_over('${move}', 2, access.today(), 'x', 'x')`),
    ).toEqual(['over']);
    expect(await as(people.otherWorker, `select levels.withdraw('${move}', 2, 'x')`)).toEqual([false]);
  });

  it('lets nobody propose who only looks on, or opened the child in an emergency', async () => {
    await grant(house.owner, child, people.otherWorker, { basis: 'emergency' });
    for (const email of [people.policeOfficer, people.otherWorker])
      expect(await as(email, propose(worker))).toEqual(['no']);
    expect(await as(people.worker, propose(await idOf(house, people.nurse)))).toEqual(['absent']);
  });

  it('lets only who may set the levels', async () => {
    const set = `
      insert into levels.scheme (partnership_id, scheme_id, effective_from, source, levels, set_by, set_at)
      values (access.viewer_partnership(), platform.uuid_v7(), access.today(), 'x', '[{}, {}]', access.viewer_id(), access.now())`;
    await expect(as(people.worker, set)).rejects.toThrow('row-level security');
    await expect(as(people.coordinator, `update levels.scheme set source = 'x'`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('is told whole to whoever asks for the record', async () => {
    const job = makeJob(house.app.house, new AbortController().signal);
    const sections = await job.inPartnership(child.partnershipId, (tx) =>
      aboutChild.read(tx, job.wordsIn('cy'), child.childId),
    );
    const told = sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
    for (const said of ['Things got worse at home', 'Cymorth i deuluoedd', 'Jacinta Moorcrofton'])
      expect(told).toContain(said);
  });
});
