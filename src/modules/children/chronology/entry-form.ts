import type { Viewer } from '#platform/access/index.ts';
import { optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { z } from 'zod';
import { audiences, significances, themes, type Audience, type Entry } from './chronology-entry.ts';

export type EntryAnswers = Pick<
  Entry,
  'happenedOn' | 'until' | 'theme' | 'what' | 'significance' | 'childView' | 'audience'
>;

const schema = z.object({
  theme: z.enum(themes, 'children.entry.theme.needed'),
  what: text('children.entry.what.needed', 8000, 'children.entry.what.tooLong'),
  significance: z.coerce
    .number('children.entry.significance.needed')
    .pipe(z.literal(significances, 'children.entry.significance.needed')),
  childView: optionalText(8000, 'children.entry.childView.tooLong'),
  audience: z.enum(audiences, 'children.entry.audience.needed'),
});

export type EntryRead =
  | { ok: true; values: EntryAnswers }
  | { ok: false; errors: FieldError[]; typed: Readonly<Record<string, string | string[]>> };

/** Reads what somebody wrote about a child: days not in the future, the end not before the start, an audience that may be chosen. */
export function readEntry(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  mayBeFor: readonly Audience[] = audiences,
): EntryRead {
  const read = readForm(schema, body, words);
  const happenedOn = readDate(body, 'happenedOn');
  const until = readDate(body, 'until');
  const errors = [
    ...dayErrors(words, happenedOn, until, today),
    ...(read.ok ? [] : read.errors),
    ...(read.ok && !mayBeFor.includes(read.values.audience)
      ? [{ field: 'audience', message: words.t('children.entry.audience.narrower') }]
      : []),
  ];
  if (!read.ok || errors.length > 0 || happenedOn == null || until === null)
    return { ok: false, errors, typed: typedIn(body) };
  return { ok: true, values: { ...read.values, happenedOn, until: until ?? null } };
}

type ReadDay = string | undefined | null;

function dayErrors(words: Words, happenedOn: ReadDay, until: ReadDay, today: string): FieldError[] {
  const wrong = (field: string, what: string | undefined) =>
    what === undefined ? [] : [{ field, message: words.t(`children.entry.${field}.${what}`) }];
  return [
    ...wrong('happenedOn', startError(happenedOn, today)),
    ...wrong('until', endError(until, happenedOn, today)),
  ];
}

function startError(day: ReadDay, today: string): string | undefined {
  if (day === undefined) return 'needed';
  if (day === null) return 'notADate';
  return day > today ? 'future' : undefined;
}

function endError(day: ReadDay, start: ReadDay, today: string): string | undefined {
  if (day === undefined) return undefined;
  if (day === null) return 'notADate';
  if (start != null && day < start) return 'before';
  return day > today ? 'future' : undefined;
}

/** What the fields of the form hold: as typed, or as an entry has it, or empty. */
export function entryFields(typed: Readonly<Record<string, string | string[]>>): Record<string, string> {
  const names = ['theme', 'what', 'significance', 'childView', 'audience', 'reason'];
  const days = ['happenedOn', 'until'].flatMap((name) => [`${name}-day`, `${name}-month`, `${name}-year`]);
  return Object.fromEntries(
    [...names, ...days].map((name) => {
      const value = typed[name] ?? '';
      return [name, typeof value === 'string' ? value : (value[0] ?? '')];
    }),
  );
}

/** An entry as the form would have been typed. */
export function typedFrom(entry: EntryAnswers): Record<string, string> {
  return {
    theme: entry.theme,
    what: entry.what,
    significance: String(entry.significance),
    childView: entry.childView,
    audience: entry.audience,
    ...dayParts('happenedOn', entry.happenedOn),
    ...dayParts('until', entry.until),
  };
}

function dayParts(name: string, day: string | null): Record<string, string> {
  const [year = '', month = '', date = ''] = day === null ? [] : day.split('-');
  return {
    [`${name}-day`]: String(Number(date) || ''),
    [`${name}-month`]: String(Number(month) || ''),
    [`${name}-year`]: year,
  };
}

/** What can be chosen on the form. */
export function entryChoices(
  words: Words,
  viewer: Pick<Viewer, 'agencyName'>,
  mayBeFor: readonly Audience[] = audiences,
) {
  return {
    themes: [
      { value: '', text: words.t('children.entry.theme.choose') },
      ...themes.map((theme) => ({ value: theme, text: words.t(`children.theme.${theme}`) })),
    ],
    significances: significances.map((each) => ({
      value: String(each),
      text: words.t(`children.significance.${each}`),
      hint: { text: words.t(`children.significance.${each}.hint`) },
    })),
    audiences: mayBeFor.map((audience) => ({
      value: audience,
      text: words.t(`children.audience.${audience}`, { agency: viewer.agencyName }),
      hint: { text: words.t(`children.audience.${audience}.hint`) },
    })),
  };
}

export const isSame = (entry: EntryAnswers, other: EntryAnswers): boolean =>
  JSON.stringify(typedFrom(entry)) === JSON.stringify(typedFrom(other));
