import type { Words } from '#platform/words/index.ts';
import type { NationalFigure, NationalIndicator } from './national/national-indicator.ts';

/** '68.4%', or '204.5' of a rate. */
export function sayValue(words: Words, { unit }: NationalIndicator, value: number): string {
  return unit === 'percent'
    ? words.percent(value / 100, 1)
    : words.t('indicators.rate', {
        value: words.number(Math.floor(value)),
        tenth: String(Math.round(value * 10) % 10),
      });
}

const reasonKeys = {
  suppressed: 'suppressed',
  'not available': 'notAvailable',
  'not applicable': 'notApplicable',
  'low reliability': 'lowReliability',
  'no data': 'noData',
} as const;

/** The value, or in words why there is none: never a nought, never nothing. */
export function sayFigure(
  words: Words,
  indicator: NationalIndicator,
  figure: NationalFigure | undefined,
): string {
  if (figure === undefined) return words.t('indicators.reason.noData');
  return figure.value === null
    ? words.t(`indicators.reason.${reasonKeys[figure.reason ?? 'no data']}`)
    : sayValue(words, indicator, figure.value);
}
