import type { Visit } from '#platform/web/visit.ts';
import { readHeard } from '#modules/children/index.ts';
import { currentPlan, sayLength, sayPlan } from '#modules/plans/index.ts';
import { sayPrompt } from '../../arrange/default-prompts.ts';
import { labelChildren, nameChildren } from '../../papers/case-in-words.ts';
import { listPapersOfCases } from '../../papers/paper.queries.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { findCase, findPanelMeeting, listCasesOfMeeting } from '../../panel.queries.ts';
import { itemsOf, voice, type NoteItem } from '../note-items.ts';
import { listNotes, listThemes, type CaseNote } from '../note.queries.ts';
import { listRecommendations } from '../recommendation.queries.ts';
import { readSlotClock } from '../slot-clock.ts';
import { themes } from '../themes.ts';

export interface CaseAtPanel {
  found: PanelCase;
  meeting: PanelMeeting;
  /** Notes, themes and recommendations are kept while the panel is under way; afterwards they stay as they are. */
  isUnderWay: boolean;
}

/** A case (that of the address, unless another is meant) where it has or had a slot; undefined otherwise. */
export async function findCaseAtPanel(
  visit: Visit,
  caseId = visit.params['caseId'] ?? '',
): Promise<CaseAtPanel | undefined> {
  const found = await findCase(visit.tx, caseId);
  if (found === undefined || (found.state !== 'booked' && found.state !== 'heard')) return undefined;
  const meeting = await findPanelMeeting(visit.tx, found.meetingId);
  if (meeting === undefined) return undefined;
  visit.looksAt(found.children.map((child) => child.childId));
  return { found, meeting, isUnderWay: meeting.state === 'under-way' };
}

/** What both the page for the screen and the page for the printer show of a case. */
export async function readCaseAtPanel(visit: Visit, { found, meeting, isUnderWay }: CaseAtPanel) {
  const { tx, words, today } = visit;
  const { caseId, children } = found;
  const notes = await listNotes(tx, caseId);
  const marked = await listThemes(tx, caseId);
  const plans = await currentPlan(
    tx,
    children.map((child) => child.childId),
    meeting.heldOn,
  );
  const papers = (await listPapersOfCases(tx, [caseId])).filter((paper) => paper.isLatest);
  return {
    caseId,
    meeting,
    isUnderWay,
    isPlanned: meeting.state === 'planned',
    isHeard: found.state === 'heard',
    names: nameChildren(words, children),
    labels: labelChildren(words, children, today),
    reason: found.reason,
    dilemma: found.dilemma,
    presenters: words.list(found.presenters.map(({ fullName, agencyName }) => `${fullName} (${agencyName})`)),
    plans: children.map((child) => ({
      name: nameChildren(words, [child]),
      plan: sayPlanOf(visit, plans.get(child.childId), meeting.heldOn),
    })),
    slot: slotOf(visit, found, meeting),
    papers,
    voice: boxOf(voice, notes),
    heard: await heardChildren(visit, found, plans),
    ...notesUnderPrompts(visit, meeting.prompts, notes),
    themes: themes.map((theme) => ({ theme, isMarked: marked.includes(theme) })),
    marked: marked.join(' '),
    recommendations: await listRecommendations(tx, caseId),
  };
}

/** What each child said last, and how long nobody has heard them. */
async function heardChildren({ tx, words, today }: Visit, { children }: PanelCase, plans: Plans) {
  const asked = children.map(({ childId }) => ({
    childId,
    planSince: plans.get(childId)?.startDate ?? null,
  }));
  const heard = await readHeard(tx, words, asked, today);
  return children.map((child, index) => ({
    ...heard[index],
    name: nameChildren(words, [child]),
    href: `/children/${child.childId}/voice`,
  }));
}

/** The cases of the day in the order of their slots, for going from one to the next. */
export async function readNeighbours({ tx, words }: Visit, { found, meeting }: CaseAtPanel) {
  const cases = (await listCasesOfMeeting(tx, meeting.meetingId)).filter((one) => one.slotId !== null);
  const at = cases.findIndex((one) => one.caseId === found.caseId);
  const link = (one: PanelCase | undefined) =>
    one === undefined
      ? null
      : { href: `/panels/cases/${one.caseId}/sit`, names: nameChildren(words, one.children) };
  return { previous: link(cases[at - 1]), next: link(cases[at + 1]) };
}

/** The boxes of the prompts that are asked now, and the notes under those that were asked before. */
function notesUnderPrompts(visit: Visit, asked: readonly string[], notes: ReadonlyMap<string, CaseNote>) {
  const inWords = <Box extends { prompt: string }>(box: Box) => ({
    ...box,
    prompt: sayPrompt(visit, box.prompt),
  });
  return {
    prompts: itemsOf(asked).map((item) => inWords(boxOf(item, notes))),
    earlier: earlierNotes(asked, notes).map(inWords),
  };
}

type Plans = Awaited<ReturnType<typeof currentPlan>>;

function sayPlanOf({ words }: Visit, plan: ReturnType<Plans['get']>, day: string): string {
  if (plan === undefined) return words.t('panels.sitting.no-plan');
  return words.t('panels.sitting.plan', {
    plan: sayPlan(words, plan),
    since: words.date(plan.startDate),
    length: sayLength(words, plan, day),
  });
}

function slotOf({ now, today }: Visit, found: PanelCase, { heldOn }: PanelMeeting) {
  const [startsAt, endsAt] = [found.slotStartsAt ?? '00:00', found.slotEndsAt ?? '00:00'];
  const clock = readSlotClock({ heldOn, startsAt, endsAt }, now, today);
  return { number: found.slotNumber, startsAt, endsAt, clock };
}

function boxOf({ item, prompt }: NoteItem, notes: ReadonlyMap<string, CaseNote>) {
  const note = notes.get(item);
  return {
    item,
    prompt,
    body: note?.body ?? '',
    version: note?.version ?? 0,
    savedByName: note?.savedByName ?? null,
    savedAt: note?.savedAt ?? null,
  };
}

/** Notes under a question that the panel has changed since: they stay, with the question as it was. */
function earlierNotes(prompts: readonly string[], notes: ReadonlyMap<string, CaseNote>): CaseNote[] {
  const asked = new Set([voice, ...itemsOf(prompts)].map(({ item }) => item));
  return [...notes.values()].filter(({ item, body }) => !asked.has(item) && body.trim() !== '');
}
