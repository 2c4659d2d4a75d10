import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '#testing/build-child.ts';
import { buildPanelDay } from '#testing/build-panel-day.ts';
import { buildMeeting, buildPanel, panelChair } from '#testing/build-panel.ts';
import { people } from '#testing/people.ts';
import type { Actor, Reading } from './actor.ts';
import { dilemma, fillInTheBooking } from './act-book-a-case.ts';
import { takeANote } from './act-hold-the-panel.ts';
import { openStage, type Stage } from './stage.ts';
import { findStuckChildren } from './story.ts';

const manners: [string, Reading][] = [
  ['in English', { width: 1280, javaScript: true, language: 'en' }],
  ['in Welsh, on a phone without JavaScript', { width: 375, javaScript: false, language: 'cy' }],
];
const question = 'What led here?';

describe.each(manners)('two people at once %s', (_how, reading) => {
  let stage: Stage;
  const inside: Actor[] = [];
  const enter = async (email: string) => {
    const actor = await stage.enter(email);
    inside.push(actor);
    return actor;
  };
  beforeAll(async () => {
    stage = await openStage(reading);
  });
  afterAll(async () => {
    for (const actor of inside) await actor.leave();
    await stage.close();
  });

  it('book the last slot: one gets it, the other is told and keeps what was typed', async () => {
    const { owner } = stage.house;
    const panel = await buildPanel(owner, { name: 'Panel with one slot' });
    const meeting = await buildMeeting(owner, panel, { heldOn: '2026-12-11', slots: 1 });
    const children = await findStuckChildren(stage, 2);
    const both = await Promise.all(
      [people.manager, people.otherWorker].map(async (email, index) => {
        const child = children[index];
        if (child === undefined) throw new Error('there are no two such children');
        await grant(owner, child, email, { source: 'two people' });
        const actor = await enter(email);
        await fillInTheBooking(actor, child, meeting);
        return actor;
      }),
    );
    await Promise.all(both.map((actor) => actor.press('panels.arrange.book.button')));
    const taken = (await Promise.all(both.map((actor) => actor.text()))).map((text, index) =>
      text.includes(both[index]?.t('panels.arrange.place.taken') ?? ''),
    );
    expect(taken.toSorted()).toEqual([false, true]);
    const late = both[taken.indexOf(true)];
    expect(
      await late?.page.getByRole('textbox', { name: late.t('panels.arrange.book.dilemma') }).inputValue(),
    ).toBe(dilemma);
    const { rowCount } = await owner.query(
      `select from panels.meeting_case where meeting_id = $1 and state = 'booked'`,
      [meeting.meetingId],
    );
    expect(rowCount).toBe(1);
  });

  it('type into one note: the second is shown both, and nothing is lost', async () => {
    stage.moveTo('2026-12-09T09:40:00Z');
    const { caseId } = await buildPanelDay(stage.house.owner, { meeting: { state: 'under-way' } });
    const first = await enter(panelChair);
    const second = await enter(people.coordinator);
    await first.open(`/panels/cases/${caseId}/sit`);
    await second.open(`/panels/cases/${caseId}/sit`);
    await takeANote(first, question, 'What the first one heard.');
    await typeOnTopOf(second, 'What the second one heard.');
    await second.reads(second.t('panels.sitting.note-changed.title'));
    await second.reads('What the first one heard.');
    await second.reads('What the second one heard.');
    await second.press('panels.sitting.note-changed.save');
    expect(await noteOf(second).inputValue()).toMatch(/first one heard\.\n+What the second one heard\./);
  });

  it('or nobody any more: a session that ends while a form is open keeps what was typed on the page', async () => {
    stage.moveTo('2026-12-09T09:45:00Z');
    const actor = await enter(people.manager);
    const [child] = await findStuckChildren(stage, 1);
    if (child === undefined) throw new Error('there is no such child');
    await grant(stage.house.owner, child, people.manager, { source: 'away' });
    await actor.open(`/children/${child.childId}/stuck/time-to-think`);
    await actor.fill('panels.stuck.ask.why', dilemma);
    stage.moveTo('2026-12-09T10:45:00Z');
    await actor.press('panels.stuck.ask.button');
    await actor.reads(actor.t('web.signedOut.title'));
    await actor.reads(dilemma);
  });
});

const noteOf = (actor: Actor) => actor.page.getByRole('textbox', { name: question, exact: true });

/** Somebody else has saved this note since the page was opened: with a script the page says so before the button is pressed. */
async function typeOnTopOf(actor: Actor, text: string): Promise<void> {
  const note = actor.page.locator('.app-note', { has: noteOf(actor) });
  await noteOf(actor).fill(text);
  if (actor.runsScripts) {
    const status = note.locator('[data-autosave-status]');
    await expect.poll(() => status.textContent(), { timeout: 10_000 }).toBe(actor.t('web.autosave.changed'));
    expect(await noteOf(actor).inputValue()).toBe(text);
  }
  await actor.press('panels.sitting.notes.save', {}, note);
}
