import { identifier, listOf, optionalText, readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import type { Colleague } from '../agency.queries.ts';
import { sayNoWorkingDay } from '../say-path.ts';
import type { ToArrange } from './arrange-conference.ts';

const clock = (key: string) =>
  z
    .string(key)
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, key);
const form = z
  .object({
    startsAt: clock('conferences.arrange.time.needed'),
    endsAt: clock('conferences.arrange.time.needed'),
    place: text('conferences.arrange.place.needed', 300, 'conferences.tooLong.300'),
    chair: identifier('conferences.arrange.chair.needed'),
    invited: listOf(z.uuid('conferences.arrange.chair.needed')),
    dayBecause: optionalText(2000, 'conferences.tooLong.2000'),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    message: 'conferences.arrange.time.order',
  });

type Arranged = Pick<
  ToArrange,
  'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'dayBecause' | 'chair' | 'invited'
>;

/** What the form says: a day that is no working day needs a reason, and holds nobody up. */
export function readArranged(
  { body, words }: Pick<Visit, 'body' | 'words'>,
  chairs: readonly Colleague[],
  people: readonly Colleague[],
): { ok: true; values: Arranged } | { ok: false; errors: FieldError[] } {
  const read = readForm(form, body, words);
  const heldOn = readDate(body, 'held');
  const chair = chairs.find(({ userId }) => userId === body['chair']);
  const errors = [
    ...dayOfConferenceErrors({ body, words }, heldOn),
    ...(read.ok ? [] : read.errors),
    ...(read.ok && chair === undefined
      ? [{ field: 'chair', message: words.t('conferences.arrange.chair.needed') }]
      : []),
  ];
  if (!read.ok || errors.length > 0 || chair === undefined || typeof heldOn !== 'string')
    return { ok: false, errors };
  const { startsAt, endsAt, place, invited, dayBecause } = read.values;
  const isWorking = sayNoWorkingDay(words, heldOn) === '';
  return {
    ok: true,
    values: {
      ...{ heldOn, startsAt, endsAt, place, chair },
      dayBecause: isWorking ? null : dayBecause,
      invited: people.filter(({ userId }) => invited.includes(userId)),
    },
  };
}

/** No day, or one that is no working day and nobody said why. */
function dayOfConferenceErrors(
  { body, words }: Pick<Visit, 'body' | 'words'>,
  heldOn: string | null | undefined,
): FieldError[] {
  if (typeof heldOn !== 'string') {
    const key = heldOn === null ? 'conferences.day.wrong' : 'conferences.day.needed';
    return [{ field: 'held', message: words.t(key) }];
  }
  const what = sayNoWorkingDay(words, heldOn);
  const because = body['dayBecause'];
  if (what === '' || (typeof because === 'string' && because.trim() !== '')) return [];
  return [{ field: 'dayBecause', message: words.t('conferences.arrange.day.notWorking', { what }) }];
}
