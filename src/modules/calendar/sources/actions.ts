import { childLabel } from '#modules/children/index.ts';
import { answerDue, listAnswerTimes, sayWhyAnswer, type AnswerTimeOverride } from '#modules/panels/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import { toPlainDate } from '#platform/words/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { DueEntry, DueSource, Scope } from '../due-entry.ts';
import { listOpenActions, type OpenAction } from './actions.queries.ts';

/** What somebody was asked to do, what panels recommended, and by when a recommendation is to be answered. */
export const actionSource: DueSource = { kinds: ['action', 'recommendation'], read: readActions };

async function readActions(visit: Visit, scope: Scope): Promise<DueEntry[] | undefined> {
  const actions = await listOpenActions(visit.tx, scope);
  if (actions.length > scope.most) return undefined;
  const times = await listAnswerTimes(visit.tx);
  return actions.flatMap((action) => [entryOf(visit, action), ...answerEntry(visit, action, times)]);
}

function aboutIt({ words, today }: Visit, action: OpenAction) {
  const { childId, localId } = action;
  return {
    kind: action.recommendationId === null ? 'action' : 'recommendation',
    childIds: childId === null ? [] : [childId],
    who: localId === null ? '' : childLabel({ ...action, localId }, words, today),
    where: [action.ownerName, action.ownerAgency].filter((part) => part !== '').join(', '),
    href: action.link,
  };
}

function standing({ words, today }: Visit, day: string) {
  const isLate = day < today;
  const daysLate = isLate ? toPlainDate(day).until(today, { largestUnit: 'days' }).days : 0;
  return { day, isLate, daysLate, how: words.relativeDue(day, today) };
}

function entryOf(visit: Visit, action: OpenAction): DueEntry {
  const { words } = visit;
  const { actionId, what, dueOn, setAt, setByName, ownerName } = action;
  return {
    ...aboutIt(visit, action),
    ...standing(visit, dueOn),
    key: `action-${actionId}`,
    what,
    why: [
      words.t('calendar.action.why', {
        ...{ by: setByName, owner: ownerName },
        ...{ day: words.date(dayInLondon(setAt)), due: words.date(dueOn) },
      }),
      words.t('calendar.action.noRule'),
    ],
  };
}

function answerEntry(visit: Visit, action: OpenAction, times: readonly AnswerTimeOverride[]): DueEntry[] {
  if (action.unansweredSince === null) return [];
  const due = answerDue(action.unansweredSince, times);
  if (due.date === null) return [];
  return [
    {
      ...aboutIt(visit, action),
      ...standing(visit, due.date),
      key: `answer-${action.actionId}`,
      what: visit.words.t('calendar.recommendation.answer', { what: action.what }),
      why: sayWhyAnswer(visit.words, action.unansweredSince, due),
    },
  ];
}
