import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { people } from '#testing/people.ts';
import { referralForm } from '#testing/referral-form.ts';
import type { Actor, Reading } from './actor.ts';
import { openStage, type Stage } from './stage.ts';

const manners: [string, Reading][] = [
  ['in English', { width: 1280, javaScript: true, language: 'en' }],
  ['in Welsh, on a phone without JavaScript', { width: 375, javaScript: false, language: 'cy' }],
];
const police = 'Vale and Staithes Constabulary';
const childrensServices = "Marlowe Vale Children's Services";

describe.each(manners)('a child is referred, and the school disagrees %s', (_how, reading) => {
  let stage: Stage;
  let child: BuiltChild;
  let referral: string;
  let disagreement: string;
  beforeAll(async () => {
    stage = await openStage(reading);
    const { owner } = stage.house;
    child = await buildChild(owner, { givenName: 'Wren', familyName: 'Tollerdown', birthDate: '2019-02-04' });
    await grant(owner, child, people.schoolLead, { basis: 'team-member' });
  });
  afterAll(() => stage.close());

  it('the school refers the child from the page of the child, and is told what is missing', async () => {
    await stage.as(people.schoolLead, async (actor) => {
      await actor.open(`/children/${child.childId}`);
      await actor.press('referrals.beside.refer');
      await actor.reads('Wren Tollerdown');
      await actor.press('referrals.draft.write');
      await actor.choose('referrals.urgency.soon');
      for (const field of ['worry', 'working', 'wanted', 'childView', 'family'] as const)
        await actor.fill(`referrals.ask.${field}`, referralForm[field]);
      await actor.choose('referrals.consent.given');
      await actor.press('referrals.write.check');
      await actor.follow('referrals.gap.father');
      await actor.fill('referrals.ask.father', referralForm.father);
      await actor.press('referrals.write.check');
      await actor.reads(actor.t('referrals.quality.whole'));
      await actor.press('referrals.send.button');
      referral = new URL(actor.page.url()).pathname.replace(/\/[a-z]+$/, '');
      await actor.reads(actor.t('referrals.progress.received'));
    });
  });

  it('the front door sets the band and asks the police, who answer', async () => {
    await stage.as(people.frontDoor, async (actor) => {
      await actor.open('/');
      await actor.goTo('front-door');
      await actor.followTo(referral.replace('/referrals/', '/front-door/'));
      await actor.choose('referrals.band.amber');
      await actor.fill('referrals.band.because', 'By what the school saw');
      await actor.press('referrals.band.save');
      await ask(actor);
    });
    await stage.as(people.policePanelMember, async (actor) => {
      await actor.open('/referrals/requests');
      await actor.page.getByRole('link', { name: /Wren Tollerdown/ }).click();
      await actor.page.waitForLoadState('load');
      await actor.lookAround();
      await actor.choose('referrals.answer.something');
      await actor.fill('referrals.answer.what', 'Called to the home twice in October.');
      await actor.choose('referrals.audience.decision');
      await actor.press('referrals.answer.save');
    });
  });

  it('social care decides, and the school disagrees with it', async () => {
    await stage.as(people.frontDoor, async (actor) => {
      await actor.open(referral.replace('/referrals/', '/front-door/'));
      await actor.reads('Called to the home twice in October.');
      await actor.press('referrals.decide.link');
      await actor.press('referrals.decide.save');
      await actor.choose('referrals.outcome.no-further-action');
      await actor.fill('referrals.decide.because', 'The family has what it needs.');
      await actor.press('referrals.decide.save');
    });
    await stage.as(people.schoolLead, async (actor) => {
      await actor.open(referral);
      await actor.reads('The family has what it needs.');
      await actor.follow('escalations.disagree');
      await actor.choose('escalations.no');
      await actor.page.getByLabel(childrensServices).check();
      await actor.fill('escalations.decision', 'No further action.');
      await actor.fill('escalations.why', 'He came hungry again today.');
      await actor.fill('escalations.wants', 'An assessment.');
      await actor.press('escalations.raise.save');
      disagreement = new URL(actor.page.url()).pathname;
      await actor.reads('He came hungry again today.');
    });
  });

  it('both sides agree in words that both sign, and it stands on the chronology', async () => {
    const answers = await answering(stage, disagreement);
    await stage.as(answers, async (actor) => {
      await actor.open(disagreement);
      await actor.follow('escalations.propose');
      await actor.fill('escalations.words', 'An assessment begins on Monday.');
      await actor.choose('escalations.outcome.changed');
      await actor.press('escalations.propose.save');
    });
    await stage.as(people.schoolLead, async (actor) => {
      await actor.open(disagreement);
      await actor.choose('escalations.sign.sign');
      await actor.press('escalations.sign.save');
      await actor.reads(actor.t('escalations.outcome.changed'));
      await actor.open(`/children/${child.childId}/chronology`);
      await actor.reads(childrensServices);
    });
  });
});

async function ask(actor: Actor): Promise<void> {
  await actor.page.locator('summary', { hasText: actor.t('referrals.request.ask') }).click();
  await actor.page.getByLabel(police).check();
  await actor.fill('referrals.request.question', 'What do you know of the home?');
  await actor.press('referrals.request.send');
  await actor.reads(police);
}

/** Who speaks for the agency that answers. */
async function answering(stage: Stage, disagreement: string): Promise<string> {
  const { rows } = await stage.house.owner.query<{ email: string }>(
    `select u.email from escalations.participant p join access.user_account u using (partnership_id, user_id)
      where p.escalation_id = $1 and p.side = 'answers' and p.until_at is null`,
    [disagreement.split('/').at(-1)],
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.email ?? '';
}
