import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Actor } from './actor.ts';

export const child = { given: 'Nel', family: 'Quarrington', born: '2021-03-04' };
export const father = { name: 'Idwal Quarrington', born: '1990' };
export const happened = 'The nursery rang: Nel was not fetched until six. <b>Nobody answered.</b>';
export const corrected = 'The nursery rang: Nel was not fetched until half past five.';
export const saidByTheChild = '"I want Dad to fetch me when Mam works."';
const whole = `${child.given} ${child.family}`;

const addressOf = (actor: Actor) => new URL(actor.page.url()).pathname;

/** Adds the child, after looking whether it is here; gives the id. */
export async function addTheChild(actor: Actor): Promise<string> {
  await actor.open('/children/add');
  await actor.fill('children.field.name.givenName', child.given);
  await actor.fill('children.field.name.familyName', child.family);
  await actor.press('children.new.search');
  expect(await actor.page.locator('.govuk-error-summary').count(), 'a birth is missing').toBe(1);
  expect(
    await actor.page.getByLabel(actor.t('children.field.name.familyName'), { exact: true }).inputValue(),
  ).toBe(child.family);
  await actor.fillDate('children.field.birth.birthDate', child.born);
  await actor.page.getByRole('radio').first().check();
  await actor.press('children.new.search');
  await actor.reads(whole);
  await actor.fill('children.new.how', 'Her grandmother rang the front door.');
  await actor.press('children.new.save');
  await actor.reads(whole);
  return addressOf(actor).split('/')[2] ?? '';
}

/** By a name that is written wrongly and a birth date with day and month exchanged. */
export async function findTheChild(actor: Actor, childId: string): Promise<void> {
  await actor.open('/');
  await actor.goTo('find');
  await actor.press('children.find.button');
  await actor.reads(actor.t('children.find.needed'));
  await actor.fill('children.find.label', 'Quarington Nell 3/4/2021');
  await actor.press('children.find.button');
  expect(actor.page.url(), 'nothing about a child in an address').not.toContain('Quar');
  await actor.followTo(`/children/${childId}`);
  await actor.reads(whole);
}

/** The father, whom nobody had written down: first the page says so, then he is in the picture and in the list. */
export async function addTheFather(actor: Actor, childId: string): Promise<void> {
  await actor.open(`/children/${childId}/family`);
  await actor.reads(actor.t('family.father.silent'));
  await actor.press('family.add');
  await actor.fill('family.find.label', father.name);
  await actor.press('family.find.button');
  await actor.press('family.find.none');
  await actor.fill('family.name', father.name);
  await actor.choose('family.sex.male', {}, actor.page.getByRole('group', { name: actor.t('family.sex') }));
  await actor.page
    .getByRole('group', { name: actor.t('family.born'), exact: true })
    .getByLabel(actor.t('web.date.year'), { exact: true })
    .fill(father.born);
  await actor.press('family.add.save');
  await actor.reads(actor.t('family.relationship.needed'));
  const asked = actor.page.getByLabel(actor.t('family.relationship', { child: child.given }), {
    exact: true,
  });
  await asked.selectOption('parent');
  await actor.press('family.add.save');
  await actor.doesNotRead(actor.t('family.father.silent'));
  await actor.reads(father.name);
  const pictures = actor.page.locator('main svg[role="img"]', { hasText: 'Idwal' });
  expect(await pictures.count(), 'the tree and the map of ties').toBeGreaterThan(0);
}

/** An entry that lacks what happened comes back; then it is added, and corrected with the original kept. */
export async function writeAndCorrect(actor: Actor, childId: string): Promise<void> {
  await actor.open(`/children/${childId}/chronology`);
  await actor.followTo(`/children/${childId}/chronology/new`);
  await actor.fillDate('children.entry.happenedOn', '2026-11-19');
  await actor.page.getByLabel(actor.t('children.entry.theme'), { exact: true }).selectOption({ index: 3 });
  await actor.choose('children.significance.2');
  await actor.choose('children.audience.team');
  await actor.press('children.entry.save');
  await actor.reads(actor.t('children.entry.what.needed'));
  await actor.fill('children.entry.what', happened);
  await actor.press('children.entry.save');
  await actor.reads(happened);
  await actor.follow('children.entry.correct');
  await actor.fill('children.entry.what', corrected);
  await actor.fill('children.correct.reason', 'The nursery looked at its book again.');
  await actor.press('children.correct.save');
  await actor.reads(corrected);
  await actor.reads(actor.t('children.entry.corrected', { count: 1 }));
  await actor.reads(happened);
}

export async function writeWhatTheChildSaid(actor: Actor, childId: string): Promise<void> {
  await actor.open(`/children/${childId}/voice/new`);
  await actor.fill('children.voice.said', saidByTheChild);
  await actor.fillDate('children.voice.heardOn', '2026-11-20');
  await actor.choose('children.voice.way.play');
  await actor.choose('children.voice.wasAlone.yes');
  await actor.choose('children.audience.panel');
  await actor.press('children.voice.save');
  await actor.reads(saidByTheChild);
}

/** Everything that was written, on one page; and as a paper that holds what a panel may read. */
export async function understandTheChild(actor: Actor, childId: string): Promise<void> {
  await actor.open(`/children/${childId}`);
  for (const text of [whole, saidByTheChild, corrected, 'Idwal']) await actor.reads(text);
  await actor.follow('children.wholeChronology');
  await actor.press('children.paper.title');
  for (const [key, begins] of [
    ['children.paper.pdf', '%PDF'],
    ['children.paper.docx', 'PK'],
  ] as const) {
    const button = actor.page.getByRole('button', { name: actor.t(key), exact: true });
    const [download] = await Promise.all([actor.page.waitForEvent('download'), button.click()]);
    expect(
      readFileSync(await download.path())
        .subarray(0, begins.length)
        .toString(),
    ).toBe(begins);
  }
}

/** Somebody of another team learns that the child is known and whom to ask, and no more. */
export async function areToldWhomToRing(actor: Actor, childId: string): Promise<void> {
  await actor.open('/find');
  await actor.fill('children.find.label', `${whole} ${child.born}`);
  await actor.press('children.find.button');
  await actor.reads(child.family);
  expect(await actor.page.locator(`a[href="/children/${childId}"]`).count()).toBe(0);
  for (const page of ['', '/family', '/chronology', '/voice', '/details', '/chronology.pdf'])
    await actor.findsNothingAt(`/children/${childId}${page}`);
}
