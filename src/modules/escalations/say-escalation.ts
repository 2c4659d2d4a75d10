import type { Words } from '#platform/words/index.ts';
import { clockState, sayClock, sayWhy, shippedCalendar } from '#practice/clocks/index.ts';
import { dueOfStage, type Limits } from './due-of-escalation.ts';
import type { Escalation } from './escalation.queries.ts';
import type { Side, Stage } from './escalation.ts';
import type { Theme } from './procedure/procedure.ts';

const inWelsh = (words: Words) => words.language === 'cy';

/** 'Stage 2: Between managers' */
export const sayStage = (
  words: Words,
  { number, nameEn, nameCy }: Pick<Stage, 'number' | 'nameEn' | 'nameCy'>,
) => words.t('escalations.stage', { number, name: inWelsh(words) ? nameCy : nameEn });

/** The agency of a side, or who chairs. */
export const saySide = (
  words: Words,
  escalation: Pick<Escalation, 'raisedAgency' | 'answersAgency'>,
  side: Side,
) =>
  side === 'chair'
    ? words.t('escalations.side.chair')
    : side === 'raised'
      ? escalation.raisedAgency
      : escalation.answersAgency;

/** What the themes of a disagreement are called. */
export function sayThemes(words: Words, themes: readonly Theme[], keys: readonly string[]): string[] {
  return keys.map((key) => {
    const theme = themes.find((one) => one.key === key);
    return theme === undefined ? key : inWelsh(words) ? theme.cy : theme.en;
  });
}

/** How the clock of a stage stands: '2 days late', 'due tomorrow', and why it is that day, a sentence each. */
export function sayStageClock(
  words: Words,
  escalation: Limits,
  stage: Pick<Stage, 'number' | 'limit' | 'beganAt' | 'countsFrom' | 'endedAt'>,
  now: Date,
): { due: string; why: string[]; isLate: boolean } {
  const { beganAt, countsFrom, endedAt } = stage;
  if (beganAt === null || countsFrom === null) return { due: '', why: [], isLate: false };
  const { atRiskAt } = escalation;
  // What had ended by then went its ordinary way.
  const isFast = atRiskAt !== null && (endedAt === null || endedAt > atRiskAt);
  const limits = { ...escalation, atRiskAt: isFast ? atRiskAt : null };
  const { due, dueAt } = dueOfStage(limits, stage, { beganAt, countsFrom });
  return {
    due: sayClock(words, due, endedAt, now, shippedCalendar),
    why: isFast && dueAt !== null ? sayFast(words, escalation, dueAt) : sayWhy(words, due),
    isLate: clockState(due, endedAt, now).state === 'late',
  };
}

/** The fast path has a rule of its own: the stages that are left share its hours. */
function sayFast(words: Words, { atRiskAt, atRiskHours, own }: Limits, dueAt: Date): string[] {
  return [
    words.t('escalations.why.fast', {
      hours: atRiskHours,
      moment: atRiskAt === null ? '' : words.dateTime(atRiskAt),
    }),
    words.t('escalations.why.fast.shared', { moment: words.dateTime(dueAt) }),
    own === null
      ? words.t('clocks.source-published', { source: words.t('clocks.source.lincolnshire') })
      : words.t('clocks.source-own', { source: own.source, date: words.date(own.effectiveFrom) }),
  ];
}
