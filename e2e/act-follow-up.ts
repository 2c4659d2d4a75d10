import { expect } from 'vitest';
import type { Actor } from './actor.ts';
import type { Story } from './story.ts';

export async function acceptIt(actor: Actor, what: string): Promise<void> {
  await openFromMyWork(actor, what);
  await actor.press('panels.followUp.answer.button');
  await actor.reads(actor.t('panels.followUp.answer.needed'));
  await actor.choose('panels.followUp.answer.accept');
  await actor.press('panels.followUp.answer.button');
  await actor.reads(actor.t('panels.followUp.state.open'));
}

/** As the letter leads there. */
export async function doNotAcceptIt(actor: Actor, recommendationId: string, because: string): Promise<void> {
  await actor.open(`/recommendations/${recommendationId}`);
  await actor.choose('panels.followUp.answer.not-accept');
  await actor.press('panels.followUp.answer.button');
  await actor.reads(actor.t('panels.followUp.because.needed'));
  await actor.fill('panels.followUp.because', because);
  await actor.press('panels.followUp.answer.button');
  await actor.reads(because);
  await actor.reads(actor.t('panels.followUp.notAccepted.next'));
}

/** My work says that it is late; then it is shown to be done, with words and a file. */
export async function doItLate(actor: Actor, what: string): Promise<void> {
  await actor.open('/');
  const late = actor.page.getByRole('region', { name: actor.t('myWork.late') });
  expect(await late.textContent()).toContain(what);
  await openFromMyWork(actor, what);
  await actor.reads(actor.t('panels.followUp.state.late'));
  await actor.fill('panels.followUp.evidence.label', 'Visited twice & spoke to the school.');
  await actor.chooseFile('panels.followUp.evidence.file', {
    name: 'visits.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('14 and 18 December 2026'),
  });
  await actor.press('panels.followUp.evidence.button');
  await actor.reads('visits.txt');
  await actor.press('panels.followUp.done.button');
  await actor.reads(actor.t('panels.followUp.state.done-late'));
}

/** Six weeks later: which recommendations are done, late or not accepted. */
export async function seeWhatWasDone(
  actor: Actor,
  { meeting }: Story,
  recommended: readonly string[],
): Promise<void> {
  await actor.open('/');
  await actor.goTo('panels');
  await actor.followTo(`/panels/${meeting.panelId}`);
  await actor.follow('panels.followUp.list.title');
  await actor.page
    .getByLabel(actor.t('panels.followUp.show'), { exact: true })
    .selectOption({ label: actor.t('panels.followUp.show.all') });
  await actor.press('panels.followUp.show.button');
  for (const what of recommended) await actor.reads(what);
  await actor.reads(actor.t('panels.followUp.state.done-late'));
  await actor.reads(actor.t('panels.followUp.state.not-accepted'));
  await actor.reads(actor.t('panels.followUp.evidence.count', { count: 1 }));
}

async function openFromMyWork(actor: Actor, what: string): Promise<void> {
  await actor.open('/');
  const href = await actor.page.getByRole('link', { name: what, exact: true }).getAttribute('href');
  await actor.followTo(href ?? '');
}
