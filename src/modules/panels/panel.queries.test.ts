import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { buildMeeting, buildPanel, panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { userOf } from '#testing/user-of.ts';
import type { Tx } from '#platform/db/database.ts';
import { sql } from 'kysely';
import {
  findCase,
  findPanel,
  findPanelMeeting,
  listCasesAhead,
  listCasesOfMeeting,
  listMeetingsFrom,
  listPanels,
} from './panel.queries.ts';

const worker = 'jolanta.wierzbowka@childrens-services.marlowe-vale.example';
const solicitor = 'verity.lockhamstead@legal.marlowe-vale.example';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** Reads as the person with that address, under the row rules. */
async function reading<T>(email: string, read: (tx: Tx) => Promise<T>): Promise<T> {
  const { partnershipId, userId } = await userOf(house.owner, email);
  return house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${userId}::uuid, ${partnershipId}::uuid, null, ${house.clock.now()})`.execute(
      tx,
    );
    return read(tx);
  });
}

describe('a panel', () => {
  it('comes with chair, co-ordinator and members by kind of agency', async () => {
    const { panelId } = await buildPanel(house.owner, { members: { legal: solicitor } });
    const panel = await reading(worker, (tx) => findPanel(tx, panelId));
    expect(panel).toMatchObject({
      name: 'Support and challenge panel',
      firstDate: '2026-01-07',
      startsAt: '09:30',
      chairName: 'Hannelore Stirkfield',
      coordinatorName: 'Rosamund Tidewellow',
      quorateKinds: [],
      members: [{ fullName: 'Verity Lockhamstead', agencyKind: 'legal', jobTitle: 'Child care solicitor' }],
    });
    expect((await reading(worker, listPanels)).map((each) => each.panelId)).toContain(panelId);
  });
});

describe('a case', () => {
  it('is seen with its slot by whoever may see one of its children, and only with those', async () => {
    const panel = await buildPanel(house.owner);
    const meeting = await buildMeeting(house.owner, panel);
    const [older, younger] = [
      await buildChild(house.owner, { givenName: 'Old', birthDate: '2015-01-02' }),
      await buildChild(house.owner, { givenName: 'Young', birthDate: '2019-01-02' }),
    ];
    await grant(house.owner, older, worker);
    const caseId = await buildCase(house.owner, meeting, [younger, older], { slot: 1, presenters: [worker] });
    const whole = await reading(panelCoordinator, (tx) => findCase(tx, caseId));
    expect(whole).toMatchObject({
      heldOn: '2026-12-09',
      slotNumber: 2,
      slotStartsAt: '10:15',
      slotEndsAt: '11:00',
      children: [{ givenName: 'Old', birthDate: '2015-01-02' }, { givenName: 'Young' }],
      presenters: [{ fullName: 'Jolanta Wierzbówka', agencyKind: 'social-care' }],
    });
    expect((await reading(worker, (tx) => findCase(tx, caseId)))?.children).toHaveLength(1);
    expect(await reading(solicitor, (tx) => findCase(tx, caseId))).toBeUndefined();
    const ahead = (ids: string[], day: string) =>
      reading(panelCoordinator, (tx) => listCasesAhead(tx, ids, day));
    expect(await ahead([younger.childId], '2026-12-09')).toHaveLength(1);
    expect(await ahead([younger.childId], '2026-12-10')).toHaveLength(0);
  });

  it('comes in the order of the slots, what waits behind', async () => {
    const meeting = await buildMeeting(house.owner, await buildPanel(house.owner));
    const build = async (given: Parameters<typeof buildCase>[3]) =>
      buildCase(house.owner, meeting, [await buildChild(house.owner)], given);
    const waiting = await build({ state: 'waiting' });
    const gone = await build({ state: 'withdrawn', stateBecause: 'moved away' });
    const [third, first] = [await build({ slot: 2 }), await build({ slot: 0 })];
    const cases = await reading(panelChair, (tx) => listCasesOfMeeting(tx, meeting.meetingId));
    expect(cases.map((each) => each.caseId)).toEqual([first, third, waiting, gone]);
  });
});

describe('a date', () => {
  it('is read with what of its panel belongs to it', async () => {
    const panel = await buildPanel(house.owner);
    const meeting = await buildMeeting(house.owner, panel, { heldOn: '2027-01-20' });
    const found = await reading(worker, (tx) => findPanelMeeting(tx, meeting.meetingId));
    expect(found).toMatchObject({
      panelId: panel.panelId,
      heldOn: '2027-01-20',
      startsAt: '09:30',
      endsAt: '11:45',
      papersDueOn: '2027-01-13',
      accessUntil: new Date('2027-01-28T00:00:00Z'),
      state: 'planned',
    });
    const from = (day: string) => reading(worker, (tx) => listMeetingsFrom(tx, day, panel.panelId));
    expect(await from('2027-01-20')).toHaveLength(1);
    expect(await from('2027-01-21')).toHaveLength(0);
  });
});
