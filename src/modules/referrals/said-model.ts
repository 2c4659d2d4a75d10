import type { Words } from '#platform/words/index.ts';
import { questions, type Referral } from './referral.ts';

/** Everything that was written, in the order of the form; what was left empty is left out. */
export function saidModel(
  words: Words,
  { urgency, consent, said }: Referral,
): { label: string; text: string }[] {
  const answers = questions.map((name) => ({
    label: words.t(`referrals.ask.${name}`),
    text: said[name] ?? '',
  }));
  return [
    {
      label: words.t('referrals.urgency'),
      text: urgency === null ? '' : words.t(`referrals.urgency.${urgency}`),
    },
    ...answers.slice(0, -1),
    {
      label: words.t('referrals.consent'),
      text: consent === null ? '' : words.t(`referrals.consent.${consent}`),
    },
    ...answers.slice(-1),
  ].filter(({ text }) => text !== '');
}
