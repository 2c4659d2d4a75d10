import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listPath, pathOf } from '../acting.ts';
import { standsBy } from '../act.queries.ts';
import { listEscalationsOfChild, type Escalation } from '../escalation.queries.ts';
import { mayDo } from '../may-do.ts';
import { sayStage, sayStageClock } from '../say-escalation.ts';
import { currentStage } from '../speakers.ts';
import { sayTurns } from '../say-turns.ts';

/** The disagreements between agencies about a child, and how each stands. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'disagreements');
  if (opened === undefined) return notFound();
  const { tx, viewer } = visit;
  const { childId, emergencyUntil } = opened.child;
  const stands = await standsBy(tx, childId);
  const found = await listEscalationsOfChild(tx, childId);
  const open = found.filter(({ state }) => state === 'open');
  return page('modules/escalations/read-a-disagreement/list-disagreements.njk', {
    head: opened.head,
    path: listPath(childId),
    mayRaise: stands && mayDo(viewer, 'escalation.raise'),
    isOnlyReading: !stands && emergencyUntil !== null,
    open: open.map((one) => cardOf(visit, one)),
    over: found.filter(({ state }) => state !== 'open').map((one) => cardOf(visit, one)),
  });
}

/** One disagreement in a list: who disagrees with whom, where it stands, and whose turn it is. */
export function cardOf({ words, now, viewer }: Visit, escalation: Escalation) {
  const { raisedAgency, answersAgency, decision, raisedAt, state, atRiskAt, endedAt, mySide } = escalation;
  const stage = currentStage(escalation);
  const { due, isLate } = sayStageClock(words, escalation, stage, now);
  return {
    ...{
      href: pathOf(escalation),
      decision,
      raisedAt,
      endedAt,
      isLate,
      isAtRisk: atRiskAt !== null && state === 'open',
    },
    title: words.t('escalations.between', { raised: raisedAgency, answers: answersAgency }),
    state: words.t(`escalations.state.${state}`),
    isOpen: state === 'open',
    stage: sayStage(words, stage),
    due,
    turn: sayTurns(words, escalation, viewer.userId),
    isMine: mySide !== null,
  };
}
