import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild } from '#testing/build-child.ts';
import { agencyNamed, writeList } from '#testing/match-a-list.ts';
import { people } from '#testing/people.ts';
import type { Actor, Reading } from './actor.ts';
import { openStage, type Stage } from './stage.ts';

const manners: [string, Reading][] = [
  ['in English', { width: 1280, javaScript: true, language: 'en' }],
  ['in Welsh, on a phone without JavaScript', { width: 375, javaScript: false, language: 'cy' }],
];
const home = { address: '4 Sallow Lane', postcode: 'ZZ1 7QQ' };
const list = writeList([
  { number: 'P1', given: 'Nel', family: 'Quarrington', born: '14/03/2016', sex: 'F', ...home },
  { number: 'P2', given: 'Ivo', family: 'Brackenhurst' },
  { number: 'P3', given: 'Zebedee', family: 'Nobodyhere', born: '01/02/2019' },
]);

describe.each(manners)('an agency’s list is matched %s', (_how, reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(reading);
    const { owner } = stage.house;
    await buildChild(owner, {
      ...{ givenName: 'Nel', familyName: 'Quarrington', birthDate: '2016-03-14' },
      ...home,
    });
    await buildChild(owner, { givenName: 'Ivo', familyName: 'Brackenhurst', birthDate: '2014-07-09' });
  });
  afterAll(() => stage.close());

  it('from the file to the last decision, and one taken back', async () => {
    const agency = await agencyNamed(stage.house, 'Marlowe Community Health');
    await stage.as(people.coordinator, async (actor) => {
      await actor.open('/');
      await actor.goTo('matches');
      await actor.press('matches.new.link');
      await actor.page.locator('#agency').selectOption(agency);
      await actor.chooseFile('matches.new.file', {
        name: 'patients.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(list),
      });
      await actor.press('matches.new.button');
      await actor.reads(actor.t('matches.columns.title'));
      await actor.press('matches.columns.button');
      await letItWork(stage, actor);
      await actor.reads(actor.t('matches.verdict', { count: 3, known: 1, perhaps: 1, fresh: 1 }));
      await confirmTheSure(actor);
      await decide(actor);
      await takeBack(actor);
    });
  });
});

async function letItWork(stage: Stage, actor: Actor): Promise<void> {
  await stage.house.runQueue();
  const heading = actor.page.getByRole('heading', { level: 1 });
  await expect
    .poll(() => heading.textContent(), { timeout: 20_000, interval: 200 })
    .not.toContain(actor.t('matches.working.title'));
  await actor.page.waitForLoadState('load');
  await actor.lookAround();
}

const standing = (actor: Actor, stands: string) =>
  actor.page.locator(`.app-strip a[href$="show=${stands}"]`).click();

async function confirmTheSure(actor: Actor): Promise<void> {
  await Promise.all([actor.page.waitForEvent('load'), standing(actor, 'sure')]);
  await actor.lookAround();
  await actor.press('matches.confirm.button');
  await Promise.all([actor.page.waitForEvent('load'), standing(actor, 'same')]);
  await actor.reads('Nel Quarrington');
}

async function decide(actor: Actor): Promise<void> {
  await Promise.all([actor.page.waitForEvent('load'), standing(actor, 'perhaps')]);
  await actor.page
    .getByRole('link', { name: /Ivo Brackenhurst/ })
    .first()
    .click();
  await actor.page.waitForLoadState('load');
  await actor.lookAround();
  await actor.press('matches.decide.button');
  await actor.reads(actor.t('matches.decide.needed'));
  await actor.choose('matches.decide.none');
  await actor.fill('matches.decide.because', 'Rang the school nurse');
  await actor.press('matches.decide.button');
}

async function takeBack(actor: Actor): Promise<void> {
  await Promise.all([actor.page.waitForEvent('load'), standing(actor, 'same')]);
  await actor.page
    .getByRole('link', { name: /Nel Quarrington/ })
    .first()
    .click();
  await actor.page.waitForLoadState('load');
  await actor.choose('matches.decide.none');
  await actor.fill('matches.decide.because', 'It was her cousin');
  await actor.press('matches.decide.button');
  await Promise.all([actor.page.waitForEvent('load'), standing(actor, 'new')]);
  await actor.reads('Nel Quarrington');
}
