import type { Audience } from '#modules/children/index.ts';

/** Whom something is shared with: the kind says which law speaks of it. */
export const recipientKinds = ['public-body', 'school', 'charity', 'private', 'family'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export const purposes = ['protect', 'help', 'meeting', 'crime', 'court', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** Lawful bases of UK GDPR article 6(1); consent comes last, as it is seldom the right one. */
export const bases = [
  'public-task',
  'legal-obligation',
  'recognised-legitimate-interest',
  'legitimate-interests',
  'vital-interests',
  'consent',
] as const;
export type Basis = (typeof bases)[number];

export const consents = ['agreed', 'refused', 'not-asked'] as const;
export type Consent = (typeof consents)[number];

export const reasonsNotToAsk = [
  'at-risk',
  'danger',
  'would-hinder',
  'unreachable',
  'delay',
  'duty',
  'other',
] as const;
export type ReasonNotToAsk = (typeof reasonsNotToAsk)[number];

export const reasonsNotToShare = ['more-detrimental', 'not-relevant', 'no-role', 'other'] as const;
export type ReasonNotToShare = (typeof reasonsNotToShare)[number];

/** What somebody says of a decision; the day is 'YYYY-MM-DD'. */
export interface DecisionAnswers {
  decidedOn: string;
  decidedBy: string;
  wasShared: boolean;
  whyNot: ReasonNotToShare | null;
  what: string;
  recipientKind: RecipientKind;
  organisation: string;
  person: string;
  purpose: Purpose;
  because: string;
  consent: Consent;
  consentWhy: ReasonNotToAsk | null;
  /** Null where nothing was shared. */
  basis: Basis | null;
  audience: Audience;
}

/** One decision as it was written, with what the law was taken to propose then. */
export interface Decision extends DecisionAnswers {
  decisionId: string;
  childId: string;
  proposedBasis: Basis | null;
  hadDuty: boolean;
  agencyId: string;
  agencyName: string;
  enteredByName: string;
  enteredAt: Date;
  entryId: string;
  correctsDecisionId: string | null;
  correctionReason: string | null;
}

/** A decision as it reads now, with what was said before, the latest first. */
export interface StandingDecision extends Decision {
  earlier: Decision[];
}

/** Puts corrections in the place of what they correct; the order of the given decisions is kept. */
export function standingDecisions(decisions: readonly Decision[]): StandingDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.decisionId, decision]));
  const corrected = new Set(decisions.map(({ correctsDecisionId }) => correctsDecisionId));
  const before = (decision: Decision): Decision[] => {
    const original = byId.get(decision.correctsDecisionId ?? '');
    return original === undefined ? [] : [original, ...before(original)];
  };
  return decisions
    .filter(({ decisionId }) => !corrected.has(decisionId))
    .map((decision) => ({ ...decision, earlier: before(decision) }));
}

/**
 * Whether a reason not to share is enough. Where there is a duty to share, what bears on the child's safety or welfare is shared unless
 * sharing is more detrimental to the child (section 16LA Children Act 2004): "something else" is no reason then.
 */
export function isReasonEnough(reason: ReasonNotToShare, hasDuty: boolean): boolean {
  return !hasDuty || reason !== 'other';
}
