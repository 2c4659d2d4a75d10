import { listOf, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { z } from 'zod';
import { audiences, type Audience } from '../chronology/chronology-entry.ts';
import type { DraftFields } from '../chronology/draft.ts';
import { ways, type Voice } from './voice.ts';

export type VoiceAnswers = Pick<Voice, 'heardOn' | 'said' | 'ways' | 'heardBy' | 'wasAlone' | 'audience'>;

const schema = z.object({
  said: text('children.voice.said.needed', 8000, 'children.voice.said.tooLong'),
  ways: listOf(z.enum(ways, 'children.voice.ways.needed')).refine(
    (chosen) => chosen.length > 0,
    'children.voice.ways.needed',
  ),
  heardBy: text('children.voice.heardBy.needed', 200, 'children.voice.heardBy.tooLong'),
  wasAlone: z.enum(['yes', 'no'], 'children.voice.wasAlone.needed'),
  audience: z.enum(audiences, 'children.entry.audience.needed'),
});

export type VoiceRead = { ok: true; values: VoiceAnswers } | { ok: false; errors: FieldError[] };

/** Reads what somebody wrote down of a child: a day not in the future, an audience that may be chosen. */
export function readVoice(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  mayBeFor: readonly Audience[] = audiences,
): VoiceRead {
  const read = readForm(schema, body, words);
  const heardOn = readDate(body, 'heardOn');
  const wrongDay = dayError(heardOn, today);
  const errors = [
    ...(wrongDay === undefined
      ? []
      : [{ field: 'heardOn', message: words.t(`children.voice.heardOn.${wrongDay}`) }]),
    ...(read.ok ? [] : read.errors),
    ...(read.ok && !mayBeFor.includes(read.values.audience)
      ? [{ field: 'audience', message: words.t('children.entry.audience.narrower') }]
      : []),
  ];
  if (!read.ok || heardOn == null || errors.length > 0) return { ok: false, errors };
  const { said, heardBy, audience, wasAlone } = read.values;
  const chosen = ways.filter((way) => read.values.ways.includes(way));
  return {
    ok: true,
    values: { heardOn, said, ways: chosen, heardBy, wasAlone: wasAlone === 'yes', audience },
  };
}

function dayError(day: string | undefined | null, today: string): string | undefined {
  if (day === undefined) return 'needed';
  if (day === null || day < '1900-01-01') return 'notADate';
  return day > today ? 'future' : undefined;
}

const names = [
  ...['said', 'heardBy', 'wasAlone', 'audience', 'reason'],
  ...['heardOn-day', 'heardOn-month', 'heardOn-year'],
];

export interface VoiceFields {
  ways: string[];
  [name: string]: string | string[];
}

/** What the fields hold: as typed, or empty. */
export function voiceFields(typed: DraftFields): VoiceFields {
  const one = (name: string) => [typed[name] ?? ''].flat()[0] ?? '';
  return {
    ...Object.fromEntries(names.map((name) => [name, one(name)])),
    ways: [typed['ways'] ?? []].flat(),
  };
}

/** The fields as they were typed in a form that came back. */
export const typedVoice = ({ body }: Pick<Visit, 'body'>): VoiceFields => voiceFields(typedIn(body));

/** What was written down, as the form would have been typed. */
export function fieldsOfVoice(voice: VoiceAnswers): VoiceFields {
  const [year = '', month = '', day = ''] = voice.heardOn.split('-');
  return voiceFields({
    said: voice.said,
    ways: voice.ways,
    heardBy: voice.heardBy,
    wasAlone: voice.wasAlone ? 'yes' : 'no',
    audience: voice.audience,
    'heardOn-day': String(Number(day)),
    'heardOn-month': String(Number(month)),
    'heardOn-year': year,
  });
}

export const isSameVoice = (one: VoiceAnswers, other: VoiceAnswers): boolean =>
  JSON.stringify(fieldsOfVoice(one)) === JSON.stringify(fieldsOfVoice(other));

/** What can be chosen on the form. */
export function voiceChoices(
  words: Words,
  agency: string,
  chosen: VoiceFields,
  mayBeFor: readonly Audience[] = audiences,
) {
  return {
    ways: ways.map((way) => ({
      value: way,
      text: words.t(`children.voice.way.${way}`),
      checked: chosen.ways.includes(way),
    })),
    alone: ['yes', 'no'].map((value) => ({ value, text: words.t(`children.voice.wasAlone.${value}`) })),
    audiences: mayBeFor.map((audience) => ({
      value: audience,
      text: words.t(`children.audience.${audience}`, { agency }),
      hint: { text: words.t(`children.audience.${audience}.hint`) },
    })),
  };
}
