import { childLabel } from '#modules/children/index.ts';
import { sayStage, sayStageClock, type Stage } from '#modules/escalations/index.ts';
import { clockState, dueDate, sayClock, sayWhy, shippedCalendar } from '#practice/clocks/index.ts';
import { toPlainDate } from '#platform/words/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { DueEntry, DueSource, Scope } from '../due-entry.ts';
import { listOpenDisagreements, type OpenDisagreement } from './disagreements.queries.ts';

/** The stage that a disagreement is at, and that its arrival is said. */
export const disagreementSource: DueSource = { kinds: ['disagreement'], read: readDisagreements };

async function readDisagreements(visit: Visit, scope: Scope): Promise<DueEntry[] | undefined> {
  const open = await listOpenDisagreements(visit.tx, scope);
  if (open.length > scope.most) return undefined;
  return open.flatMap((one) => [...stageEntry(visit, one), ...acknowledgementEntry(visit, one)]);
}

function aboutIt({ words, today }: Visit, one: OpenDisagreement) {
  return {
    kind: 'disagreement',
    childIds: [one.childId],
    who: childLabel(one, words, today),
    where: words.t('calendar.disagreement.between', { raised: one.raisedAgency, answers: one.answersAgency }),
    href: `/children/${one.childId}/disagreements/${one.escalationId}`,
  };
}

function stageEntry(visit: Visit, one: OpenDisagreement): DueEntry[] {
  const { words, now, today } = visit;
  if (one.dueOn === null) return [];
  const stages = one.stages.map((stage) => ({
    ...stage,
    beganAt: stage.beganAt === null ? null : new Date(stage.beganAt),
  }));
  const stage = stages.find(({ number }) => number === one.number);
  if (stage === undefined) return [];
  const begun: Pick<Stage, 'number' | 'limit' | 'beganAt' | 'countsFrom' | 'endedAt'> = {
    ...stage,
    countsFrom: one.countsFrom,
    endedAt: null,
  };
  const { due, why, isLate } = sayStageClock(words, { ...one, stages }, begun, now);
  return [
    {
      ...aboutIt(visit, one),
      key: `disagreement-${one.escalationId}`,
      day: one.dueOn,
      what: words.t('calendar.disagreement', { stage: sayStage(words, one) }),
      how: due,
      why,
      isLate,
      daysLate: isLate ? toPlainDate(one.dueOn).until(today, { largestUnit: 'days' }).days : 0,
    },
  ];
}

function acknowledgementEntry(visit: Visit, one: OpenDisagreement): DueEntry[] {
  const { words, now } = visit;
  const due = dueDate('escalation-acknowledge', one.raisedAt, {
    calendar: shippedCalendar,
    nation: one.nation,
  });
  if (one.isAcknowledged || !due.known) return [];
  const standing = clockState(due, null, now);
  const isLate = standing.state === 'late';
  return [
    {
      ...aboutIt(visit, one),
      key: `acknowledge-${one.escalationId}`,
      day: due.date,
      what: words.t('calendar.disagreement.acknowledge'),
      how: sayClock(words, due, null, now, shippedCalendar),
      why: sayWhy(words, due),
      isLate,
      daysLate: isLate ? standing.days : 0,
    },
  ];
}
