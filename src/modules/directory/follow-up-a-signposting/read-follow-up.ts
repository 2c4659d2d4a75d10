import { z } from 'zod';
import { optionalText, readDate, readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { dayProblem } from '../signpost-a-family/follow-up-day.ts';
import type { NewFollowUp } from '../signposting.queries.ts';
import { outcomes, reasonsNotTakenUp, type Signposting } from '../signposting.ts';

const one = z.object({
  outcome: z.enum(outcomes, 'directory.followUp.outcome.needed'),
  whyNot: z
    .union([z.literal(''), z.enum(reasonsNotTakenUp)], 'directory.followUp.whyNot.needed')
    .optional()
    .default(''),
  note: optionalText(4000, 'directory.tooLong'),
});

export type FollowUpRead =
  { ok: true; followUps: NewFollowUp[]; askAgainOn: string | null } | { ok: false; errors: FieldError[] };

/** Reads what came of each service; the fields end in the number of the service. While one of them waits, somebody asks again. */
export function readFollowUp(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  { services }: Signposting,
): FollowUpRead {
  const read = services.map(({ serviceId, serviceName }, index) => {
    const part = (name: string) => body[`${name}-${index + 1}`];
    const given = { outcome: part('outcome'), whyNot: part('whyNot'), note: part('note') };
    return {
      serviceId,
      index,
      ofWhich: services.length > 1 ? `: ${serviceName}` : '',
      ...readForm(one, given, words),
    };
  });
  const errors = read.flatMap((each): FieldError[] => {
    const at = (name: string) => `${name}-${each.index + 1}`;
    const say = (message: string) => `${message}${each.ofWhich}`;
    if (!each.ok)
      return each.errors.map(({ field, message }) => ({ field: at(field), message: say(message) }));
    const { outcome, whyNot } = each.values;
    const isUnsaid = outcome === 'not-taken-up' && whyNot === '';
    return isUnsaid
      ? [{ field: at('whyNot'), message: say(words.t('directory.followUp.whyNot.needed')) }]
      : [];
  });
  const isWaiting = read.some((each) => each.ok && each.values.outcome === 'waiting');
  const askAgainOn = isWaiting ? readDate(body, 'again') : null;
  const problem = isWaiting ? dayProblem(askAgainOn, today) : undefined;
  if (problem !== undefined) errors.push({ field: 'again', message: words.t(problem) });
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    followUps: read.flatMap((each) => (each.ok ? [settle(each)] : [])),
    askAgainOn: askAgainOn ?? null,
  };
}

function settle({ serviceId, values }: { serviceId: string; values: z.infer<typeof one> }): NewFollowUp {
  const { outcome, whyNot, note } = values;
  return { serviceId, outcome, note, whyNot: outcome === 'not-taken-up' && whyNot !== '' ? whyNot : null };
}
