import { clockState, dueDate, sayClock, shippedCalendar } from '#practice/clocks/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import type { Proposal, Stage } from '../escalation.ts';
import type { Escalation } from '../escalation.queries.ts';
import { mayDo } from '../may-do.ts';
import { mayName } from '../people/may-name.ts';
import type { Opened } from '../open-escalation/open-escalation.ts';
import { allThemes } from '../procedure/all-themes.ts';
import type { Theme } from '../procedure/procedure.ts';
import { sayStage, sayStageClock, saySide, sayThemes } from '../say-escalation.ts';
import { sayTurns } from '../say-turns.ts';
import { currentStage } from '../speakers.ts';
import { whatToDo } from './what-to-do.ts';

export const view = 'modules/escalations/read-a-disagreement/read-a-disagreement.njk';

/** What the page shows, whoever reads it; `fields` is what was typed into one of its forms. */
export async function disagreementPage(
  visit: Visit,
  { head, escalation, path, listHref }: Opened,
  fields: Body = {},
  errors: readonly FieldError[] = [],
) {
  const { words, viewer } = visit;
  const themes = await allThemes(visit);
  return {
    ...{ head, path, list: listHref, one: escalation, fields, errors },
    ...standing(visit, escalation),
    aboutHref: aboutHref(visit, escalation),
    acknowledge: acknowledgement(visit, escalation),
    todo: whatToDo(escalation),
    mayNameSide: namesToGive(visit, escalation),
    proposal: proposalModel(
      words,
      escalation,
      themes,
      escalation.proposals.find(({ state }) => state === 'open'),
    ),
    stages: escalation.stages
      .filter(({ beganAt }) => beganAt !== null)
      .toReversed()
      .map((one) => stageModel(visit, escalation, themes, one)),
    toCome: escalation.stages.filter(({ beganAt }) => beganAt === null).map((one) => sayStage(words, one)),
    themes: sayThemes(words, themes, escalation.themes),
    mayLearn: escalation.state !== 'open' && mayDo(viewer, 'escalation.register'),
  };
}

/** Who disagrees with whom, where it stands, and whose turn it is. */
function standing({ words, now, viewer }: Visit, escalation: Escalation) {
  const stage = currentStage(escalation);
  const { raisedAgency, answersAgency, state } = escalation;
  return {
    title: words.t('escalations.between', { raised: raisedAgency, answers: answersAgency }),
    isOpen: state === 'open',
    state: words.t(`escalations.state.${state}`),
    stage: sayStage(words, stage),
    turn: sayTurns(words, escalation, viewer.userId),
    ...sayStageClock(words, escalation, stage, now),
  };
}

/** The sides, not the viewer's own, of which they may name who speaks. */
function namesToGive({ words, viewer }: Visit, escalation: Escalation) {
  return (['raised', 'answers', 'chair'] as const)
    .filter((side) => side !== escalation.mySide && mayName(viewer, escalation, side))
    .map((side) => ({
      side,
      text:
        side === 'chair'
          ? words.t('escalations.name.chair')
          : words.t('escalations.name', { agency: saySide(words, escalation, side) }),
    }));
}

/** Where what it is about can be read. */
function aboutHref(visit: Visit, { aboutKind, aboutId, childId, isNearChild, raisedBy }: Escalation): string {
  if (aboutKind === 'plan') return `/children/${childId}/plans`;
  if (aboutKind === 'child' || aboutId === null) return '';
  // A colleague who speaks for who referred does not read the referral.
  if (!isNearChild && raisedBy !== visit.viewer.userId) return '';
  return `/${aboutKind}s/${aboutId}`;
}

/** That it has arrived is said at once: on the day it was raised. */
function acknowledgement(
  { words, now }: Visit,
  { raisedAt, acknowledgedAt, acknowledgedByName, nation }: Escalation,
) {
  const due = dueDate('escalation-acknowledge', raisedAt, { calendar: shippedCalendar, nation });
  return {
    by: acknowledgedByName,
    at: acknowledgedAt,
    clock: sayClock(words, due, acknowledgedAt, now, shippedCalendar),
    isLate: clockState(due, acknowledgedAt, now).state === 'late',
  };
}

function stageModel(visit: Visit, escalation: Escalation, themes: readonly Theme[], stage: Stage) {
  const { words, now } = visit;
  const { number, endedHow, endedAt, endedByName, endedBecause, beganAt } = stage;
  const clock = sayStageClock(words, escalation, stage, now);
  return {
    ...{ number, title: sayStage(words, stage), beganAt, ...clock },
    ended:
      endedHow === null
        ? ''
        : words.t(`escalations.stage.ended.${endedHow}`, {
            name: endedByName ?? '',
            date: endedAt === null ? '' : words.dateTime(endedAt),
          }),
    endedBecause,
    speakers: escalation.participants
      .filter((one) => one.stageNumber === number)
      .map(({ fullName, jobTitle, side, untilAt }) => ({
        side: saySide(words, escalation, side),
        name: fullName,
        job: jobTitle,
        isOver: untilAt !== null,
      })),
    said: escalation.statements
      .filter((one) => one.stageNumber === number)
      .map((one) => ({ ...one, sideName: saySide(words, escalation, one.side) })),
    proposals: escalation.proposals
      .filter((one) => one.stageNumber === number && one.state !== 'open')
      .map((one) => proposalModel(words, escalation, themes, one)),
  };
}

function proposalModel(
  words: Visit['words'],
  escalation: Escalation,
  themes: readonly Theme[],
  proposal: Proposal | undefined,
) {
  if (proposal === undefined) return undefined;
  const signed = [
    { name: proposal.raisedSignedByName, at: proposal.raisedSignedAt, side: 'raised' as const },
    { name: proposal.answersSignedByName, at: proposal.answersSignedAt, side: 'answers' as const },
  ];
  return {
    ...proposal,
    outcome: words.t(`escalations.outcome.${proposal.outcome}`),
    themes: sayThemes(words, themes, proposal.themes),
    state: words.t(`escalations.proposal.${proposal.state}`),
    signed: signed.map(({ name, at, side }) =>
      name === null || at === null
        ? words.t('escalations.proposal.notSigned', { side: saySide(words, escalation, side) })
        : words.t('escalations.proposal.signedBy', {
            side: saySide(words, escalation, side),
            name,
            date: words.dateTime(at),
          }),
    ),
  };
}
