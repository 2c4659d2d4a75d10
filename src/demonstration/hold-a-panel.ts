import {
  closeCase,
  findPanelMeeting,
  itemsOf,
  listPapersOfCases,
  markThemes,
  noteOpening,
  publishPapers,
  recommend,
  saveNote,
  voice,
  type PanelMeeting,
} from '#modules/panels/index.ts';
import { listAttendance, moveMeetingOn, noteAttendance } from '#practice/meetings/index.ts';
import { bookAFamily, writeAsMembers } from './book-a-family.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { HeardCase, StoryRecommendation } from './story/story-case.ts';
import type { HeldPanel } from './story/story-panel.ts';
import { thePanel } from './story/the-panel.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

/** What was recommended, to be answered and done in the days after. */
export interface Recommended extends StoryRecommendation {
  recommendationId: string;
  /** 'YYYY-MM-DD' */
  heldOn: string;
}

/** Lives through one date of the panel, from the first booking to the end of the day. */
export async function holdAPanel(
  story: Storyteller,
  meeting: PanelMeeting,
  panel: HeldPanel,
): Promise<Recommended[]> {
  const { meetingId, heldOn } = meeting;
  const caseIds: string[] = [];
  for (const family of panel.cases)
    caseIds.push(await bookAFamily(story, meeting, family, { invites: false }));
  await story.as(thePanel.coordinator, momentOf(dayAfter(heldOn, -7), '15:00'), (teller) =>
    publishPapers(
      teller.tx,
      { partnershipId: teller.partnershipId, meetingId, by: teller.userId, at: teller.now, invites: false },
      teller,
    ),
  );
  for (const reader of panel.readers) await openPapers(story, heldOn, caseIds, reader);
  for (const family of panel.cases) await writeAsMembers(story, meeting, family);
  await story.as(thePanel.coordinator, momentOf(heldOn, '09:25'), (teller) =>
    begin(teller, meetingId, panel),
  );
  const made: Recommended[] = [];
  for (const [index, family] of panel.cases.entries()) {
    const sat = momentOf(heldOn, ['10:10', '10:55', '11:40', '12:25'][index] ?? '12:25');
    const caseId = caseIds[index] ?? '';
    made.push(
      ...(await story.as(thePanel.coordinator, sat, (teller) => hear(teller, meetingId, caseId, family))),
    );
  }
  await story.as(thePanel.coordinator, momentOf(heldOn, '12:35'), ({ tx }) =>
    moveMeetingOn(tx, meetingId, 'held'),
  );
  return made;
}

async function openPapers(
  story: Storyteller,
  heldOn: string,
  caseIds: readonly string[],
  { name, before, cases = caseIds.length }: HeldPanel['readers'][number],
): Promise<void> {
  const at = momentOf(dayAfter(heldOn, -before), '19:40');
  await story.as(name, at, async ({ tx, partnershipId, userId }) => {
    const papers = await listPapersOfCases(tx, caseIds.slice(0, cases));
    for (const { paperId } of papers) await noteOpening(tx, { partnershipId, paperId, userId, at });
  });
}

async function begin({ tx }: Teller, meetingId: string, panel: HeldPanel): Promise<void> {
  await moveMeetingOn(tx, meetingId, 'under-way');
  for (const { userId, fullName } of await listAttendance(tx, meetingId)) {
    const standIn = panel.standIns.find(({ of }) => of === fullName);
    const attended = panel.absent.includes(fullName) ? 'no' : standIn === undefined ? 'yes' : 'stand-in';
    await noteAttendance(tx, { meetingId, userId, attended, standInName: standIn?.by ?? null });
  }
}

async function hear(
  teller: Teller,
  meetingId: string,
  caseId: string,
  family: HeardCase,
): Promise<Recommended[]> {
  const { tx, partnershipId, userId: savedBy, now: savedAt } = teller;
  const meeting = await findPanelMeeting(tx, meetingId);
  if (meeting === undefined) throw new Error('the date of the panel is not there');
  const boxes = [voice, ...itemsOf(meeting.prompts)];
  const written = [family.voice, ...family.notes];
  for (const [index, box] of boxes.entries()) {
    const body = written[index] ?? '';
    if (body !== '')
      await saveNote(tx, { partnershipId, caseId, ...box, body, version: 0, savedBy, savedAt });
  }
  await markThemes(tx, { partnershipId, caseId }, { added: family.themes, removed: [] });
  const made: Recommended[] = [];
  for (const one of family.recommendations) {
    const asked = { ownerUserId: personNamed(one.to).id, what: one.what, why: one.why, caseId };
    const dueOn = dayAfter(meeting.heldOn, one.dueAfter);
    const recommendationId = await recommend(teller, { ...asked, dueOn, invites: false });
    made.push({ ...one, recommendationId, heldOn: meeting.heldOn });
  }
  await closeCase(tx, { caseId, heldOn: meeting.heldOn });
  return made;
}
