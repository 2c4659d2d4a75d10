import type { FieldError } from '#platform/web/render.ts';
import type { Words } from '#platform/words/index.ts';

/** What is wrong with the day on which something was held: undefined is not said, null is no date. */
export function dayErrors(words: Words, heldOn: string | null | undefined, today: string): FieldError[] {
  if (typeof heldOn !== 'string')
    return [
      {
        field: 'held',
        message: words.t(heldOn === null ? 'conferences.day.wrong' : 'conferences.day.needed'),
      },
    ];
  return heldOn > today ? [{ field: 'held', message: words.t('conferences.day.future') }] : [];
}
