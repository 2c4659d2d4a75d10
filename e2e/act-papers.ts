import { expect } from 'vitest';
import type { Actor } from './actor.ts';
import type { Story } from './story.ts';

/** Makes the plan summary from the record, and adds the chronology as a file. */
export async function addThePapers(actor: Actor, { caseId }: Story): Promise<void> {
  await actor.open(`/panels/cases/${caseId}`);
  await actor.follow('panels.arrange.case.papers');
  await actor.reads(actor.t('panels.papers.none'));
  await actor.press('panels.papers.make.plan');
  await actor.reads(actor.t('panels.papers.made-from-record'));
  await actor.press('panels.papers.add.button');
  await actor.reads(actor.t('panels.papers.file.needed'));
  await actor.choose('panels.papers.kind.chronology');
  await actor.chooseFile('panels.papers.file', {
    name: 'what-happened.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('3 March 2025: the first conference.\n'),
  });
  await actor.press('panels.papers.add.button');
  await actor.reads('what-happened.txt');
}

export async function publishThePapers(actor: Actor, story: Story): Promise<void> {
  await findTheDate(actor, story);
  await actor.follow('panels.papers.before.oversee');
  await actor.press('panels.papers.publish.button');
  await actor.reads(actor.t('panels.papers.publish.opened-by', { opened: 0, readers: 3 }));
}

/** Opens both papers; the page then says that they are read. */
export async function readThePapers(actor: Actor, story: Story): Promise<void> {
  await findTheDate(actor, story);
  await actor.reads(actor.t('panels.papers.before.unread', { count: 2 }));
  const papers = actor.page.locator('main a[href^="/panels/papers/"]:not([href*="?"])');
  const kinds = [];
  for (const paper of await papers.all()) kinds.push((await actor.take(paper)).type);
  expect(kinds.toSorted()).toEqual(['application/pdf', expect.stringContaining('text/plain')]);
  await actor.open(new URL(actor.page.url()).pathname);
  await actor.reads(actor.t('panels.papers.before.unread', { count: 0 }));
}

export async function seeWhoHasOpenedThem(actor: Actor, story: Story): Promise<void> {
  await actor.open(`/panels/meetings/${story.meeting.meetingId}/papers`);
  await actor.reads(actor.t('panels.papers.publish.opened-by', { opened: 1, readers: 3 }));
}

/** Somebody of the same police unit who does not sit on the panel: nothing of the case, by no way in. */
export async function findNothing(actor: Actor, story: Story, paperIds: readonly string[]): Promise<void> {
  const { child, caseId, meeting } = story;
  const hidden = [
    `/children/${child.childId}`,
    `/children/${child.childId}/stuck`,
    `/children/${child.childId}/chronology`,
    `/panels/cases/${caseId}`,
    `/panels/cases/${caseId}/papers`,
    `/panels/cases/${caseId}/follow-up`,
    `/panels/meetings/${meeting.meetingId}`,
    ...paperIds.map((paperId) => `/panels/papers/${paperId}`),
  ];
  for (const address of hidden) await actor.findsNothingAt(address);
  for (const address of ['/', '/children', '/stuck-plans', '/panels', `/panels/${meeting.panelId}`]) {
    await actor.open(address);
    await actor.doesNotRead(child.localId);
    await actor.doesNotRead(child.name);
  }
}

/** From the navigation to the page of the date. */
export async function findTheDate(actor: Actor, { meeting }: Story): Promise<void> {
  await actor.open('/');
  await actor.goTo('panels');
  await actor.followTo(`/panels/${meeting.panelId}`);
  await actor.followTo(`/panels/meetings/${meeting.meetingId}`);
}
