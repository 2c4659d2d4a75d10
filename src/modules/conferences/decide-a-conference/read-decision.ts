import { optionalText, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import type { NewConferenceDecision } from '../conference.queries.ts';
import { categories, conferenceOutcomes, type Conference, type ConferenceQuoracy } from '../protection.ts';

const form = z.object({
  outcome: z.enum(
    [...conferenceOutcomes.initial, ...conferenceOutcomes.review],
    'conferences.outcome.needed',
  ),
  category: z.enum(categories).optional().catch(undefined),
  because: text('conferences.because.needed', 4000, 'conferences.tooLong.4000'),
  wentAheadBecause: optionalText(2000, 'conferences.tooLong.2000'),
});

/**
 * What the chair decides. Who came is noted first, and not before its day; where it was not quorate, why it went ahead is asked; a plan has a category.
 */
export function readDecision(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  { kind, heldOn }: Pick<Conference, 'kind' | 'heldOn'>,
  quoracy: ConferenceQuoracy,
): { ok: true; values: NewConferenceDecision } | { ok: false; errors: FieldError[] } {
  const read = readForm(form, body, words);
  const say = (field: string, key: string): FieldError => ({ field, message: words.t(key) });
  const early = tooEarly(heldOn, today, quoracy);
  if (!read.ok)
    return { ok: false, errors: [...(early === '' ? [] : [say('outcome', early)]), ...read.errors] };
  const errors = [
    ...outcomeErrors(read.values, kind, early).map(([field, key]) => say(field, key)),
    ...(!quoracy.isQuorate && read.values.wentAheadBecause === ''
      ? [say('wentAheadBecause', 'conferences.wentAhead.needed')]
      : []),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const { outcome, because, category = null, wentAheadBecause } = read.values;
  return {
    ok: true,
    values: {
      ...{ outcome, because },
      category: hasCategory(outcome) ? category : null,
      wentAheadBecause: quoracy.isQuorate ? null : wentAheadBecause,
    },
  };
}

const hasCategory = (outcome: string) => outcome === 'plan' || outcome === 'change-category';

/** Field and sentence of what is wrong with the outcome: too early, of another kind of conference, or without its category. */
function outcomeErrors(
  { outcome, category }: { outcome: string; category?: string | undefined },
  kind: Conference['kind'],
  early: string,
): [field: string, key: string][] {
  const ofKind: readonly string[] = conferenceOutcomes[kind];
  const wrong = early === '' && !ofKind.includes(outcome) ? 'conferences.outcome.needed' : early;
  const errors: [string, string][] = wrong === '' ? [] : [['outcome', wrong]];
  if (hasCategory(outcome) && category === undefined)
    errors.push(['category', 'conferences.category.needed']);
  return errors;
}

function tooEarly(heldOn: string, today: string, { isNoted }: ConferenceQuoracy): string {
  if (heldOn > today) return 'conferences.decide.notYet';
  return isNoted ? '' : 'conferences.decide.noteFirst';
}
