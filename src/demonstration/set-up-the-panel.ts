import {
  arrangePanel,
  cancelDate,
  defaultPrompts,
  findPanel,
  findPanelMeeting,
  planMeetings,
  type PanelMeeting,
} from '#modules/panels/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { thePanel } from './story/the-panel.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

/** The panel with its past dates, of which the one in the middle did not happen, as people of the panel arranged them then. */
export interface PastDates {
  panelId: string;
  first: PanelMeeting;
  second: PanelMeeting;
}

/** Sets the panel up eight weeks before its first date, plans the dates that are past now, and cancels the one in the middle. */
export async function setUpThePanel(story: Storyteller): Promise<PastDates> {
  const firstDate = dayAfter(story.today, -thePanel.beganDaysAgo);
  const setUpOn = momentOf(dayAfter(firstDate, -56), '14:05');
  const { panelId, meetings } = await story.as(thePanel.coordinator, setUpOn, async (teller) => {
    const id = await arrangePanel(teller, setUpOf(teller, firstDate));
    const dates = await planDates(teller, id, { from: firstDate, count: 3, invites: false });
    return { panelId: id, meetings: dates };
  });
  const [first, middle, second] = meetings;
  if (first === undefined || middle === undefined || second === undefined)
    throw new Error('the panel has no three dates');
  const noticeOn = momentOf(dayAfter(middle.heldOn, -15), '11:30');
  await story.as(thePanel.coordinator, noticeOn, (teller) =>
    cancelDate(teller, middle, undefined, whyNot, { invites: false }),
  );
  return { panelId, first, second };
}

const whyNot = 'Half of the members are needed for a rapid review in the same week. Nothing was booked yet.';

/** Plans dates as the co-ordinator at this moment. */
export async function planDates(
  teller: Teller,
  panelId: string,
  planning: { from: string; count: number; invites: boolean },
): Promise<PanelMeeting[]> {
  const panel = await findPanel(teller.tx, panelId);
  if (panel === undefined) throw new Error('the panel is not there');
  const ids = await planMeetings(teller, panel, planning);
  const meetings: PanelMeeting[] = [];
  for (const id of ids) {
    const meeting = await findPanelMeeting(teller.tx, id);
    if (meeting !== undefined) meetings.push(meeting);
  }
  return meetings;
}

function setUpOf({ words }: Teller, firstDate: string): Parameters<typeof arrangePanel>[1] {
  const { chair, coordinator, members, name, purpose, place } = thePanel;
  const { startsAt, slotMinutes, slotCount, everyWeeks } = thePanel;
  return {
    name,
    purpose,
    place,
    link: '',
    firstDate,
    everyWeeks,
    startsAt,
    slotMinutes,
    slotCount,
    chairUserId: personNamed(chair).id,
    coordinatorUserId: personNamed(coordinator).id,
    members: Object.fromEntries(
      Object.entries(members).map(([kind, fullName]) => [kind, personNamed(fullName).id]),
    ),
    quorateMembers: 6,
    quorateKinds: ['social-care', 'police', 'health'],
    papersWorkingDays: 5,
    accessDaysAfter: 14,
    prompts: defaultPrompts(words),
  };
}
