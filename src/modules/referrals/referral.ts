export const bands = ['red', 'amber', 'green', 'blue'] as const;
export type Band = (typeof bands)[number];

export const urgencies = ['danger', 'today', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

export const consents = ['given', 'refused', 'not-asked'] as const;
export type Consent = (typeof consents)[number];

/** What a decision leads to. */
export const outcomes = [
  'section-47',
  'assessment',
  'early-help',
  'signposting',
  'no-further-action',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Whom an agency's part is for: the front door, or every agency that is asked about the same referral. */
export const audiences = ['front-door', 'decision'] as const;
export type PartAudience = (typeof audiences)[number];

/** How long one answer may be: thirty pages of a document pasted in. */
export const LONGEST = 100_000;

/** The words of the form, in their order. Each belongs to a 'why not' where the page asks for one. */
export const questions = [
  'worry',
  'working',
  'wanted',
  'childView',
  'childViewWhyNot',
  'family',
  'father',
  'fatherWhyNot',
  'consentWhy',
] as const;
export type Question = (typeof questions)[number];

/** What was written, '' or missing where nothing was. */
export type Said = Readonly<Partial<Record<Question, string>>>;

export interface Referral {
  referralId: string;
  /** Null while it is a draft. */
  number: number | null;
  state: 'draft' | 'waiting' | 'decided';
  referredBy: string;
  referredByName: string;
  referredByJob: string;
  referredByEmail: string;
  agencyId: string;
  agencyName: string;
  urgency: Urgency | null;
  consent: Consent | null;
  said: Said;
  gaps: readonly string[];
  savedAt: Date;
  sentAt: Date | null;
  band: Band | null;
  bandedAt: Date | null;
  dueAt: Date | null;
  version: number;
}

/** A child of a referral, as the referrer knows it; days 'YYYY-MM-DD'. */
export interface ReferredChild {
  referralChildId: string;
  referralId: string;
  /** The child of the partnership it is, once that is known. */
  childId: string | null;
  found: 'known' | 'pointed' | 'new';
  givenName: string;
  familyName: string;
  birthDate: string | null;
  expectedBirthDate: string | null;
  sex: string | null;
  address: string;
  school: string;
}

export interface Decision {
  route: Outcome;
  because: string;
  decidedBy: string;
  decidedByName: string;
  agencyId: string;
  agencyName: string;
  decidedAt: Date;
}

/** 'R-00042': what a referral is called on its receipt and on the telephone. */
export const referenceOf = (number: number | null): string =>
  number === null ? '' : `R-${String(number).padStart(5, '0')}`;
