import { randomUUID } from 'node:crypto';
import { findChildren } from '#modules/children/index.ts';
import {
  addVisit,
  endIt,
  findArrangementOf,
  findSpecialReferral,
  notify,
  takeSpecialReferral,
  type Acting,
  type WhichChild,
} from '#modules/special-routes/index.ts';
import type { App } from '../app.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { asActor, listChildIds } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { specialReferrals } from './story/special-referrals.ts';
import type { StorySpecial } from './story/story-special.ts';
import { personNamed, type Storyteller } from './storyteller.ts';

const door = 'Perpetua Dainswick';

/** Has people of Marlowe Vale send one of every specialist route, and those who receive them take and answer some. */
export async function sendSpecialReferrals(app: App, story: Storyteller): Promise<void> {
  const at = <T>(by: string, daysAgo: number, time: string, act: (acting: Acting) => Promise<T>) => {
    const { id: userId, agencyId } = personNamed(by);
    const agency = marloweVale.agencies.find(({ id }) => id === agencyId);
    if (agency === undefined) throw new Error(`${by} is of no agency`);
    const viewer = {
      ...{ userId, agencyId: agency.id, agencyKind: agency.kind },
      ...{ partnershipId: marloweVale.id, nation: marloweVale.nation },
    };
    const now = momentOf(dayAfter(story.today, -daysAgo), time);
    return asActor(app.house.database.app, viewer, now, (tx) => act({ tx, viewer, now }));
  };
  const pupils = await at(door, 0, '08:00', (acting) => listPupils(acting, story.today));
  for (const one of specialReferrals) await tell(at, one, whichChild(one, pupils, story.today), story.today);
}

type At = <T>(by: string, daysAgo: number, time: string, act: (acting: Acting) => Promise<T>) => Promise<T>;

async function tell(at: At, one: StorySpecial, child: WhichChild, today: string): Promise<void> {
  const { route, answers, isDraft = false, by, daysAgo, time, takenBy, ended, visits = [] } = one;
  const written = { route, child, answers, isDraft, whyNot: 'Not known to us yet.' };
  const referralId = await at(by, daysAgo, time, (acting) => notify(acting, written));
  if (takenBy === undefined) return;
  await at(takenBy, daysAgo, '17:00', async (acting) => {
    const by = { userId: acting.viewer.userId, at: acting.now };
    await takeSpecialReferral(acting.tx, await found(acting, referralId), by);
  });
  if (ended === undefined) return;
  await at(takenBy, ended.daysAgo, '15:30', async (acting) => {
    await endIt(acting, await found(acting, referralId), ended);
  });
  for (const { daysAgo: ago, report, whyNot = '' } of visits)
    await at(door, ago, '17:20', async ({ tx, viewer, now }) => {
      const arrangementId = (await findArrangementOf(tx, referralId)) ?? '';
      const seen = whyNot === '' ? ('alone' as const) : ('not-alone' as const);
      const visit = { visitId: randomUUID(), visitedOn: dayAfter(today, -ago), seen, whyNot, report };
      await addVisit(tx, arrangementId, visit, { userId: viewer.userId, at: now });
    });
}

async function found({ tx }: Acting, referralId: string) {
  const referral = await findSpecialReferral(tx, referralId);
  if (referral === undefined) throw new Error('the specialist referral is not there');
  return referral;
}

type Pupils = readonly Pick<WhichChild, 'childId' | 'givenName' | 'familyName' | 'birthDate'>[];

/** The children between 6 and 14, by their local ids, so that a story is the same each time. */
async function listPupils({ tx }: Acting, today: string): Promise<Pupils> {
  const byLocalId = [...(await listChildIds(tx))].toSorted(([one], [other]) => one.localeCompare(other));
  const ids = byLocalId.map(([, childId]) => childId);
  const children = await findChildren(tx, ids);
  return ids.flatMap((childId) => {
    const child = children.get(childId);
    if (
      child?.birthDate == null ||
      child.deathDate !== null ||
      child.isRestricted ||
      child.goneSince !== null
    )
      return [];
    const { birthDate, givenName, familyName } = child;
    const isPupil = birthDate > dayAfter(today, -14 * 365) && birthDate < dayAfter(today, -6 * 365);
    return isPupil ? [{ childId, givenName: givenName ?? '', familyName: familyName ?? '', birthDate }] : [];
  });
}

function whichChild({ known, name }: StorySpecial, pupils: Pupils, today: string): WhichChild {
  const nobody = { expectedBirthDate: null, sex: null, address: '', school: '' };
  const pupil = known === undefined ? undefined : pupils[known];
  if (pupil !== undefined) return { ...nobody, ...pupil, found: 'known' };
  const { givenName = '', familyName = '', bornDaysAgo, expectedInDays, address = '' } = name ?? {};
  return {
    ...{ ...nobody, childId: null, found: 'new', givenName, familyName, address },
    birthDate: bornDaysAgo === undefined ? null : dayAfter(today, -bornDaysAgo),
    expectedBirthDate: expectedInDays === undefined ? null : dayAfter(today, expectedInDays),
  };
}
