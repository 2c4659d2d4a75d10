import {
  addMessage,
  answerRequest,
  askThem,
  bandIt,
  decideIt,
  findReferral,
  listReferredChildren,
  listRequests,
  refer,
  tieIt,
  type Acting,
  type NamedChild,
} from '#modules/referrals/index.ts';
import { randomUUID } from 'node:crypto';
import type { App } from '../app.ts';
import { cwmArian, marloweVale, type DemoPartnership } from '../../db/demo/partnership.ts';
import { asActor } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { referralsOfCwmArian } from './story/referrals-of-cwm-arian.ts';
import { referralsOfMarlowe } from './story/referrals-of-marlowe.ts';
import type { StoryMoment, StoryReferral } from './story/story-referral.ts';
import type { Storyteller } from './storyteller.ts';

/** Has people of both partnerships refer children, and their front doors weigh and decide what came. */
export async function referChildren(app: App, story: Storyteller): Promise<void> {
  const tell = async (home: DemoPartnership, told: readonly StoryReferral[]) => {
    for (const one of told)
      await tellReferral(
        { app, home, today: story.today, childIds: (localIds) => story.childIds(localIds) },
        one,
      );
  };
  await tell(marloweVale, referralsOfMarlowe);
  await tell(cwmArian, referralsOfCwmArian);
}

interface Told extends Pick<Storyteller, 'today' | 'childIds'> {
  app: App;
  home: DemoPartnership;
}

/** Has somebody of the partnership act at their moment. */
function at<T>(
  { app, home, today }: Told,
  { by, daysAgo, time }: StoryMoment,
  act: (acting: Acting) => Promise<T>,
) {
  const person = home.people.find(({ fullName }) => fullName === by);
  if (person?.agencyId == null) throw new Error(`${home.name} has no ${by}`);
  const { id: userId, agencyId } = person;
  const now = momentOf(dayAfter(today, -daysAgo), time);
  const viewer = { userId, agencyId, partnershipId: home.id, nation: home.nation };
  return asActor(app.house.database.app, viewer, now, (tx) => act({ tx, viewer, now }));
}

const nobody: NamedChild = {
  ...{ childId: null, found: 'new', givenName: '', familyName: '', birthDate: null, expectedBirthDate: null },
  ...{ sex: null, address: '', school: '' },
};

async function tellReferral(told: Told, one: StoryReferral): Promise<void> {
  const children = one.children.map((child) => ({
    ...nobody,
    ...child,
    // An unborn child of the story is always due in as many weeks.
    ...(child.expectedBirthDate === undefined ? {} : { expectedBirthDate: dayAfter(told.today, 112) }),
  }));
  const { written, isDraft = false } = one;
  const referralId = await at(told, one, (acting) => refer(acting, { children, written, isDraft }));
  await weigh(told, one, referralId);
  if (one.decision === undefined) return;
  const { route, because } = one.decision;
  await at(told, one.decision, async (acting) => {
    const { version } = await found(acting, referralId);
    await decideIt(acting, { referralId, version }, { route, because });
  });
}

async function weigh(told: Told, one: StoryReferral, referralId: string): Promise<void> {
  const { band: set, is, asked, answers = [], message } = one;
  if (set === undefined) return;
  await at(told, set, async (acting) => {
    const referral = await found(acting, referralId);
    const { band, because } = set;
    if (is !== undefined) await tie(acting, told, referralId, is);
    await bandIt(acting, { ...referral, sentAt: referral.sentAt ?? acting.now }, { band, because });
    if (asked !== undefined)
      await askThem(acting, { referralId, band }, { ...asked, agencyIds: idsOf(told, asked.agencies) });
  });
  for (const given of answers) await at(told, given, (acting) => answer(acting, referralId, given));
  if (message !== undefined)
    await at(told, message, ({ tx, viewer, now }) => {
      const { partnershipId, userId } = viewer;
      const said = {
        partnershipId,
        messageId: randomUUID(),
        referralId,
        isFromReferrer: false,
        what: message.what,
      };
      return addMessage(tx, said, { userId, at: now });
    });
}

async function tie(acting: Acting, { childIds }: Told, referralId: string, localId: string): Promise<void> {
  const [childId = ''] = childIds([localId]);
  const [first] = await listReferredChildren(acting.tx, [referralId]);
  if (first === undefined) throw new Error('the referral has no child');
  const referral = await found(acting, referralId);
  await tieIt(acting, referral, { referralChildId: first.referralChildId, childId });
}

async function answer(
  { tx, viewer, now }: Acting,
  referralId: string,
  given: NonNullable<StoryReferral['answers']>[number],
): Promise<void> {
  const request = (await listRequests(tx, referralId)).find(({ agencyName }) => agencyName === given.agency);
  if (request === undefined) throw new Error(`${given.agency} is not asked`);
  const { answer: text, audience } = given;
  await answerRequest(
    tx,
    request,
    { answer: text, knowsNothing: text === null, audience },
    { userId: viewer.userId, at: now },
  );
}

async function found({ tx }: Acting, referralId: string) {
  const referral = await findReferral(tx, referralId);
  if (referral === undefined) throw new Error('the referral is not there for who weighs it');
  return referral;
}

const idsOf = ({ home }: Told, names: readonly string[]) =>
  home.agencies.filter(({ name }) => names.includes(name)).map(({ id }) => id);
