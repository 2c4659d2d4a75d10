import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Panel, PanelCase, PanelMeeting } from '../../panel.ts';
import {
  findPanel,
  listCasesOfMeetings,
  listMeetingsBefore,
  listMeetingsFrom,
  listWaitingCases,
} from '../../panel.queries.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import { holds } from '../../papers/holds.ts';
import { standingsAtCases } from '../../papers/paper.queries.ts';
import { countTaken, listSeats, listSlots } from '../dates/date.queries.ts';
import { dateCard } from '../dates/date-card.ts';
import { sayPrompt } from '../default-prompts.ts';

/** How many dates that have been the page shows. */
const shownEarlier = 8;

export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today, viewer } = visit;
  const panel = await findPanel(tx, visit.params['panelId'] ?? '');
  if (panel === undefined) return notFound();
  const { panelId } = panel;
  const coming = (await listMeetingsFrom(tx, today, panelId)).filter(isWorthShowing);
  const ids = coming.map(({ meetingId }) => meetingId);
  const { cases, waiting } = await casesToShow(visit, panelId, ids);
  const childIds = [...cases, ...waiting].flatMap(({ children }) => children.map(({ childId }) => childId));
  visit.looksAt(childIds);
  const on = { slots: await listSlots(tx, ids), seats: await listSeats(tx, ids), cases, today };
  const dates = coming.map((meeting) => dateCard(words, meeting, on));
  const counts = await countTaken(tx, ids);
  return page('modules/panels/arrange/show-a-panel/show-a-panel.njk', {
    panel: panelInWords(visit, panel),
    dates,
    free: dates.reduce((sum, { free }) => sum + free, 0),
    waiting: waiting.map((each) => waitingInWords(visit, each)),
    hiddenWaiting: counts.reduce((sum, count) => sum + count.waiting, 0) - waitingOn(ids, waiting),
    earlier: (await listMeetingsBefore(tx, today, panelId, shownEarlier))
      .filter(isWorthShowing)
      .map(({ meetingId, heldOn, state }) => ({ meetingId, heldOn, state })),
    may: {
      setUp: holds(viewer, 'panel.set-up'),
      move: holds(viewer, 'panel.move'),
      readPapers: holds(viewer, 'panel.read-papers'),
      sit: holds(viewer, 'panel.sit'),
      readReport: holds(viewer, 'panel.report'),
    },
  });
}

/** The cases of these dates, and those that wait, which the viewer has a right to; the others are 'taken'. */
async function casesToShow({ tx }: Visit, panelId: string, meetingIds: readonly string[]) {
  const cases = await listCasesOfMeetings(tx, meetingIds);
  const waiting = await listWaitingCases(tx, panelId);
  const standings = await standingsAtCases(
    tx,
    [...cases, ...waiting].map(({ caseId }) => caseId),
  );
  const isTheirs = ({ caseId }: PanelCase) => standings.has(caseId);
  return { cases: cases.filter(isTheirs), waiting: waiting.filter(isTheirs) };
}

/** A date that went with its old rhythm says nothing to anybody. */
function isWorthShowing(meeting: PanelMeeting): boolean {
  return meeting.cancelledBecause !== 'rhythm';
}

function panelInWords(visit: Visit, panel: Panel) {
  const { words } = visit;
  const kinds = panel.quorateKinds.map((kind) => words.t(`agencyKind.${kind}`));
  return {
    panelId: panel.panelId,
    name: panel.name,
    purpose: panel.purpose,
    chairName: panel.chairName,
    coordinatorName: panel.coordinatorName,
    members: panel.members,
    everyWeeks: panel.everyWeeks,
    quorateMembers: panel.quorateMembers,
    quorateKinds: words.list(kinds),
    papersWorkingDays: panel.papersWorkingDays,
    accessDaysAfter: panel.accessDaysAfter,
    prompts: panel.prompts.map((prompt) => sayPrompt(visit, prompt)),
  };
}

function waitingInWords({ words, today }: Visit, waiting: PanelCase) {
  const { caseId, heldOn, bookedAt, children } = waiting;
  return { caseId, heldOn, bookedAt, label: labelChildren(words, children, today), isPast: heldOn < today };
}

function waitingOn(meetingIds: readonly string[], waiting: readonly PanelCase[]): number {
  return waiting.filter(({ meetingId }) => meetingIds.includes(meetingId)).length;
}
