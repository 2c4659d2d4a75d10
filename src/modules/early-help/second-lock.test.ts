import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { meetingForm, openEarlyHelp } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { aboutChild } from './about-child/about-child.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around early help', () => {
  let house: TestHouse;
  let child: BuiltChild;
  let help: string;

  beforeAll(async () => {
    house = await openTestHouse();
    child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
    await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
    const school = await house.as(people.schoolLead);
    help = (await openEarlyHelp(school, child.childId)).split('/').at(-1) ?? '';
    await school.post(`/children/${child.childId}/early-help/${help}/meetings`, {
      ...meetingForm,
      version: '1',
    });
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);

  it.each(['early_help.help', 'early_help.meeting', 'early_help.sibling', 'early_help.lead'])(
    'shows nothing of %s to another team, nor to another partnership',
    async (table) => {
      for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'])
        expect(await as(email, `select 1 from ${table}`)).toEqual([]);
    },
  );

  it.each([
    `update early_help.help set why = 'x'`,
    `update early_help.help set consent = 'given'`,
    `update early_help.meeting set said = 'x'`,
    `update early_help.reading set figures = '1'`,
    'delete from early_help.help',
    'delete from early_help.meeting',
  ])('refuses: %s', async (statement) => {
    await expect(as(people.schoolLead, statement)).rejects.toThrow('permission denied');
  });

  it('lets nobody write in the name of somebody else, nor of a child for the hours of an emergency', async () => {
    const add = (by: string, agency = 'access.viewer_agency()') => `
      insert into early_help.help (partnership_id, help_id, child_id, family_id, agency_id, opened_by, opened_at, opened_on, why, consent, consent_why_not, state)
      values (access.viewer_partnership(), platform.uuid_v7(), '${child.childId}', platform.uuid_v7(), ${agency}, ${by}, access.now(), access.today(), 'x',
              'refused', 'x', 'not-opened')`;
    await expect(
      as(people.schoolLead, add(`(select user_id from access.user_account where email = '${people.nurse}')`)),
    ).rejects.toThrow('row-level security');
    await grant(house.owner, child, people.policeOfficer, { basis: 'emergency' });
    await expect(as(people.policeOfficer, add('access.viewer_id()'))).rejects.toThrow('row-level security');
  });

  it('lets who opened it change the team, and whoever else is in it not', async () => {
    const may = `select team.may_arrange('${child.childId}')`;
    expect(await as(people.schoolLead, may)).toEqual([true]);
    await grant(house.owner, child, people.nurse, { basis: 'team-member' });
    expect(await as(people.nurse, may)).toEqual([false]);
  });

  it('is told whole, in both languages, to whoever asks for the record', async () => {
    const job = makeJob(house.app.house, new AbortController().signal);
    for (const language of ['en', 'cy']) {
      const sections = await job.inPartnership(child.partnershipId, (tx) =>
        aboutChild.read(tx, job.wordsIn(language), child.childId),
      );
      const told = sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
      for (const said of ['Her mother, Mair Prysor', 'The assessment, and sharing', meetingForm.said])
        expect(told).toContain(said);
    }
  });

  it('is gone for who is not named, once the child is restricted', async () => {
    await restrictFor(house, child, [people.worker]);
    expect(await as(people.schoolLead, 'select 1 from early_help.help')).toEqual([]);
  });
});
