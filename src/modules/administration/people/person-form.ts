import { z } from 'zod';
import { roles } from '#platform/access/index.ts';
import { identifier, listOf, optionalText, text } from '#platform/web/forms.ts';
import type { Words } from '#platform/words/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body } from '#platform/web/visit.ts';
import type { Role } from '#platform/access/index.ts';
import { rolesToGive } from './person.ts';
import type { Choice } from './person.queries.ts';

const key = 'administration.form';

/** An e-mail address in plain letters, in small ones: two that look the same are the same. */
export const email = z
  .string(`${key}.email.needed`)
  .trim()
  .min(1, `${key}.email.needed`)
  .max(254, `${key}.email.wrong`)
  .pipe(z.email(`${key}.email.wrong`))
  .transform((typed) => typed.toLowerCase());

export const fullName = text(`${key}.name.needed`, 200, `${key}.name.long`);
export const jobTitle = text(`${key}.jobTitle.needed`, 200, `${key}.jobTitle.long`);

const team = z
  .union([z.literal(''), identifier('web.errors.notUnderstood')])
  .optional()
  .transform((id) => (id === undefined || id === '' ? null : id));

const ticked = listOf(z.enum(roles, 'web.errors.notUnderstood'));

/** What is asked of somebody who is invited. */
export const inviteForm = z.object({
  fullName,
  email,
  jobTitle,
  teamId: team,
  roles: ticked.refine((all) => all.length > 0, `${key}.roles.needed`),
  language: z.enum(['en', 'cy'], `${key}.language.needed`),
});

export const changeForm = z.object({
  jobTitle: optionalText(200, `${key}.jobTitle.long`),
  teamId: team,
  roles: ticked,
});

/** The roles that this viewer may give, as boxes to tick, each with what it is for. */
export function roleBoxes(
  words: Words,
  viewer: { roles: readonly string[] },
  chosen: readonly string[],
): { value: Role; text: string; hint: { text: string }; checked: boolean }[] {
  return rolesToGive(viewer).map((role) => ({
    value: role,
    text: words.t(`administration.role.${role}`),
    hint: { text: words.t(`administration.role.for.${role}`) },
    checked: chosen.includes(role),
  }));
}

export function teamChoices(words: Words, teams: readonly Choice[], chosen: string | null) {
  return [
    { value: '', text: words.t('administration.team.none'), selected: chosen === null },
    ...teams.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
  ];
}

/** One or several values of a box that was typed, as a list. */
export function typedList(body: Body, name: string): string[] {
  const value = body[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export const oneError = (words: Words, field: string, messageKey: string): FieldError[] => [
  { field, message: words.t(messageKey) },
];
