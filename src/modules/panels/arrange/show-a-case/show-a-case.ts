import { childLabel } from '#modules/children/index.ts';
import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { plansSince } from '../../follow-up/outcomes/plans-since.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { listFormerPlaces } from '../../panel.queries.ts';
import { labelChildren, nameChildren } from '../../papers/case-in-words.ts';
import { holds } from '../../papers/holds.ts';
import { isLive, openCase } from '../cases/open-case.ts';
import { sayReason } from '../cases/say-reason.ts';

/** Everything about one booking. An address from before it was moved leads to where it is now. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openCase(visit);
  if (opened === undefined) return notFound();
  const { found, meeting } = opened;
  if (found.movedToCaseId !== null) return redirect(`/panels/cases/${found.movedToCaseId}`);
  const former = await listFormerPlaces(visit.tx, found.caseId);
  const { viewer } = visit;
  const live = isLive(found);
  return page('modules/panels/arrange/show-a-case/show-a-case.njk', {
    ...caseInWords(visit, found),
    ...(await sayReason(visit, found)),
    meeting: meetingInShort(meeting),
    plans: found.state === 'heard' ? await plansSince(visit, found) : [],
    former: former.map(({ heldOn, stateBecause, stateByName, stateAt }) => ({
      heldOn,
      because: stateBecause ?? '',
      by: stateByName ?? '',
      at: stateAt,
    })),
    may: {
      move: live && holds(viewer, 'panel.move'),
      withdraw: live && holds(viewer, 'panel.book'),
      readPapers: found.state !== 'withdrawn' && holds(viewer, 'panel.read-papers'),
    },
  });
}

function caseInWords({ words, today }: Visit, found: PanelCase) {
  const { caseId, state, slotStartsAt, slotEndsAt, qualifiedOn, dilemma } = found;
  return {
    caseId,
    state,
    slotStartsAt,
    slotEndsAt,
    qualifiedOn,
    dilemma,
    names: nameChildren(words, found.children),
    label: labelChildren(words, found.children, today),
    children: found.children.map((child) => ({
      childId: child.childId,
      label: childLabel({ expectedBirthDate: null, deathDate: null, ...child }, words, today),
    })),
    presenters: found.presenters,
    bookedByName: found.bookedByName,
    bookedAt: found.bookedAt,
    stateBecause: found.stateBecause ?? '',
    stateByName: found.stateByName ?? '',
    stateAt: found.stateAt,
  };
}

function meetingInShort(meeting: PanelMeeting) {
  const { meetingId, panelId, panelName, heldOn, place, link, papersDueOn, papersPublishedAt, accessUntil } =
    meeting;
  return {
    meetingId,
    panelId,
    panelName,
    heldOn,
    place,
    link,
    papersDueOn,
    isPublished: papersPublishedAt !== null,
    accessUntil,
  };
}
