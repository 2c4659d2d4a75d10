import { z } from 'zod';
import { optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { directions, strengths } from '../ecomap/ecomap.ts';
import { answers, relationships, type LinkFacts, type PersonFacts } from '../family.ts';
import { isAfter, readPartialDate } from './partial-date.ts';

const answer = (key: string) => z.enum(answers, key).optional().default('not-known');

const personSchema = z.object({
  name: optionalText(200, 'family.name.tooLong'),
  sex: z.enum(['male', 'female', 'another', 'not-known'], 'family.sex.needed'),
  hasDied: z.enum(['yes'], 'family.hasDied.unclear').optional(),
});

const linkSchema = z.object({
  relationship: z.enum(relationships, 'family.relationship.needed'),
  livesHere: answer('family.livesHere.unclear'),
  cares: answer('family.cares.unclear'),
  responsibility: answer('family.responsibility.unclear'),
  responsibilitySource: optionalText(500, 'family.responsibilitySource.tooLong'),
  engaged: answer('family.engaged.unclear'),
  risk: optionalText(2000, 'family.risk.tooLong'),
  strength: z
    .enum([...strengths, ''], 'family.strength.unclear')
    .optional()
    .default(''),
  direction: z.enum(directions, 'family.direction.unclear').optional().default('none'),
});

export type FormRead<T> =
  | { ok: true; values: T }
  | { ok: false; errors: FieldError[]; typed: Readonly<Record<string, string | string[]>> };

type Reading = Pick<Visit, 'body' | 'words' | 'today'>;

/** Reads what is said of somebody: a year is enough for when they were born or died, and neither lies ahead. */
export function readPerson({ body, words, today }: Reading): FormRead<PersonFacts> {
  const read = readForm(personSchema, body, words);
  const days = {
    born: readPartialDate(body, 'born'),
    died: readPartialDate(body, 'died'),
    dueOn: readDate(body, 'dueOn'),
  };
  const errors = [...(read.ok ? [] : read.errors), ...say(words, daysWrong(days, today))];
  if (!read.ok || errors.length > 0) return { ok: false, errors, typed: typedIn(body) };
  const { name, sex, hasDied } = read.values;
  const [born, died] = [days.born ?? '', days.died ?? ''];
  return {
    ok: true,
    values: { name, sex, born, dueOn: days.dueOn ?? null, hasDied: hasDied === 'yes' || died !== '', died },
  };
}

interface Days {
  born: string | null;
  died: string | null;
  dueOn: string | null | undefined;
}

function daysWrong({ born, died, dueOn }: Days, today: string): (readonly [string, string])[] {
  const keys = [...dayWrong('born', born, today), ...dayWrong('died', died, today)];
  if (dueOn === null) keys.push(['dueOn', 'family.dueOn.notADate']);
  if (dueOn !== undefined && born !== '') keys.push(['dueOn', 'family.dueOn.bornToo']);
  const areBoth = born !== null && born !== '' && died !== null && died !== '';
  if (areBoth && isAfter(born, died)) keys.push(['died', 'family.died.beforeBorn']);
  return keys;
}

/** Reads what somebody is to the child. What only goes with another answer is left out without it. */
export function readLink({ body, words, today }: Reading, until: string | null): FormRead<LinkFacts> {
  const read = readForm(linkSchema, body, words);
  const [since, livesSince] = [readPartialDate(body, 'since'), readPartialDate(body, 'livesSince')];
  const keys = [...dayWrong('since', since, today), ...dayWrong('livesSince', livesSince, today)];
  const errors = [...(read.ok ? [] : read.errors), ...say(words, keys)];
  if (!read.ok || errors.length > 0) return { ok: false, errors, typed: typedIn(body) };
  const { strength, responsibility, responsibilitySource, livesHere, ...rest } = read.values;
  return {
    ok: true,
    values: {
      ...rest,
      livesHere,
      responsibility,
      since: since ?? '',
      until,
      livesSince: livesHere === 'yes' ? (livesSince ?? '') : '',
      responsibilitySource: responsibility === 'not-known' ? '' : responsibilitySource,
      strength: strength === '' ? null : strength,
    },
  };
}

export function dayWrong(field: string, when: string | null, today: string): (readonly [string, string])[] {
  if (when === null) return [[field, `family.${field}.notADate`]];
  return when !== '' && isAfter(when, today) ? [[field, `family.${field}.future`]] : [];
}

export const say = (words: Visit['words'], keys: readonly (readonly [string, string])[]): FieldError[] =>
  keys.map(([field, key]) => ({ field, message: words.t(key) }));

/** Why something is changed, and whether it changed or was wrong. */
export const reasonSchema = z.object({
  change: z.enum(['changed', 'corrected'], 'family.change.needed'),
  because: text('family.because.needed', 2000, 'family.because.tooLong'),
});
