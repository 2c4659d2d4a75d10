import { randomUUID } from 'node:crypto';
import {
  addCoreGroup,
  addDiscussion,
  arrangeConference,
  closeEnquiry,
  decideConference,
  decideDiscussion,
  listAgencies,
  listChairs,
  listToInvite,
  readPath,
  sayOfConference,
  sayOfDiscussion,
} from '#modules/conferences/index.ts';
import { currentPlan } from '#modules/plans/index.ts';
import { setAction } from '#practice/actions/index.ts';
import { lastWorkingDayBy, shippedCalendar } from '#practice/clocks/index.ts';
import { listAttendance, moveMeetingOn, noteAttendance } from '#practice/meetings/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { pathOfMatilda as told, type StoryCoreGroup } from './story/path-of-matilda.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

interface Told {
  story: Storyteller;
  childId: string;
  /** The working day so many days after the plan began. */
  dayOf: (days: number) => string;
}

/** Takes one child from a strategy discussion to a review conference, on the days that the return gives for her plan. */
export async function protectAChild(story: Storyteller): Promise<void> {
  const [childId = ''] = story.childIds([told.child]);
  const plan = await story.as(told.manager, momentOf(story.today, '07:00'), async ({ tx }) =>
    (await currentPlan(tx, [childId], story.today)).get(childId),
  );
  if (plan === undefined) throw new Error(`${told.child} has no plan`);
  const dayOf = (days: number) => {
    const last = lastWorkingDayBy(dayAfter(plan.startDate, days), shippedCalendar);
    return last.known ? last.date : dayAfter(plan.startDate, days);
  };
  const path = { story, childId, dayOf };
  const discussionId = await discuss(path);
  const initialId = await confer(path, { kind: 'initial', discussionId }, 0);
  await decideInitial(path, initialId);
  for (const one of told.coreGroups.filter(({ day }) => day < told.review.day))
    await meet(path, initialId, one);
  const reviewId = await confer(path, { kind: 'review', initialConferenceId: initialId }, told.review.day);
  await decide(path, reviewId, told.review.day, {
    outcome: 'continue',
    because: told.review.because,
    category: null,
  });
  for (const one of told.coreGroups.filter(({ day }) => day > told.review.day))
    await meet(path, initialId, one);
}

async function discuss({ story, childId, dayOf }: Told): Promise<string> {
  const { discussion, enquiry, manager } = told;
  const heldOn = dayOf(discussion.day);
  const discussionId = await story.as(manager, momentOf(heldOn, '15:30'), async (teller) => {
    const { known, missingBecause, because } = discussion;
    const tookPart = await tookPartOf(teller, discussion.who);
    const [id = ''] = await addDiscussion(teller, {
      childIds: [childId],
      heldOn,
      known,
      missingBecause,
      tookPart,
    });
    await decideDiscussion(teller, { childId, discussionId: id }, { outcome: 'section-47-joint', because });
    return id;
  });
  await story.as('Winifred Quarrendine', momentOf(heldOn, '16:10'), (teller) =>
    sayOfDiscussion(teller, { childId, discussionId }, { agrees: true, because: told.policeView }),
  );
  await story.as(manager, momentOf(dayOf(enquiry.day), '11:00'), (teller) =>
    closeEnquiry(teller, { childId, discussionId }, { outcome: 'continuing-risk', because: enquiry.because }),
  );
  return discussionId;
}

type Of = { kind: 'initial'; discussionId: string } | { kind: 'review'; initialConferenceId: string };

/** Arranges a conference a week before, and notes on its day who came. */
async function confer({ story, childId, dayOf }: Told, of: Of, day: number): Promise<string> {
  const by = of.kind === 'initial' ? told.manager : told.worker;
  const arranged = await story.as(by, momentOf(dayOf(day - 6), '12:00'), async (teller) => {
    const chair = (await listChairs(teller.tx, childId)).find(({ fullName }) => fullName === told.chair);
    if (chair === undefined) throw new Error(`${told.chair} cannot chair`);
    const invited: readonly string[] = told.invited;
    return arrangeConference(teller, {
      ...{ discussionId: null, initialConferenceId: null, ...of },
      ...{
        childId,
        chair,
        heldOn: dayOf(day),
        startsAt: '10:00',
        endsAt: '12:00',
        place: told.place,
        dayBecause: null,
      },
      invited: (await listToInvite(teller.tx, childId)).filter(({ fullName }) => invited.includes(fullName)),
    });
  });
  if (arranged === undefined) throw new Error('a conference is arranged already');
  const { conferenceId, meetingId } = arranged;
  await story.as(told.chair, momentOf(dayOf(day), '10:10'), async ({ tx }) => {
    for (const { userId, fullName } of await listAttendance(tx, meetingId)) {
      const isStandIn = of.kind === 'review' && fullName === 'Ruaridh McAskellan';
      const attended = isStandIn ? 'stand-in' : 'yes';
      await noteAttendance(tx, {
        meetingId,
        userId,
        attended,
        standInName: isStandIn ? 'PC Ade Lockyer' : null,
      });
    }
    await moveMeetingOn(tx, meetingId, 'held');
  });
  return conferenceId;
}

async function decideInitial(path: Told, conferenceId: string): Promise<void> {
  const { story, childId, dayOf } = path;
  for (const { by, ...view } of told.views)
    await story.as(by, momentOf(dayOf(0), '11:20'), (teller) =>
      sayOfConference(teller, { childId, conferenceId }, view),
    );
  await decide(path, conferenceId, 0, { outcome: 'plan', category: 'NEG', because: told.decision });
}

async function decide(
  { story, childId, dayOf }: Told,
  conferenceId: string,
  day: number,
  decision: { outcome: 'plan' | 'continue'; category: 'NEG' | null; because: string },
): Promise<void> {
  await story.as(told.chair, momentOf(dayOf(day), '12:15'), async (teller) => {
    const conference = await found(teller, childId, conferenceId);
    await decideConference(teller, conference, { ...decision, wentAheadBecause: null });
  });
}

async function meet(
  { story, childId, dayOf }: Told,
  initialConferenceId: string,
  one: StoryCoreGroup,
): Promise<void> {
  const heldOn = dayOf(one.day);
  const coreGroupId = randomUUID();
  await story.as(one.by, momentOf(heldOn, '16:00'), async (teller) => {
    const tookPart = await tookPartOf(teller, one.who);
    await addCoreGroup(teller, {
      coreGroupId,
      childId,
      initialConferenceId,
      heldOn,
      moved: one.moved,
      tookPart,
    });
    if (one.action === undefined) return;
    const { what, owner, dueAfter } = one.action;
    await setAction(teller.tx, {
      ...{ actionId: randomUUID(), partnershipId: teller.partnershipId, childId, what, why: '' },
      ...{ ownerUserId: personNamed(owner).id, dueOn: dayAfter(heldOn, dueAfter) },
      ...{ sourceKind: 'core-group', sourceId: coreGroupId, setBy: teller.userId, setAt: teller.now },
      link: `/children/${childId}/protection/core-groups/${coreGroupId}`,
    });
  });
}

async function found({ tx }: Pick<Teller, 'tx'>, childId: string, conferenceId: string) {
  const { conferences } = await readPath(tx, childId);
  const conference = conferences.find((one) => one.conferenceId === conferenceId);
  if (conference === undefined) throw new Error('the conference of the story is not there');
  return conference;
}

async function tookPartOf({ tx }: Teller, who: Readonly<Record<string, string>>) {
  return (await listAgencies(tx))
    .filter(({ name }) => who[name] !== undefined)
    .map(({ agencyId, name }) => ({ agencyId, who: who[name] ?? '' }));
}
