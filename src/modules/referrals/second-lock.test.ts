import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import {
  askAgency,
  beginReferral,
  addReferred,
  decide,
  sendReferral,
  setBand,
} from '#testing/referral-form.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around referrals', () => {
  let house: TestHouse;
  let id: string;
  let draftId: string;
  let foreign: string;
  const elsewhere = 'nerys.brynhyfryd-lloyd@gwasanaethau-plant.cwm-arian.example';
  beforeAll(async () => {
    house = await openTestHouse();
    const school = await house.as(people.schoolLead);
    const child = await buildChild(house.owner, {
      givenName: 'Ivo',
      familyName: 'Quillhampton',
      birthDate: '2019-02-04',
    });
    await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
    foreign = (await buildChild(house.owner, { givenName: 'Not', familyName: 'Theirs' })).childId;
    const path = await sendReferral(school, { is: 'Ivo Quillhampton' });
    const door = await house.as(people.frontDoor);
    await setBand(door, path, 'red');
    await askAgency(house, door, path, ['Vale and Staithes Constabulary']);
    await school.post(`${path}/messages`, { what: 'Anything new?' });
    const decided = await sendReferral(school, { is: 'Ivo Quillhampton' });
    await decide(door, decided);
    id = path.split('/').at(-1) ?? '';
    const draft = await beginReferral(school);
    await addReferred(school, draft);
    draftId = draft.split('/').at(-1) ?? '';
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const refused = (email: string, statement: string) => expect(as(email, statement)).rejects.toThrow();

  it.each(['referral', 'child', 'band_set', 'request', 'decision', 'message'])(
    'shows referrals.%s to the front door of the partnership, and to nobody who has nothing to do with it',
    async (table) => {
      expect(await as(people.frontDoor, `select 1 from referrals.${table}`)).not.toEqual([]);
      for (const email of [people.otherWorker, people.quality, people.dataProtectionOfficer, elsewhere])
        expect([email, await as(email, `select 1 from referrals.${table}`)]).toEqual([email, []]);
    },
  );

  it('shows a draft to its author alone', async () => {
    const draft = (table: string) => `select 1 from referrals.${table} where referral_id = '${draftId}'`;
    for (const table of ['referral', 'child']) {
      expect(await as(people.schoolLead, draft(table))).toHaveLength(1);
      expect(await as(people.frontDoor, draft(table))).toEqual([]);
    }
  });

  it('shows an agency that is asked the question and the children, and nothing of the words', async () => {
    expect(await as(people.policePanelMember, 'select 1 from referrals.request')).toHaveLength(1);
    expect(await as(people.policePanelMember, 'select 1 from referrals.child')).toHaveLength(1);
    for (const table of ['referral', 'decision', 'message', 'band_set'])
      expect(await as(people.policePanelMember, `select 1 from referrals.${table}`)).toEqual([]);
    expect(await as(people.policeOfficer, 'select 1 from referrals.request')).toEqual([]);
  });

  it('keeps what was sent as it was, and what happens to it for the front door', async () => {
    const change = (what: string) =>
      `update referrals.referral set ${what} where referral_id = '${id}' returning 1`;
    for (const what of [`said = '{}'`, `urgency = 'danger'`, `gaps = '{father}'`, 'sent_at = now()']) {
      await refused(people.schoolLead, change(what));
      await refused(people.frontDoor, change(what));
    }
    await refused(people.schoolLead, change(`band = 'blue', banded_at = now()`));
    await refused(people.schoolLead, change(`state = 'decided'`));
    await refused(people.frontDoorPolice, change(`state = 'decided'`));
    for (const table of ['band_set', 'decision', 'message', 'event'])
      await refused(people.frontDoor, `update referrals.${table} set referral_id = referral_id`);
    await refused(people.frontDoor, 'delete from referrals.referral');
  });

  it('lets nobody decide, ask or write in a way that is not theirs', async () => {
    const insert = (columns: string, values: string) =>
      `insert into referrals.${columns} select ${values} from access.user_account u where u.user_id = access.viewer_id() returning 1`;
    const decision = insert(
      'decision (partnership_id, referral_id, route, because, decided_by, agency_id, decided_at)',
      `u.partnership_id, '${id}', 'assessment', 'x', u.user_id, u.agency_id, now()`,
    );
    for (const email of [people.frontDoorPolice, people.schoolLead, people.worker])
      await refused(email, decision);
    const message = insert(
      'message (partnership_id, message_id, referral_id, is_from_referrer, what, written_by, written_at)',
      `u.partnership_id, gen_random_uuid(), '${id}', true, 'x', u.user_id, now()`,
    );
    await refused(people.frontDoor, message);
    await refused(people.worker, message);
  });

  it('ties a child only for who sees that child', async () => {
    const add = `insert into referrals.child (partnership_id, referral_child_id, referral_id, child_id, found, given_name, family_name, added_at)
      values (access.viewer_partnership(), gen_random_uuid(), '${draftId}', '${foreign}', 'known', '', '', now()) returning 1`;
    await refused(people.schoolLead, add);
  });

  it('counts for nobody but the front door and quality assurance', async () => {
    const counts = `select 1 from referrals.quality_counts('2026-01-01', '2026-12-31')`;
    expect(await as(people.quality, counts)).not.toEqual([]);
    for (const email of [people.worker, people.dataProtectionOfficer, elsewhere])
      expect(await as(email, counts)).toEqual([]);
  });
});
