import { z } from 'zod';
import type { Audience } from '#modules/children/index.ts';
import { optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import {
  bases,
  consents,
  isReasonEnough,
  purposes,
  reasonsNotToAsk,
  reasonsNotToShare,
  recipientKinds,
  type Basis,
  type DecisionAnswers,
} from '../decision.ts';
import type { LawInForce } from '../law/find-law.ts';
import type { KindWithBasis } from '../law/law-as-shipped.ts';
import { hasDuty, proposeBasis } from '../law/propose-basis.ts';

/** The choice that takes what is proposed, whatever that is. */
export const AS_PROPOSED = 'proposed';

/** A choice that is asked for only with certain others: what was left empty, or cannot be chosen, is null. */
const oneOfOrNull = <Choice extends string>(choices: readonly Choice[]) =>
  z
    .string()
    .optional()
    .transform((value) => choices.find((choice) => choice === value) ?? null);

const schema = z.object({
  outcome: z.enum(['shared', 'not-shared'], 'sharing.outcome.needed'),
  whyNot: oneOfOrNull(reasonsNotToShare),
  what: text('sharing.what.needed', 2000, 'sharing.what.tooLong'),
  recipientKind: z.enum(recipientKinds, 'sharing.recipientKind.needed'),
  organisation: optionalText(200, 'sharing.organisation.tooLong'),
  person: optionalText(200, 'sharing.person.tooLong'),
  purpose: z.enum(purposes, 'sharing.purpose.needed'),
  because: text('sharing.because.needed', 4000, 'sharing.because.tooLong'),
  consent: z.enum(consents, 'sharing.consent.needed'),
  consentWhy: oneOfOrNull(reasonsNotToAsk),
  basis: z
    .enum([AS_PROPOSED, ...bases], 'sharing.basis.needed')
    .optional()
    .default(AS_PROPOSED),
  decidedBy: text('sharing.decidedBy.needed', 200, 'sharing.decidedBy.tooLong'),
});

type Read = z.infer<typeof schema>;

/** What was written, with what the law proposed for it. */
export interface ReadDecision {
  answers: DecisionAnswers;
  proposedBasis: Basis;
  hadDuty: boolean;
}

export type DecisionRead =
  | ({ ok: true } & ReadDecision)
  | { ok: false; errors: FieldError[]; typed: Readonly<Record<string, string | string[]>> };

/** What the reading of a form depends on besides the form. */
export interface DecisionRules {
  /** The law in force on a day. */
  lawOn: (day: string) => LawInForce;
  sharer: KindWithBasis;
  mayBeFor: readonly Audience[];
}

/** Reads a decision about sharing: a day not in the future, whoever it was with, and a reason where the form asks for one. */
export function readDecision(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  rules: DecisionRules,
): DecisionRead {
  const read = readForm(schema, body, words);
  const decidedOn = readDate(body, 'decidedOn');
  const audience = rules.mayBeFor.find((one) => one === body['audience']);
  const law = rules.lawOn(typeof decidedOn === 'string' ? decidedOn : today);
  const keys = [
    ...(audience === undefined ? [['audience', 'sharing.audience.needed'] as const] : []),
    ...dayWrong(decidedOn, today),
    ...(read.ok ? togetherWrong(read.values, hasDuty(law, rules.sharer, read.values.recipientKind)) : []),
  ];
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...keys.map(([field, key]) => ({ field, message: words.t(key) })),
  ];
  if (!read.ok || errors.length > 0 || typeof decidedOn !== 'string' || audience === undefined)
    return { ok: false, errors: inOrder(errors), typed: typedIn(body) };
  return { ok: true, ...settle(read.values, { decidedOn, audience }, law, rules.sharer) };
}

type Wrong = readonly [field: string, key: string];

function dayWrong(day: string | null | undefined, today: string): Wrong[] {
  if (day === undefined) return [['decidedOn', 'sharing.decidedOn.needed']];
  if (day === null) return [['decidedOn', 'sharing.decidedOn.notADate']];
  return day > today ? [['decidedOn', 'sharing.decidedOn.future']] : [];
}

function togetherWrong(read: Read, duty: boolean): Wrong[] {
  const { consent, consentWhy } = read;
  const isUnexplained = consent === 'not-asked' && consentWhy === null;
  return [
    ...reasonWrong(read, duty),
    ...recipientWrong(read),
    ...(isUnexplained ? [['consentWhy', 'sharing.consentWhy.needed'] as const] : []),
  ];
}

function reasonWrong({ outcome, whyNot }: Read, duty: boolean): Wrong[] {
  if (outcome === 'shared') return [];
  if (whyNot === null) return [['whyNot', 'sharing.whyNot.needed']];
  return isReasonEnough(whyNot, duty) ? [] : [['whyNot', 'sharing.whyNot.duty']];
}

function recipientWrong({ recipientKind, organisation, person }: Read): Wrong[] {
  if (recipientKind === 'family') return person === '' ? [['person', 'sharing.person.needed']] : [];
  return organisation === '' ? [['organisation', 'sharing.organisation.needed']] : [];
}

function settle(
  read: Read,
  given: { decidedOn: string; audience: Audience },
  law: LawInForce,
  sharer: KindWithBasis,
): ReadDecision {
  const { outcome, whyNot, basis, consentWhy, ...rest } = read;
  const proposedBasis = proposeBasis(law, sharer, read.recipientKind);
  const wasShared = outcome === 'shared';
  const chosen = basis === AS_PROPOSED ? proposedBasis : basis;
  return {
    answers: {
      ...rest,
      ...given,
      wasShared,
      whyNot: wasShared ? null : whyNot,
      consentWhy: read.consent === 'not-asked' ? consentWhy : null,
      basis: wasShared ? chosen : null,
    },
    proposedBasis,
    hadDuty: hasDuty(law, sharer, read.recipientKind),
  };
}

const order = [
  ...['outcome', 'whyNot', 'what', 'recipientKind', 'organisation', 'person', 'purpose', 'because'],
  ...['consent', 'consentWhy', 'basis', 'decidedOn', 'decidedBy', 'audience'],
];

/** As the fields stand on the page. */
function inOrder(errors: readonly FieldError[]): FieldError[] {
  return errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}
