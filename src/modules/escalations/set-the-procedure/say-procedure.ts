import type { Words } from '#platform/words/index.ts';
import { sayStage, sayThemes } from '../say-escalation.ts';
import type { Procedure, StageLimit } from '../procedure/procedure.ts';

/** A procedure in words. */
export function sayProcedure(words: Words, { stages, atRiskHours, themes, own }: Procedure) {
  return {
    stages: stages.map(({ level, name, limit }, index) => ({
      name: sayStage(words, { number: index + 1, nameEn: name.en, nameCy: name.cy }),
      level: words.t(`escalations.level.${level}`),
      limit: sayLimit(words, limit),
    })),
    atRisk: words.t('escalations.procedure.atRisk', { hours: atRiskHours }),
    themes: sayThemes(
      words,
      themes,
      themes.map(({ key }) => key),
    ),
    source:
      own === null
        ? words.t('escalations.procedure.shipped', { source: words.t('clocks.source.lincolnshire') })
        : words.t('clocks.source-own', { source: own.source, date: words.date(own.effectiveFrom) }),
  };
}

const sayLimit = (words: Words, { unit, amount }: StageLimit) =>
  unit === 'no-limit'
    ? words.t('clocks.span.no-limit')
    : words.t('clocks.span.within', { amount: words.t(`clocks.amount.${unit}`, { count: amount }) });
