import { addEntry } from '#modules/children/index.ts';
import { randomUUID } from 'node:crypto';
import {
  addPaperFromRecord,
  bookCase,
  findCase,
  findPanelMeeting,
  findWhyStuck,
  listSlots,
  qualifiedOn,
  reasonFor,
  type PanelMeeting,
} from '#modules/panels/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { StoryCase, StoryEntry } from './story/story-case.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

/** Days from booking until those who present have written what their agency knows, and until the papers are made. */
const toWrite = 1;
const toMakePapers = 7;
/** Days before the panel when members, who can read the papers from then on, add what they know. */
const membersWriteBefore = 4;

/** Books a family as its team did, and makes its papers; those who present have written their part of the chronology. Gives the case's id. */
export async function bookAFamily(
  story: Storyteller,
  meeting: PanelMeeting,
  family: StoryCase,
  { invites }: { invites: boolean },
): Promise<string> {
  const bookedOn = dayAfter(meeting.heldOn, -family.bookedBefore);
  const caseId = await story.as(family.bookedBy, momentOf(bookedOn, '10:20'), (teller) =>
    book(story, teller, meeting, family, invites),
  );
  const writtenOn = dayAfter(bookedOn, toWrite);
  await writeEntries(
    story,
    family,
    writtenOn,
    ({ by, happenedOn }) => isTeam(family, by) && happenedOn < writtenOn,
  );
  const madeOn = momentOf(dayAfter(bookedOn, toMakePapers), '16:40');
  for (const kind of family.papers)
    await story.as(family.bookedBy, madeOn, (teller) => makePaper(teller, caseId, kind));
  return caseId;
}

/** What the panel's members know of a family, written once they could read the papers. */
export async function writeAsMembers(
  story: Storyteller,
  meeting: PanelMeeting,
  family: StoryCase,
): Promise<void> {
  const writtenOn = dayAfter(meeting.heldOn, -membersWriteBefore);
  await writeEntries(story, family, writtenOn, ({ by }) => !isTeam(family, by));
}

/** What the team has written of a family since it was booked, each on the day after it happened. */
export async function writeSince(
  story: Storyteller,
  meeting: PanelMeeting,
  family: StoryCase,
): Promise<void> {
  const writtenOn = dayAfter(meeting.heldOn, toWrite - family.bookedBefore);
  await writeEntries(
    story,
    family,
    writtenOn,
    ({ by, happenedOn }) => isTeam(family, by) && happenedOn >= writtenOn,
  );
}

const isTeam = ({ presenters, bookedBy }: StoryCase, name: string) =>
  presenters.includes(name) || name === bookedBy;

async function book(
  story: Storyteller,
  teller: Teller,
  meeting: PanelMeeting,
  family: StoryCase,
  invites: boolean,
): Promise<string> {
  const childIds = story.childIds(family.children);
  const slot = (await listSlots(teller.tx, [meeting.meetingId])).find(({ number }) => number === family.slot);
  const booked = await bookCase(teller, {
    meeting,
    slotId: slot?.slotId ?? null,
    childIds,
    criterion: family.criterion,
    ...(await whyStuck(teller, childIds[0] ?? '', family.criterion)),
    dilemma: family.dilemma,
    presenterUserIds: family.presenters.map((name) => personNamed(name).id),
    invites,
  });
  if (booked.outcome !== 'booked') throw new Error(`${family.children.join(', ')}: ${booked.outcome}`);
  return booked.caseId;
}

async function whyStuck(
  { tx, today, words }: Teller,
  childId: string,
  criterion: StoryCase['criterion'],
): Promise<{ reason: string; qualifiedOn: string }> {
  const why = await findWhyStuck(tx, childId, today);
  const finding = why?.findings.find((one) => one.criterion === criterion);
  if (why === undefined || finding === undefined)
    throw new Error(`a child is not stuck by ${criterion} on ${today}`);
  return { reason: reasonFor(words, finding, today), qualifiedOn: qualifiedOn(finding, why.settings) };
}

async function makePaper(teller: Teller, caseId: string, kind: 'plan' | 'chronology'): Promise<void> {
  const found = await findCase(teller.tx, caseId);
  const meeting = found && (await findPanelMeeting(teller.tx, found.meetingId));
  if (found === undefined || meeting === undefined) throw new Error('whoever booked cannot see the case');
  await addPaperFromRecord(teller, { found, meeting }, kind);
}

type Dated = StoryEntry & { childId: string; happenedOn: string };

/** Each author writes what they know by a day on that day; what happened later they write on the day after. */
async function writeEntries(
  story: Storyteller,
  { chronology }: StoryCase,
  writtenOn: string,
  isToWrite: (entry: Dated) => boolean,
): Promise<void> {
  const dated = chronology.map((entry, index) => ({
    ...entry,
    childId: story.childIds([entry.about])[0] ?? '',
    happenedOn: dayAfter(story.today, -7 * entry.weeksAgo - 1 - (index % 5)),
  }));
  for (const entry of dated.filter(isToWrite)) {
    const next = dayAfter(entry.happenedOn, 1);
    const enteredOn = next > writtenOn ? next : writtenOn;
    await story.as(entry.by, momentOf(enteredOn, '15:15'), (teller) => write(teller, entry));
  }
}

async function write(teller: Teller, entry: Dated): Promise<void> {
  const { happenedOn, weeksLong } = entry;
  await addEntry(teller.tx, {
    partnershipId: teller.partnershipId,
    entryId: randomUUID(),
    childId: entry.childId,
    happenedOn,
    until: weeksLong === undefined ? null : dayAfter(happenedOn, 7 * weeksLong),
    agencyId: teller.viewer.agencyId,
    theme: entry.theme,
    what: entry.what,
    significance: entry.significance,
    childView: entry.childView ?? '',
    audience: entry.audience,
    enteredBy: teller.userId,
    enteredAt: teller.now,
  });
}
