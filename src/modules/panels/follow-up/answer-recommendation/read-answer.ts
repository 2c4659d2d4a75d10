import { z } from 'zod';
import { addCalendarYears } from '#practice/clocks/index.ts';
import { optionalText, readDate, readForm, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { answers, type Answer } from '../recommendation.ts';
import type { Recommendation } from '../recommendation.queries.ts';
import { untouched, type TypedAnswer } from '../read-recommendation/recommendation-page.ts';

const longest = 4000;
const tooLong = 'panels.followUp.tooLong';

const form = z.object({
  version: z.coerce.number().int(),
  answer: z.enum(answers, 'panels.followUp.answer.needed'),
  changedWhat: optionalText(longest, tooLong),
  changedBecause: optionalText(longest, tooLong),
  because: optionalText(longest, tooLong),
});

/** An answer that can be kept. */
export interface GivenAnswer {
  version: number;
  answer: Answer;
  /** Why it is changed or not accepted; '' when accepted as made. */
  words: string;
  /** What will be done, and by when, once accepted. */
  what: string;
  dueOn: string;
}

/** Reads the answer form; of the three answers only the fields that belong to the chosen one are looked at. */
export function readAnswer(
  body: Body,
  words: Words,
  found: Recommendation,
  today: string,
): { given: GivenAnswer } | { errors: FieldError[] } {
  const read = readForm(form, body, words);
  if (!read.ok) return { errors: read.errors };
  const { version, answer, because } = read.values;
  const asMade = { version, answer, words: '', what: found.agreedWhat, dueOn: found.agreedDueOn };
  if (answer === 'accept') return { given: asMade };
  if (answer === 'accept-changed') return readChange({ ...asMade, ...read.values }, body, words, today);
  if (because === '') return { errors: [wrongIn(words, 'because', 'panels.followUp.because.needed')] };
  return { given: { ...asMade, words: because } };
}

type Change = GivenAnswer & { changedWhat: string; changedBecause: string };

function readChange(
  { changedWhat, changedBecause, version, answer, ...before }: Change,
  body: Body,
  words: Words,
  today: string,
): { given: GivenAnswer } | { errors: FieldError[] } {
  const dueOn = readDate(body, 'changedDueOn');
  const errors = [
    ...(changedWhat === '' ? [wrongIn(words, 'changedWhat', 'panels.followUp.changedWhat.needed')] : []),
    ...wrongDay(dueOn, today).map((key) => wrongIn(words, 'changedDueOn', key)),
    ...(changedBecause === ''
      ? [wrongIn(words, 'changedBecause', 'panels.followUp.changedBecause.needed')]
      : []),
  ];
  if (errors.length > 0 || typeof dueOn !== 'string') return { errors };
  if (changedWhat === before.what && dueOn === before.dueOn)
    return { errors: [wrongIn(words, 'changedWhat', 'panels.followUp.changedWhat.same')] };
  return { given: { version, answer, words: changedBecause, what: changedWhat, dueOn } };
}

function wrongIn(words: Words, field: string, key: string): FieldError {
  return { field, message: words.t(key) };
}

function wrongDay(dueOn: string | null | undefined, today: string): string[] {
  if (dueOn === undefined) return ['panels.followUp.changedDueOn.needed'];
  if (dueOn === null) return ['panels.followUp.changedDueOn.wrong'];
  if (dueOn < today) return ['panels.followUp.changedDueOn.past'];
  // Whoever follows it stands next to the child as long: not for ever by an answer of their own.
  return dueOn > addCalendarYears(today, 1) ? ['panels.followUp.changedDueOn.far'] : [];
}

/** What was typed, back into its fields. */
export function typedAnswer(body: Body, found: Recommendation): TypedAnswer {
  const typed = typedIn(body);
  const text = (name: string) => {
    const value = typed[name] ?? '';
    return typeof value === 'string' ? value : (value[0] ?? '');
  };
  return {
    ...untouched(found),
    answer: text('answer'),
    changedWhat: text('changedWhat'),
    dueDay: text('changedDueOn-day'),
    dueMonth: text('changedDueOn-month'),
    dueYear: text('changedDueOn-year'),
    changedBecause: text('changedBecause'),
    because: text('because'),
  };
}
