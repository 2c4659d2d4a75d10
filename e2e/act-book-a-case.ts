import type { BuiltMeeting } from '#testing/build-panel.ts';
import type { Actor } from './actor.ts';

export const dilemma = 'Two core groups agreed the same thing & nothing came of it. <b>What now?</b>';

/** Says of the plan that it neither escalates nor is on track, so that it stays on the list. */
export async function stateThatNothingMoves(actor: Actor, child: { childId: string }): Promise<void> {
  await actor.open('/');
  await actor.goTo('stuck-plans');
  await actor.followTo(`/children/${child.childId}/stuck`);
  await actor.reads(actor.t('panels.stuck.view.needed'));
  await actor.follow('panels.stuck.state.first');
  await actor.press('panels.stuck.state.button');
  await actor.reads(actor.t('panels.stuck.state.view.needed'));
  await actor.choose('panels.stuck.view.neither');
  await actor.fillDate('panels.stuck.state.stated', '2026-11-20');
  await actor.fill('panels.stuck.state.because', 'Nobody has seen a change since the third review.');
  await actor.press('panels.stuck.state.button');
  await actor.reads(actor.t('panels.stuck.done.view'));
}

/** Fills in everything that the booking of the first slot of that date asks for. */
export async function fillInTheBooking(
  actor: Actor,
  child: { childId: string },
  meeting: BuiltMeeting,
): Promise<void> {
  await actor.open(`/children/${child.childId}/stuck`);
  await actor.press('panels.stuck.why.book');
  await actor.fill('panels.arrange.book.dilemma', dilemma);
  await actor.page
    .getByLabel(actor.t('panels.arrange.book.presenter', { number: 1 }), { exact: true })
    .selectOption({ index: 1 });
  await actor.choose(
    'panels.arrange.place.slot',
    { start: actor.words.time('09:30'), end: actor.words.time('10:15') },
    actor.page.getByRole('group', { name: actor.words.date(meeting.heldOn) }).last(),
  );
}

/** Books the child into the first slot of that date; gives the id of the case. */
export async function bookIntoTheFirstSlot(
  actor: Actor,
  child: { childId: string },
  meeting: BuiltMeeting,
): Promise<string> {
  await actor.open(`/panels/cases/new/${child.childId}`);
  await actor.press('panels.arrange.book.button');
  await actor.reads(actor.t('panels.arrange.book.dilemma.needed'));
  await fillInTheBooking(actor, child, meeting);
  await actor.press('panels.arrange.book.button');
  await actor.reads(dilemma);
  await actor.reads(actor.words.date(meeting.heldOn));
  return new URL(actor.page.url()).pathname.split('/').at(-1) ?? '';
}
