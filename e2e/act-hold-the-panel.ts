import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Actor } from './actor.ts';
import { findTheDate } from './act-papers.ts';
import type { Story } from './story.ts';

export interface Recommended {
  what: string;
  /** Full name. */
  to: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
}

/** Starts the day and notes who came: everybody, and a stand-in for the nurse. */
export async function startTheDay(actor: Actor, story: Story, nurse: string): Promise<void> {
  await findTheDate(actor, story);
  await actor.follow('panels.papers.before.sit');
  await actor.press('panels.sitting.start');
  for (const seat of await actor.page.locator('fieldset.app-seat').all()) {
    const standsIn = (await seat.textContent())?.includes(nurse) ?? false;
    await actor.choose(`panels.sitting.attendance.${standsIn ? 'stand-in' : 'yes'}`, {}, seat);
    if (standsIn) await seat.getByRole('textbox').fill('Perpetua Slowcombe');
  }
  await actor.press('panels.sitting.attendance.save');
  await actor.reads(actor.t('panels.sitting.quoracy.here.quorate', { counted: 3, needed: 2 }));
  await actor.press('panels.sitting.end');
  await actor.reads(actor.t('panels.sitting.end.unheard', { count: 1 }));
}

/** Hears the case: a note, what the child said, a theme, and what is recommended. */
export async function hearTheCase(
  actor: Actor,
  { caseId }: Story,
  recommended: readonly Recommended[],
): Promise<void> {
  await actor.followTo(`/panels/cases/${caseId}/sit`);
  await actor.reads(actor.t('panels.sitting.only-conference'));
  await takeANote(actor, actor.t('panels.sitting.voice'), 'I want to know when it stops.');
  await takeANote(actor, 'What led here?', 'The same plan was written three times.');
  await markATheme(actor, 'drift');
  await actor.press('panels.sitting.recommend.button');
  await actor.reads(actor.t('panels.sitting.recommend.what.needed'));
  for (const each of recommended) await recommend(actor, each);
  await actor.press('panels.sitting.heard');
  await actor.reads(actor.t('panels.sitting.timetable.heard'));
}

export async function endTheDay(actor: Actor): Promise<void> {
  await actor.press('panels.sitting.end');
  await actor.reads(actor.t('panels.sitting.held.note'));
}

/** Under its question; kept by itself where there is a script, else by the button below it. */
export async function takeANote(actor: Actor, question: string, text: string): Promise<void> {
  const box = actor.page.getByRole('textbox', { name: question, exact: true });
  const note = actor.page.locator('.app-note', { has: box });
  await box.fill(text);
  if (actor.runsScripts) await saysThatItIsSaved(actor, note);
  else await actor.press('panels.sitting.notes.save', {}, note);
}

async function markATheme(actor: Actor, theme: string): Promise<void> {
  await actor.choose(`panels.sitting.theme.${theme}`);
  if (actor.runsScripts)
    await saysThatItIsSaved(actor, actor.page.locator('form', { has: actor.page.locator('.app-themes') }));
  else await actor.press('panels.sitting.themes.save');
}

async function saysThatItIsSaved(actor: Actor, where: Locator): Promise<void> {
  const [saved = ''] = actor.t('web.autosave.saved', { time: '|' }).split('|');
  const status = where.locator('[data-autosave-status]');
  await expect.poll(() => status.textContent(), { timeout: 10_000, interval: 100 }).toContain(saved);
}

async function recommend(actor: Actor, { what, to, dueOn }: Recommended): Promise<void> {
  await actor.fill('panels.sitting.recommend.what', what);
  const person = actor.page.locator('option', { hasText: to });
  await actor.page
    .getByLabel(actor.t('panels.sitting.recommend.to'), { exact: true })
    .selectOption((await person.getAttribute('value')) ?? '');
  await actor.fillDate('panels.sitting.recommend.due', dueOn);
  await actor.fill('panels.sitting.recommend.why', 'So that somebody does it.');
  await actor.press('panels.sitting.recommend.button');
  await actor.reads(what);
}
