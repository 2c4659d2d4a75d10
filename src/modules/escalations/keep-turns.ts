import { randomUUID } from 'node:crypto';
import { endAction, listActionsOfSources, markActionDone, setAction } from '#practice/actions/index.ts';
import { addCalendarDays } from '#practice/clocks/index.ts';
import { pathOf, type Acting } from './acting.ts';
import { whoseTurn } from './escalation.ts';
import type { Escalation } from './escalation.queries.ts';
import { currentStage, speakerOf } from './speakers.ts';

/** A stage without a limit must not be forgotten either: it is on My work as due within so many days. */
const DAYS_WITHOUT_LIMIT = 14;

/**
 * Whose turn it is has one thing to do on My work, due when the stage is; nobody else has. What the viewer was asked for is done; what another
 * was asked for ends, with why.
 */
export async function keepTurns(acting: Acting, escalation: Escalation): Promise<void> {
  const { tx, viewer, today } = acting;
  const wanted = turnsOf(acting, escalation);
  const open = (await listActionsOfSources(tx, [escalation.escalationId])).filter(
    ({ doneOn, endedOn }) => doneOn === null && endedOn === null,
  );
  const isWanted = (action: (typeof open)[number]) =>
    wanted.some(
      (one) =>
        one.ownerUserId === action.ownerUserId && one.what === action.what && one.dueOn === action.dueOn,
    );
  for (const action of open.filter((one) => !isWanted(one)))
    if (action.ownerUserId === viewer.userId) await markActionDone(tx, action, viewer.userId, today);
    else await endAction(tx, action.actionId, today, sayPassed(acting, escalation, action.ownerUserId));
  const kept = open.filter(isWanted);
  for (const { language, ...one } of wanted.filter(
    ({ ownerUserId }) => !kept.some((action) => action.ownerUserId === ownerUserId),
  ))
    await setAction(tx, {
      ...one,
      ...{ actionId: randomUUID(), partnershipId: viewer.partnershipId, childId: escalation.childId },
      why: acting
        .wordsIn(language)
        .t('escalations.turn.why', { agency: escalation.raisedAgency, other: escalation.answersAgency }),
      ...{ sourceKind: 'escalation', sourceId: escalation.escalationId, needsAnswer: true },
      ...{ link: pathOf(escalation), setBy: viewer.userId, setAt: acting.now },
    });
}

function sayPassed({ wordsIn }: Acting, { participants }: Escalation, ownerUserId: string): string {
  const owner = participants.find(({ userId }) => userId === ownerUserId);
  return wordsIn(owner?.language ?? 'en').t('escalations.turn.passed');
}

function turnsOf({ today, wordsIn }: Acting, escalation: Escalation) {
  const { dueOn } = currentStage(escalation);
  return whoseTurn(escalation).flatMap(({ side, asked }) => {
    const speaker = speakerOf(escalation, side);
    if (speaker?.isActive !== true) return [];
    const { userId: ownerUserId, language } = speaker;
    const what = wordsIn(language).t(`escalations.turn.${asked}`);
    return [{ ownerUserId, language, what, dueOn: dueOn ?? dueWithoutLimit(escalation, today) }];
  });
}

/** Counted from the beginning of the stage, so that it stays the same however often it is asked. */
function dueWithoutLimit(escalation: Escalation, today: string): string {
  return addCalendarDays(currentStage(escalation).countsFrom ?? today, DAYS_WITHOUT_LIMIT);
}
