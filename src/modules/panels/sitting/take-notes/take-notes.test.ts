import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { openCaseUnderWay, type CaseUnderWay } from '#testing/heard-case.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { itemsOf } from '../note-items.ts';

let house: TestHouse;
let at: CaseUnderWay;
let note: string;
const item = itemsOf(['What led here?'])[0]!.item;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  at = await openCaseUnderWay(house);
  note = `/panels/cases/${at.caseId}/notes/${item}`;
});
afterAll(() => house.close());

const stored = async (which = item) =>
  (
    await house.owner.query<{ body: string; prompt: string; version: number }>(
      `select body, prompt, version from panels.case_note where case_id = $1 and item = $2`,
      [at.caseId, which],
    )
  ).rows[0];

describe('a note', () => {
  it('is saved as it is typed, again and again, and says when', async () => {
    const first = await at.chair.post(note, { note: 'Grandmother\r\nhelps', version: '0' }, at.page);
    expect(JSON.parse(first.html)).toEqual({ savedAt: '9:40am', version: 1 });
    const second = await at.chair.post(note, { note: 'Grandmother\nhelps  ', version: '1' }, at.page);
    expect(JSON.parse(second.html)).toEqual({ savedAt: '9:40am', version: 2 });
    expect(await stored()).toEqual({ body: 'Grandmother\nhelps  ', prompt: 'What led here?', version: 2 });
    const { html } = await at.chair.get(at.page);
    expect(html).toContain('Grandmother\nhelps  </textarea>');
    expect(html).toContain('Saved at 9:40am by Hannelore Stirkfield');
    const { rows } = await house.owner.query(
      `select child_ids from audit_trail.event where act = 'panel.note saved' and subject = $1`,
      [`${at.caseId} ${item}`],
    );
    expect(rows).toEqual(Array(2).fill({ child_ids: [at.child.childId] }));
  });

  it('is saved by its button where there is no script, the child’s voice too', async () => {
    const voice = `/panels/cases/${at.caseId}/notes/voice`;
    const sent = await at.chair.post(
      `${voice}/save`,
      { note: '“I want to stay with Nan”', version: '0' },
      at.page,
    );
    expect(sent.location).toBe(`${at.page}#note-voice`);
    expect((await stored('voice'))?.body).toBe('“I want to stay with Nan”');
  });

  it('keeps its question when the panel changes its prompts', async () => {
    await at.chair.post(`${note}/save`, { note: 'A long story', version: '0' }, at.page);
    await house.owner.query(`update panels.panel set prompts = array['Something new?'] where panel_id = $1`, [
      at.meeting.panelId,
    ]);
    const { html } = await at.chair.get(at.page);
    expect(html).toMatch(/Notes on questions that were changed since[^]*What led here\?[^]*A long story/);
    expect(html).toContain('Something new?');
  });

  it('is not there elsewhere or under a prompt nobody asks, and refused to who has no permission', async () => {
    for (const path of [note, `${note}/save`]) {
      const fields = { note: 'x', version: '0' };
      expect((await (await house.as(dayPeople.coordinatorElsewhere)).post(path, fields)).status).toBe(404);
      expect((await (await house.as(dayPeople.policeMember)).post(path, fields)).status).toBe(403);
    }
    expect(
      (await at.chair.post(`/panels/cases/${at.caseId}/notes/other`, { note: 'x', version: '0' })).status,
    ).toBe(404);
    expect((await at.chair.post(note, { note: 'x'.repeat(20_001), version: '0' })).status).toBe(404);
    expect(await stored()).toBeUndefined();
  });
});

describe('two people typing in the same note', () => {
  const theirs = { note: 'What police know', version: '0' };
  const mine = { note: 'What school knows', version: '0' };

  it('the second is told by the page’s script, and nothing is overwritten', async () => {
    const coordinator = await house.as(panelCoordinator);
    await coordinator.post(note, theirs, at.page);
    const answered = await at.chair.post(note, mine, at.page);
    expect(answered.status).toBe(409);
    expect(JSON.parse(answered.html)).toEqual({ outcome: 'changed' });
    expect(await stored()).toMatchObject({ body: theirs.note, version: 1 });
  });

  it('the second sees both versions by the button, joined in one box, and saves them', async () => {
    const coordinator = await house.as(panelCoordinator);
    await coordinator.post(`${note}/save`, theirs, at.page);
    const page = await at.chair.post(`${note}/save`, mine, at.page);
    expect(page.status).toBe(409);
    expect(page.html).toContain('Rosamund Tidewellow saved it at 9:40am');
    expect(page.html).toContain('What police know\n\nWhat school knows</textarea>');
    expect(page.html).toContain('name="version" value="1"');
    await at.chair.post(
      `${note}/save`,
      { note: 'What police know\n\nWhat school knows', version: '1' },
      at.page,
    );
    expect(await stored()).toMatchObject({ body: 'What police know\n\nWhat school knows', version: 2 });
  });

  it('the same text sent twice is no conflict', async () => {
    await at.chair.post(note, mine, at.page);
    const again = await at.chair.post(note, mine, at.page);
    expect(JSON.parse(again.html)).toMatchObject({ version: 1 });
  });

  it('at the same moment loses nothing', async () => {
    const chair = await house.as(panelChair);
    const tokens = await chair.tokens(at.page);
    const typed = Array.from({ length: 6 }, (_, index) => `Note ${index}`);
    const answers = await Promise.all(
      typed.map((body) => chair.postWith(note, { _csrf: tokens._csrf, note: body, version: '0' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(typed).toContain((await stored())?.body);
  });
});

it('a note that comes after the panel ended is not kept, and is given back', async () => {
  await house.owner.query(`update meetings.meeting set state = 'held' where meeting_id = $1`, [
    at.meeting.meetingId,
  ]);
  expect((await at.chair.post(note, { note: 'Too late', version: '0' })).status).toBe(409);
  const page = await at.chair.post(`${note}/save`, { note: 'Too late', version: '0' });
  expect(page.status).toBe(409);
  expect(page.html).toContain('Your note was not saved: the panel is not under way');
  expect(page.html).toContain('Too late');
  expect(await stored()).toBeUndefined();
});
