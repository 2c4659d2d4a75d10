import { z } from 'zod';
import type { Member } from '#modules/team/index.ts';
import { optionalText, readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { dateBoxes, type Fields } from '../date-boxes.ts';
import type { DraftOutcome, OutcomeFacts } from '../draft.queries.ts';

const form = z.object({
  need: text('writtenPlans.need.needed', 4000, 'writtenPlans.need.tooLong'),
  wanted: text('writtenPlans.wanted.needed', 2000, 'writtenPlans.wanted.tooLong'),
  measure: optionalText(2000, 'writtenPlans.measure.tooLong'),
  baseline: optionalText(2000, 'writtenPlans.baseline.tooLong'),
  contingency: optionalText(4000, 'writtenPlans.contingency.tooLong'),
  ownerUserId: optionalText(40, 'writtenPlans.owner.notInTeam'),
});

export type ReadOutcome =
  { ok: true; facts: OutcomeFacts; version: number } | { ok: false; errors: FieldError[] };

/** What somebody typed of an outcome: only what it is about and what is wanted must be there, the rest may come later. */
export function readOutcome(
  visit: Visit,
  people: readonly Member[],
  before: DraftOutcome | undefined,
): ReadOutcome {
  const { words, body } = visit;
  const read = readForm(form, body, words);
  const byWhen = readDate(body, 'byWhen');
  const errors = read.ok ? ownerErrors(visit, read.values.ownerUserId, people, before) : read.errors;
  if (byWhen === null) errors.push({ field: 'byWhen', message: words.t('writtenPlans.byWhen.notADate') });
  if (!read.ok || byWhen === null || errors.length > 0) return { ok: false, errors };
  const { ownerUserId, ...said } = read.values;
  const facts = { ...said, ownerUserId: ownerUserId === '' ? null : ownerUserId, byWhen: byWhen ?? null };
  return { ok: true, facts, version: versionIn(body) };
}

/** The version that somebody had before them; 0 where a form was made by something else than our page. */
export const versionIn = (body: Visit['body']): number => Number(body['version']) || 0;

/** Somebody of the team, nobody, or who it was before. */
function ownerErrors(
  { words }: Visit,
  userId: string,
  people: readonly Member[],
  before: DraftOutcome | undefined,
): FieldError[] {
  const mayOwn = ['', before?.owner?.userId, ...people.map((one) => one.userId)];
  return mayOwn.includes(userId)
    ? []
    : [{ field: 'ownerUserId', message: words.t('writtenPlans.owner.notInTeam') }];
}

/** An outcome of the draft in the boxes of the form. */
export function fieldsOf(outcome: DraftOutcome): Fields {
  const { need, wanted, measure, baseline, contingency, owner, byWhen, version } = outcome;
  return {
    ...{ need, wanted, measure, baseline, contingency, version: String(version) },
    ownerUserId: owner?.userId ?? '',
    ...dateBoxes('byWhen', byWhen),
  };
}
