import { z } from 'zod';
import { optionalText, readForm, type FormResult } from '#platform/web/forms.ts';
import type { Body } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { consents, LONGEST, questions, urgencies, type Question } from '../referral.ts';
import type { Written } from '../referral.queries.ts';

const answers = Object.fromEntries(
  questions.map((question) => [question, optionalText(LONGEST, 'referrals.write.tooLong')]),
) as Record<Question, ReturnType<typeof optionalText>>;

const form = z.object({
  urgency: z
    .enum([...urgencies, ''], 'referrals.urgency.needed')
    .optional()
    .default(''),
  consent: z
    .enum([...consents, ''], 'referrals.consent.needed')
    .optional()
    .default(''),
  ...answers,
});

/** The words of the form as a draft keeps them: nothing is asked for before it is sent. */
export function readWritten(body: Body, words: Words): FormResult<Written> {
  const read = readForm(form, body, words);
  if (!read.ok) return read;
  const { urgency, consent, ...said } = read.values;
  const kept = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
  return {
    ok: true,
    values: {
      urgency: urgency === '' ? null : urgency,
      consent: consent === '' ? null : consent,
      said: kept,
    },
  };
}
