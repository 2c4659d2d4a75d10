import type { Audience } from '#modules/children/index.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Words } from '#platform/words/index.ts';
import {
  bases,
  consents,
  purposes,
  reasonsNotToAsk,
  reasonsNotToShare,
  recipientKinds,
  type DecisionAnswers,
} from '../decision.ts';
import type { LawInForce } from '../law/find-law.ts';
import type { KindWithBasis } from '../law/law-as-shipped.ts';
import { proposeBasis } from '../law/propose-basis.ts';
import { AS_PROPOSED } from './read-decision.ts';

interface Choice {
  value: string;
  text: string;
  hint?: { text: string };
}

/** What can be chosen on the form. */
export function decisionChoices(
  words: Words,
  viewer: Pick<Viewer, 'agencyName'>,
  law: LawInForce,
  sharer: KindWithBasis,
  mayBeFor: readonly Audience[],
) {
  const plain = (name: string, values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, text: words.t(`sharing.${name}.${value}`) }));
  return {
    whyNot: plain('whyNot', reasonsNotToShare),
    recipientKind: recipientKinds.map((kind) => ({
      value: kind,
      text: words.t(`sharing.recipientKind.${kind}`),
      hint: { text: words.t(`sharing.recipientKind.${kind}.hint`) },
    })),
    purpose: plain('purpose', purposes),
    consent: plain('consent', consents),
    consentWhy: plain('consentWhy', reasonsNotToAsk),
    basis: [
      {
        value: AS_PROPOSED,
        text: words.t('sharing.basis.proposed'),
        hint: { text: sayProposals(words, law, sharer) },
      },
      ...bases.map((basis) => ({
        value: basis,
        text: words.t(`sharing.basis.${basis}`),
        hint: { text: words.t(`sharing.basis.${basis}.hint`) },
      })),
    ],
    audience: mayBeFor.map((audience) => ({
      value: audience,
      text: words.t(`children.audience.${audience}`, { agency: viewer.agencyName }),
      hint: { text: words.t(`children.audience.${audience}.hint`) },
    })),
  };
}

/** 'A public body or a school: legal obligation. A charity, a private organisation or family: public task.' */
function sayProposals(words: Words, law: LawInForce, sharer: KindWithBasis): string {
  const byBasis = Map.groupBy(recipientKinds, (kind) => proposeBasis(law, sharer, kind));
  return [...byBasis]
    .map(([basis, kinds]) =>
      words.t('sharing.basis.proposed.for', {
        kinds: kinds.map((kind) => words.t(`sharing.recipientKind.${kind}`)).join(', '),
        basis: words.t(`sharing.basis.${basis}`),
      }),
    )
    .join(' ');
}

const names = [
  ...[
    'outcome',
    'whyNot',
    'what',
    'recipientKind',
    'organisation',
    'person',
    'purpose',
    'because',
    'consent',
  ],
  ...['consentWhy', 'basis', 'decidedBy', 'audience', 'reason'],
  ...['decidedOn-day', 'decidedOn-month', 'decidedOn-year'],
];

/** What the fields of the form hold, as typed. */
export function decisionFields(typed: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = typed[name] ?? '';
      return [name, typeof value === 'string' ? value : (value[0] ?? '')];
    }),
  );
}

const filledIn = ['basis', 'decidedOn', 'decidedBy', 'audience'];

/** Whether something is wrong with what is folded away: then it is open. */
export const isFilledInWrong = (errors: readonly { field: string }[]): boolean =>
  errors.some(({ field }) => filledIn.includes(field));

/** A new decision before anything is typed: today, by whoever writes it, on the proposed basis, for the team. */
export function newFields(viewer: Pick<Viewer, 'fullName'>, today: string): Record<string, string> {
  return decisionFields({
    decidedBy: viewer.fullName,
    basis: AS_PROPOSED,
    audience: 'team',
    ...dayParts(today),
  });
}

/** A decision as the form would have been typed. */
export function typedFrom(decision: DecisionAnswers): Record<string, string> {
  const { decidedOn, wasShared, whyNot, consentWhy, basis, ...rest } = decision;
  return decisionFields({
    ...rest,
    outcome: wasShared ? 'shared' : 'not-shared',
    whyNot: whyNot ?? '',
    consentWhy: consentWhy ?? '',
    basis: basis ?? AS_PROPOSED,
    ...dayParts(decidedOn),
  });
}

function dayParts(day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    'decidedOn-day': String(Number(date)),
    'decidedOn-month': String(Number(month)),
    'decidedOn-year': year,
  };
}

export const isSame = (one: DecisionAnswers, other: DecisionAnswers): boolean =>
  JSON.stringify(typedFrom(one)) === JSON.stringify(typedFrom(other));
