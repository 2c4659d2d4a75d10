import { shippedCalendar } from '#practice/clocks/index.ts';
import { readQuoracy } from '#practice/meetings/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { PanelMeeting } from '../../panel.ts';
import type { Seat } from './date.queries.ts';

/** Why a date is not on its usual day, and that it may still move; '' when there is nothing to say. */
export function whyThisDay(words: Words, { heldOn, rhythmDate, movedBecause }: PanelMeeting): string {
  const date = words.date(rhythmDate);
  const said: string[] = [];
  if (movedBecause === 'weekend' || movedBecause === 'bank-holiday')
    said.push(words.t(`panels.rhythm.moved.${movedBecause}`, { date }));
  else if (movedBecause !== null)
    said.push(words.t('panels.arrange.date.moved', { date, because: movedBecause }));
  if (heldOn > shippedCalendar.knownUntil) said.push(words.t('panels.rhythm.holidays-not-known'));
  return said.join('. ');
}

export interface Forecast {
  isQuorate: boolean;
  /** 'Not yet named: police, housing. 3 named, 5 needed.' */
  text: string;
}

/** Whether enough people are named for a date, and who is still missing. */
export function forecast(words: Words, meeting: PanelMeeting, seats: readonly Seat[]): Forecast {
  const { isQuorate, counted, needed, missingKinds } = readQuoracy(meeting.quoracy, seats);
  const kinds = words.list(missingKinds.map((kind) => words.t(`agencyKind.${kind}`)));
  const missing = kinds === '' ? [] : [words.t('panels.arrange.forecast.missing', { kinds })];
  const enough = counted >= needed ? 'enough' : 'too-few';
  const count = words.t(`panels.arrange.forecast.${enough}`, { counted, needed });
  return { isQuorate, text: [...missing, count].join(' ') };
}
