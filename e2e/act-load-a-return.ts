import { expect } from 'vitest';
import type { Actor } from './actor.ts';
import type { Stage } from './stage.ts';

/** Chooses the file, watches it being checked, and reads what it would do. */
export async function chooseAFile(
  stage: Stage,
  actor: Actor,
  xml: string,
  name = 'return.xml',
): Promise<void> {
  await actor.goTo('imports');
  await actor.press('imports.list.census');
  await actor.chooseFile('imports.new.file', {
    name,
    mimeType: 'text/xml',
    buffer: Buffer.from(xml),
  });
  await actor.press('imports.new.button');
  await actor.reads(actor.t('imports.working.title'));
  await letItWork(stage, actor, 'imports.working.title');
}

/** Loads the good children of a file that has two bad ones. */
export async function loadTheGoodOnes(stage: Stage, actor: Actor): Promise<void> {
  await actor.reads(actor.t('imports.verdict.notTaken', { count: 2 }));
  await actor.reads(actor.t('imports.nothing-stored'));
  await actor.reads('MV-NOT-A-DAY');
  await actor.press('imports.confirm.continue');
  await actor.reads(actor.t('imports.confirm.needed'));
  await actor.choose('imports.confirm.take');
  await actor.press('imports.confirm.continue');
  await letItWork(stage, actor, 'imports.working.title.loading');
  await actor.reads(actor.t('imports.done.census'));
}

/** Loads a file in which nothing is wrong. */
export async function loadAllOfIt(stage: Stage, actor: Actor): Promise<void> {
  await actor.press('imports.confirm.button');
  await letItWork(stage, actor, 'imports.working.title.loading');
  await actor.reads(actor.t('imports.done.census'));
}

/** The page moves on by itself: by its script, or without one by loading again. */
async function letItWork(stage: Stage, actor: Actor, title: string): Promise<void> {
  await stage.house.runQueue();
  const heading = actor.page.getByRole('heading', { level: 1 });
  await expect
    .poll(() => heading.textContent(), { timeout: 20_000, interval: 200 })
    .not.toContain(actor.t(title));
  await actor.page.waitForLoadState('load');
  await actor.lookAround();
}

/** Looks for the child among the stuck plans; the list says why it is there and that a view is missing. */
export async function findAmongStuckPlans(
  actor: Actor,
  child: { childId: string; since: string },
): Promise<void> {
  await actor.goTo('stuck-plans');
  const address = `/children/${child.childId}/stuck`;
  while ((await actor.page.locator(`a[href="${address}"]`).count()) === 0)
    await actor.follow('web.pages.next');
  const row = actor.page.locator('tr', { has: actor.page.locator(`a[href="${address}"]`) });
  const words = (await row.textContent()) ?? '';
  expect(words).toContain(actor.words.date(child.since));
  expect(words).toContain(actor.t('panels.stuck.list.needsView'));
}
