import type { Viewer } from '#platform/access/index.ts';
import { optionalText, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { z } from 'zod';
import { audiences, significances, themes, type Audience, type Entry } from './chronology-entry.ts';
import { readWhen, typedWhen } from './read-when.ts';
import type { When } from './when.ts';

export type EntryAnswers = When &
  Pick<Entry, 'theme' | 'what' | 'significance' | 'childView' | 'audience' | 'sourceSaid'>;

const schema = z.object({
  theme: z.enum(themes, 'children.entry.theme.needed'),
  what: text('children.entry.what.needed', 8000, 'children.entry.what.tooLong'),
  significance: z.coerce
    .number('children.entry.significance.needed')
    .pipe(z.literal(significances, 'children.entry.significance.needed')),
  childView: optionalText(8000, 'children.entry.childView.tooLong'),
  audience: z.enum(audiences, 'children.entry.audience.needed'),
  sourceSaid: optionalText(500, 'children.entry.sourceSaid.tooLong'),
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
  const when = readWhen(body, words, today);
  const errors = [
    ...(when.ok ? [] : when.errors),
    ...(read.ok ? [] : read.errors),
    ...(read.ok && !mayBeFor.includes(read.values.audience)
      ? [{ field: 'audience', message: words.t('children.entry.audience.narrower') }]
      : []),
  ];
  if (!read.ok || !when.ok || errors.length > 0) return { ok: false, errors, typed: typedIn(body) };
  return { ok: true, values: { ...read.values, ...when.when } };
}

/** What the fields of the form hold: as typed, or as an entry has it, or empty. */
export function entryFields(typed: Readonly<Record<string, string | string[]>>): Record<string, string> {
  const names = ['theme', 'what', 'significance', 'childView', 'audience', 'reason', 'sourceSaid', 'isAbout'];
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
    sourceSaid: entry.sourceSaid,
    ...typedWhen(entry),
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
