import type { Visit } from '#platform/web/visit.ts';
import { listAttendance, type Attendance, type Part } from '#practice/meetings/index.ts';
import { listOutstanding } from '../../follow-up/outstanding.ts';
import { isLate } from '../../follow-up/recommendation.ts';
import { nameChildren } from '../../papers/case-in-words.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { listCasesOfMeeting } from '../../panel.queries.ts';
import { quoracyInWords } from '../quoracy-in-words.ts';
import { readSlotClock } from '../slot-clock.ts';

const parts: readonly Part[] = ['chair', 'member', 'presenter', 'co-ordinator'];

/** How many lines of ground rules there are: `panels.sitting.rule.1` and on. */
const groundRules = [1, 2, 3, 4, 5, 6];

/** What was chosen for somebody on the form of attendance. */
export type Chosen = ReadonlyMap<string, { attended: string; standInName: string }>;

/** Everything the page of a panel's day shows; `chosen` is what was typed when the form came back. */
export async function readDay(visit: Visit, meeting: PanelMeeting, chosen?: Chosen) {
  const { tx, words, today } = visit;
  const { heldOn, state } = meeting;
  const cases = (await listCasesOfMeeting(tx, meeting.meetingId)).filter((one) => one.slotId !== null);
  const attendance = await listAttendance(tx, meeting.meetingId);
  const outstanding = await readOutstanding(visit, meeting);
  const heard = [...cases, ...outstanding].flatMap((one) => one.children.map((child) => child.childId));
  visit.looksAt([...new Set(heard)]);
  return {
    meeting,
    isToday: heldOn === today,
    isPlanned: state === 'planned',
    isUnderWay: state === 'under-way',
    isHeld: state === 'held',
    cases: cases.map((one) => slotOfDay(visit, meeting, one)),
    unheard: cases.filter((one) => one.state === 'booked').length,
    outstanding,
    parts: parts
      .map((part) => ({ part, people: attendance.filter((one) => one.part === part).map(seat(chosen)) }))
      .filter(({ people }) => people.length > 0),
    quoracy: quoracyInWords(words, meeting.quoracy, attendance),
    groundRules,
  };
}

/** What earlier dates of this panel recommended and is not done, late first. */
async function readOutstanding({ tx, words, today }: Visit, { panelId, heldOn }: PanelMeeting) {
  const all = await listOutstanding(tx, panelId, today);
  return all
    .filter((one) => one.heldOn < heldOn)
    .toSorted((one, other) => Number(isLate(other.state)) - Number(isLate(one.state)))
    .map((one) => ({
      ...one,
      isCaseOpen: true,
      names: nameChildren(
        words,
        one.children.map((child) => ({ ...child, planId: null })),
      ),
    }));
}

function seat(chosen: Chosen | undefined) {
  return (person: Attendance) => {
    const typed = chosen?.get(person.userId);
    return {
      ...person,
      attended: typed?.attended ?? person.attended ?? '',
      standInName: typed?.standInName ?? person.standInName ?? '',
    };
  };
}

function slotOfDay({ words, now, today }: Visit, { heldOn }: PanelMeeting, one: PanelCase) {
  const [startsAt, endsAt] = [one.slotStartsAt ?? '00:00', one.slotEndsAt ?? '00:00'];
  const { state } = readSlotClock({ heldOn, startsAt, endsAt }, now, today);
  return {
    caseId: one.caseId,
    slotNumber: one.slotNumber,
    startsAt,
    endsAt,
    names: nameChildren(words, one.children),
    presenters: words.list(one.presenters.map(({ fullName }) => fullName)),
    isHeard: one.state === 'heard',
    isNow: one.state === 'booked' && (state === 'now' || state === 'soon-over'),
  };
}
