import type { Mark, Nation } from '#practice/clocks/index.ts';
import type { Basis, RecipientKind } from '../decision.ts';

/** Kinds of organisation that have a lawful basis of their own: a family needs none (UK GDPR article 2(2)(c)). */
export const kindsWithBasis = ['public-body', 'school', 'charity', 'private'] as const;
export type KindWithBasis = (typeof kindsWithBasis)[number];

/** Where a rule comes from: `sharing.law.source.…`. */
export type LawSource =
  'public-task' | 'recognised-legitimate-interest' | 'legitimate-interests' | 'duty-england' | 'duty-wales';

interface Dated {
  readonly nations: readonly Nation[];
  readonly source: LawSource;
  /** 'YYYY-MM-DD'; null where the day it began is to be confirmed, and it is taken to hold. */
  readonly effectiveFrom: string | null;
  readonly mark: Mark;
}

/** The basis that a kind of organisation usually shares on. */
export interface ProposedBasis extends Dated {
  readonly kind: KindWithBasis;
  readonly basis: Basis;
}

/** A duty to share: who has it, towards whom. */
export interface Duty extends Dated {
  readonly sharers: readonly RecipientKind[];
  readonly recipients: readonly RecipientKind[];
}

const both = ['england', 'wales'] as const;

// UK GDPR article 6(1)(e), with the Data Protection Act 2018, section 8.
const publicTask = {
  nations: both,
  basis: 'public-task',
  source: 'public-task',
  effectiveFrom: '2018-05-25',
  mark: 'P',
} as const;

// UK GDPR article 6(1)(f), which public authorities may not use for their tasks.
const legitimateInterests = {
  nations: both,
  basis: 'legitimate-interests',
  source: 'legitimate-interests',
  effectiveFrom: '2018-05-25',
  mark: 'P',
} as const;

// UK GDPR article 6(1)(ea) and Annex 1, paragraph 6, as put in by the Data (Use and Access) Act 2025, section 70 and Schedule 4.
const recognised = {
  nations: both,
  basis: 'recognised-legitimate-interest',
  source: 'recognised-legitimate-interest',
  effectiveFrom: '2026-02-05',
  mark: 'S',
} as const;

export const proposedBases: readonly ProposedBasis[] = [
  { kind: 'public-body', ...publicTask },
  { kind: 'school', ...publicTask },
  { kind: 'charity', ...legitimateInterests },
  { kind: 'charity', ...recognised },
  { kind: 'private', ...legitimateInterests },
  { kind: 'private', ...recognised },
];

const publicKinds = ['public-body', 'school'] as const;

/** Who exactly is under each duty is more than a kind of organisation can tell, so both are to be confirmed locally. */
export const duties: readonly Duty[] = [
  // Section 16LA Children Act 2004, as put in by the Children's Wellbeing and Schools Act 2026.
  {
    nations: ['england'],
    sharers: publicKinds,
    recipients: publicKinds,
    source: 'duty-england',
    effectiveFrom: null,
    mark: 'U',
  },
  // Section 130 Social Services and Well-being (Wales) Act 2014: a relevant partner tells the local authority of a child at risk.
  {
    nations: ['wales'],
    sharers: publicKinds,
    recipients: ['public-body'],
    source: 'duty-wales',
    effectiveFrom: '2016-04-06',
    mark: 'S',
  },
];
