import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import {
  buildMeeting,
  buildPanel,
  panelCoordinator,
  type BuiltMeeting,
  type BuiltPanel,
} from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let panel: BuiltPanel;
let meeting: BuiltMeeting;
let child: BuiltChild;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  panel = await buildPanel(house.owner, {
    members: { health: people.nurse },
    prompts: ['What is stopping progress?', 'What would Nain say?'],
  });
  meeting = await buildMeeting(house.owner, panel, { quoracy: { members: 3, kinds: ['police', 'health'] } });
  child = await buildChild(house.owner, { givenName: 'Brynja', familyName: 'Quillhaven' });
  await grant(house.owner, child, people.worker);
  await buildCase(house.owner, meeting, [child], { slot: 0 });
  await buildCase(house.owner, meeting, [await buildChild(house.owner, { givenName: 'Unseen' })], {
    slot: 2,
  });
  path = `/panels/${panel.panelId}`;
});
afterAll(() => house.close());

const pageFor = async (email: string) => (await house.as(email)).get(path);

/** What stands in the slots of the first date, in their order. */
function slotsIn(html: string): string[] {
  const list = /<ol class="app-slots">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
  return [...list.matchAll(/class="(?:govuk-link )?app-slot(?!s)[^>]*>([^<]*)</g)].map(
    (found) => found[1] ?? '',
  );
}

describe('the timetable', () => {
  it('names the children the viewer may see; other slots are taken', async () => {
    const { status, html } = await pageFor(people.worker);
    expect(status).toBe(200);
    expect(slotsIn(html)).toEqual(['Brynja Quillhaven, 8 years', 'Free', 'Taken']);
    expect(html).toContain('1 of 3 free');
    expect(html).not.toContain('Unseen');
    expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
      act: 'panel viewed',
      childIds: [child.childId],
    });
  });

  it('shows the co-ordinator all, and somebody from the police who is on no panel nobody', async () => {
    expect(slotsIn((await pageFor(panelCoordinator)).html)[2]).toContain('Unseen');
    const { status, html } = await pageFor(people.policeOfficer);
    expect(status).toBe(200);
    expect(slotsIn(html)).toEqual(['Taken', 'Free', 'Taken']);
  });

  it('keeps a case from those who know the child from another panel or a recommendation', async () => {
    await grant(house.owner, child, people.policeOfficer, {
      basis: 'recommendation-owner',
      source: 'panels.recommendation:x',
    });
    expect(slotsIn((await pageFor(people.policeOfficer)).html)).toEqual(['Taken', 'Free', 'Taken']);
  });

  it('says who is not yet named', async () => {
    const { html } = await pageFor(people.worker);
    expect(html).toContain('Not yet named: Police. Only 2 people named, 3 needed.');
    await house.owner.query(
      `insert into meetings.attendance (partnership_id, meeting_id, user_id, part, agency_kind)
       select partnership_id, $1, user_id, 'member', 'police' from access.user_account where email = $2`,
      [meeting.meetingId, people.policePanelMember],
    );
    expect((await pageFor(people.worker)).html).toContain('3 people named, 3 needed.');
  });

  it('says when a date is off its usual day and may still move', async () => {
    await buildMeeting(house.owner, panel, { heldOn: '2031-01-15' });
    await house.owner.query(
      `update panels.panel_meeting set rhythm_date = '2026-12-08', moved_because = 'bank-holiday' where meeting_id = $1`,
      [meeting.meetingId],
    );
    const { html } = await pageFor(people.worker);
    expect(html).toContain('moved from 8 December 2026: bank holiday');
    expect(html).toContain('bank holidays not yet published: this date may still move');
  });

  it('offers moving and cancelling only to those who set panels up', async () => {
    expect((await pageFor(panelCoordinator)).html).toContain(`/panels/meetings/${meeting.meetingId}/cancel`);
    expect((await pageFor(people.worker)).html).not.toContain('/cancel');
  });

  it('is not there for another partnership, nor for whoever has no part in panels', async () => {
    expect((await pageFor(dayPeople.coordinatorElsewhere)).status).toBe(404);
    expect((await pageFor(dayPeople.analyst)).status).toBe(403);
    expect((await (await house.as(people.worker)).get(`/panels/${child.childId}`)).status).toBe(404);
  });

  it('costs the same queries however many dates and cases there are', async () => {
    const worker = await house.as(people.worker);
    await worker.get(path);
    house.queries();
    await worker.get(path);
    const few = house.queries().length;
    const later = await buildMeeting(house.owner, panel, { heldOn: '2027-01-20' });
    await buildCase(house.owner, later, [await buildChild(house.owner)]);
    await worker.get(path);
    expect(house.queries().length).toBe(few);
    expect(few).toBeLessThanOrEqual(16);
  });
});

describe('the waiting list', () => {
  it('shows whom the viewer may see, also of a date that has passed, and counts the others', async () => {
    const [mine, theirs] = [
      await buildChild(house.owner, { givenName: 'Wait-mine' }),
      await buildChild(house.owner),
    ];
    await grant(house.owner, mine, people.worker);
    const past = await buildMeeting(house.owner, panel, { heldOn: '2026-10-28' });
    await buildCase(house.owner, past, [mine], { state: 'waiting' });
    await buildCase(house.owner, meeting, [theirs], { state: 'waiting' });
    const { html } = await pageFor(people.worker);
    expect(html).toContain('Wait-mine');
    expect(html).toContain('waited for 28 October 2026, which has passed');
    expect(html).toContain('One more case waits that you cannot see.');
    expect(html).not.toContain('Give it a slot');
    const coordinator = await pageFor(panelCoordinator);
    expect(coordinator.html).toContain('Give it a slot');
    expect(coordinator.html).toContain('A slot is free on the coming dates.');
  });
});

it('reads a prompt that was taken over unchanged in the language of the reader', async () => {
  const { html } = await pageFor(people.manager);
  expect(html).toContain('Beth sy’n rhwystro cynnydd?');
  expect(html).toContain('What would Nain say?');
});
