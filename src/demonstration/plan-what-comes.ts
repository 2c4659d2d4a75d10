import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import type { PanelMeeting } from '#modules/panels/index.ts';
import { bookAFamily, writeSince } from './book-a-family.ts';
import { dayAfter, momentOf } from './moments.ts';
import { planDates } from './set-up-the-panel.ts';
import { llyrAndIfan } from './story/coming-panel/llyr-and-ifan.ts';
import { obinna } from './story/coming-panel/obinna.ts';
import type { ComingCase } from './story/story-case.ts';
import { thePanel } from './story/the-panel.ts';
import { workOfOthers } from './story/work-of-others.ts';
import { personNamed, type Storyteller } from './storyteller.ts';

/** How many days before "today" the coming dates were planned, and how many dates ahead a panel has. */
const plannedDaysAgo = 25;
const datesAhead = 6;
const askedDaysAgo = 3;

/** Plans six dates to come, invites everybody to the next of them, and books two families on it. */
export async function planWhatComes(story: Storyteller, panelId: string): Promise<void> {
  const at = momentOf(dayAfter(story.today, -plannedDaysAgo), '10:00');
  const next = await story.as(thePanel.coordinator, at, async (teller) => {
    const dates = await planDates(teller, panelId, { from: story.today, count: 1, invites: true });
    await planDates(teller, panelId, { from: story.today, count: datesAhead, invites: false });
    return dates[0];
  });
  if (next === undefined) throw new Error('the panel has no date to come');
  for (const family of [llyrAndIfan, obinna]) {
    const caseId = await bookAFamily(story, next, family, { invites: true });
    await writeSince(story, next, family);
    await askForPapers(story, next, { caseId, family });
  }
  await giveWork(story, next);
}

/** What the co-ordinator asks of whoever booked, by the day on which papers are due. */
async function askForPapers(
  story: Storyteller,
  { papersDueOn }: PanelMeeting,
  { caseId, family }: { caseId: string; family: ComingCase },
): Promise<void> {
  const at = momentOf(dayAfter(story.today, -askedDaysAgo), '17:05');
  await story.as(thePanel.coordinator, at, ({ tx, partnershipId, userId, now }) =>
    setAction(tx, {
      actionId: randomUUID(),
      partnershipId,
      childId: story.childIds(family.children)[0] ?? null,
      ownerUserId: personNamed(family.bookedBy).id,
      what: family.toDo,
      why: 'Members ask for a full week to read.',
      dueOn: papersDueOn,
      sourceKind: 'panels.case',
      sourceId: caseId,
      link: `/panels/cases/${caseId}/papers`,
      setBy: userId,
      setAt: now,
    }),
  );
}

async function giveWork(story: Storyteller, { panelId, meetingId }: PanelMeeting): Promise<void> {
  const at = momentOf(dayAfter(story.today, -askedDaysAgo), '17:20');
  for (const { by, to, what, why, dueIn } of workOfOthers) {
    await story.as(by, at, ({ tx, partnershipId, userId, now }) =>
      setAction(tx, {
        actionId: randomUUID(),
        partnershipId,
        childId: null,
        ownerUserId: personNamed(to).id,
        what,
        why,
        dueOn: dayAfter(story.today, dueIn),
        sourceKind: 'panels.meeting',
        sourceId: meetingId,
        link: mayOpenPanels(to) ? `/panels/${panelId}` : '/',
        setBy: userId,
        setAt: now,
      }),
    );
  }
}

const panelRoles: readonly string[] = ['panel-coordinator', 'panel-chair', 'quality-assurance'];

/** Whoever may not open the panel comes from, and goes back to, My work. */
const mayOpenPanels = (name: string) => personNamed(name).roles.some((role) => panelRoles.includes(role));
