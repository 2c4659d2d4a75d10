import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildMeeting, buildPanel, type BuiltMeeting } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';
import type { Tx } from '#platform/db/database.ts';
import { findPanelMeeting, findCase } from '../../panel.queries.ts';
import type { Arranger } from '../arranger.ts';
import { bookCase, type Booked } from './book-case.ts';
import { moveCase } from './move-case.ts';

let house: TestHouse;
let meeting: BuiltMeeting;
let presenter: string;
beforeAll(async () => {
  house = await openTestHouse();
  presenter = (await userOf(house.owner, people.worker)).userId;
});
afterAll(() => house.close());

async function oneSlotLeft(): Promise<void> {
  meeting = await buildMeeting(house.owner, await buildPanel(house.owner), { slots: 2 });
  await buildCase(house.owner, meeting, [await buildChild(house.owner)], { slot: 0 });
}

async function stuckChild(email: string): Promise<BuiltChild> {
  const child = await buildChild(house.owner);
  await buildPlan(house.owner, child, { startDate: '2025-03-03' });
  await grant(house.owner, child, email);
  return child;
}

/** A transaction of its own as that person, open until `end` is called. */
async function begin(email: string): Promise<{ arranger: Arranger; end(): Promise<void> }> {
  const { partnershipId, userId } = await userOf(house.owner, email);
  const now = house.clock.now();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return new Promise((resolve, reject) => {
    const work = async (tx: Tx) => {
      await sql`select access.become(${userId}::uuid, ${partnershipId}::uuid, null, ${now})`.execute(tx);
      const wordsIn = () => house.app.house.wordsIn('en');
      const place = {
        tx,
        partnershipId,
        userId,
        now,
        today: '2026-11-21',
        wordsIn,
        baseUrl: 'http://127.0.0.1',
      };
      resolve({
        arranger: place,
        end: () => {
          end();
          return committed.then(() => undefined);
        },
      });
      await ended;
    };
    const committed = house.app.house.database.app.transaction().execute(work);
    committed.catch(reject);
  });
}

async function book({ arranger }: { arranger: Arranger }, childIds: string[], slot: number): Promise<Booked> {
  const found = await findPanelMeeting(arranger.tx, meeting.meetingId);
  if (found === undefined) throw new Error('no such date');
  return bookCase(arranger, {
    meeting: found,
    slotId: meeting.slotIds[slot] ?? '',
    childIds,
    criterion: 'a',
    qualifiedOn: '2026-03-04',
    reason: 'Because',
    dilemma: 'Stuck',
    presenterUserIds: [presenter],
  });
}

const casesOn = async () =>
  (
    await house.owner.query<{ children: string[] }>(
      `select array(select k.child_id::text from panels.meeting_case_child k where k.case_id = c.case_id order by 1) as children
         from panels.meeting_case c where c.meeting_id = $1 and c.slot_id is not null order by c.booked_at`,
      [meeting.meetingId],
    )
  ).rows.map((row) => row.children);

it('gives the last slot to the first of two open transactions, and tells the second without an error', async () => {
  await oneSlotLeft();
  const [mine, theirs] = [await stuckChild(people.worker), await stuckChild(people.otherWorker)];
  const [first, second] = [await begin(people.worker), await begin(people.otherWorker)];
  expect((await book(first, [mine.childId], 1)).outcome).toBe('booked');
  let isSettled = false;
  const later = book(second, [theirs.childId], 1).finally(() => (isSettled = true));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(isSettled).toBe(false);
  await first.end();
  expect((await later).outcome).toBe('slot-taken');
  await second.end();
  expect(await casesOn()).toContainEqual([mine.childId]);
  expect(await casesOn()).toHaveLength(2);
});

it('leaves the slot to the second when the first changes its mind', async () => {
  await oneSlotLeft();
  const theirs = await stuckChild(people.otherWorker);
  const mine = await stuckChild(people.worker);
  const [first, second] = [await begin(people.worker), await begin(people.otherWorker)];
  expect((await book(first, [mine.childId], 1)).outcome).toBe('booked');
  const later = book(second, [theirs.childId], 1);
  await sql`update panels.meeting_case set state = 'withdrawn', slot_id = null where slot_id = ${meeting.slotIds[1]}`.execute(
    first.arranger.tx,
  );
  await first.end();
  expect((await later).outcome).toBe('booked');
  await second.end();
});

it('books a child once when two people book it into two slots', async () => {
  meeting = await buildMeeting(house.owner, await buildPanel(house.owner), { slots: 2 });
  const child = await stuckChild(people.worker);
  await grant(house.owner, child, people.otherWorker);
  const [first, second] = [await begin(people.worker), await begin(people.otherWorker)];
  expect((await book(first, [child.childId], 0)).outcome).toBe('booked');
  const later = book(second, [child.childId], 1);
  await first.end();
  expect(await later).toMatchObject({ outcome: 'booked-already', cases: [{ slotNumber: 1 }] });
  await second.end();
  expect(await casesOn()).toEqual([[child.childId]]);
});

it('lets a booking and a move race for one slot, and one of them win', async () => {
  await oneSlotLeft();
  const elsewhere = meeting;
  const moved = await stuckChild(people.coordinator);
  const caseId = await buildCase(house.owner, elsewhere, [moved], { state: 'waiting' });
  const child = await stuckChild(people.worker);
  const [mover, booker] = [await begin(people.coordinator), await begin(people.worker)];
  const found = await findCase(mover.arranger.tx, caseId);
  const date = await findPanelMeeting(mover.arranger.tx, meeting.meetingId);
  if (found === undefined || date === undefined) throw new Error('nothing to move');
  const to = { meeting: date, slotId: meeting.slotIds[1] ?? '', because: '' };
  expect(await moveCase(mover.arranger, found, date, to)).toBe('moved');
  const later = book(booker, [child.childId], 1);
  await mover.end();
  expect((await later).outcome).toBe('slot-taken');
  await booker.end();
  expect(await casesOn()).toContainEqual([moved.childId]);
});

it('holds through the pages: of eight people at once one gets the slot, the others keep their words and see what is left', async () => {
  await oneSlotLeft();
  const panel = { partnershipId: meeting.partnershipId, panelId: meeting.panelId };
  await buildMeeting(house.owner, panel, { heldOn: '2027-01-20' });
  const worker = await house.as(people.worker);
  const sending: { path: string; fields: Record<string, string> }[] = [];
  for (let number = 0; number < 8; number += 1) {
    const { childId } = await stuckChild(people.worker);
    const path = `/panels/cases/new/${childId}`;
    const typed = { dilemma: `Dilemma number ${number}`, presenters: presenter };
    const chosen = { reason: `${childId}-a`, place: `slot-${meeting.slotIds[1] ?? ''}` };
    sending.push({ path, fields: { ...(await worker.tokens(path)), ...typed, ...chosen } });
  }
  const answered = await Promise.all(sending.map(({ path, fields }) => worker.postWith(path, fields)));
  expect(answered.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422, 422, 422, 422, 422]);
  for (const [index, { status, html }] of answered.entries()) {
    if (status === 303) continue;
    expect(html).toContain('Somebody has just taken that slot. What you wrote is kept.');
    expect(html).toContain(`Dilemma number ${index}`);
    expect(html).toContain('Wednesday 20 January 2027');
    expect(html).toContain('Full. Put it on the waiting list');
  }
  expect(await casesOn()).toHaveLength(2);
});
