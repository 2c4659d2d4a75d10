import { listOf, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { outcomes } from '../escalation.ts';
import type { Opened } from '../open-escalation/open-escalation.ts';
import { readProcedure } from '../procedure/procedure.queries.ts';
import type { Theme } from '../procedure/procedure.ts';
import { sayThemes } from '../say-escalation.ts';

export const resolutionView = 'modules/escalations/forms/resolution-form.njk';

const form = z.object({
  words: text('escalations.words.needed', 6000, 'escalations.tooLong.6000'),
  outcome: z.enum(outcomes, 'escalations.outcome.needed'),
  themes: listOf(z.string().max(60)),
});

/** The words of an end, what became of the decision, and the themes of the partnership that fit. */
export async function readResolution(visit: Visit) {
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return read;
  const known = (await themesToChoose(visit)).map(({ key }) => key);
  const themes = read.values.themes.filter((key) => known.includes(key));
  return { ok: true as const, values: { ...read.values, themes } };
}

export async function themesToChoose(visit: Visit): Promise<Theme[]> {
  return (await readProcedure(visit)).themes;
}

/** `name`: which of the two forms it is: 'propose' or 'decide'. */
export async function resolutionModel(
  visit: Visit,
  { head, path, escalation }: Opened,
  form: { name: string; at: string; fields: Body; errors: readonly FieldError[] },
) {
  const themes = await themesToChoose(visit);
  const { words } = visit;
  const chosen = form.fields['themes'];
  return {
    ...{ head, path, one: escalation },
    ...form,
    outcomes: outcomes.map((value) => ({ value, text: words.t(`escalations.outcome.${value}`) })),
    themes: themes.map(({ key }) => ({ value: key, text: sayThemes(words, themes, [key])[0] ?? key })),
    chosen: Array.isArray(chosen) ? chosen : chosen === undefined ? escalation.themes : [chosen],
  };
}
