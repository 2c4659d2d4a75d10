/** Whether the family agreed: to it, to a part, not, or nobody asked. Early help is voluntary: without a yes it is not opened. */
export const consents = ['given', 'in-part', 'refused', 'not-asked'] as const;
export type Consent = (typeof consents)[number];

export const isAgreed = (consent: Consent): boolean => consent === 'given' || consent === 'in-part';

/** How early help ends. */
export const outcomes = [
  'needs-met',
  'stepped-up',
  'consent-withdrawn',
  'moved-away',
  'no-engagement',
  'other',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Tools of which only figures are kept: their words belong to who licenses them. */
export const tools = ['graded-care-profile-2', 'outcomes-star'] as const;
export type Tool = (typeof tools)[number];
/** Names of products: the same in every language. */
export const toolNames: Readonly<Record<Tool, string>> = {
  'graded-care-profile-2': 'Graded Care Profile 2',
  'outcomes-star': 'Outcomes Star',
};

/** Early help for one child. Days are 'YYYY-MM-DD'. */
export interface Help {
  helpId: string;
  childId: string;
  /** The same for brothers and sisters for whom it was opened in one step. */
  familyId: string;
  agencyName: string;
  openedBy: string;
  openedByName: string;
  openedAt: Date;
  openedOn: string;
  why: string;
  consent: Consent;
  consentBy: string;
  consentOn: string | null;
  consentTo: string;
  consentWhyNot: string;
  state: 'open' | 'closed' | 'not-opened';
  meetingDueOn: string | null;
  outcome: Outcome | null;
  closedOn: string | null;
  closedByName: string | null;
  closedAt: Date | null;
  closedBecause: string | null;
  childsView: string;
  withdrawnBy: string;
  withdrawnOn: string | null;
  version: number;
}

/** A meeting of the team around the child that was held. */
export interface HelpMeeting {
  meetingId: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  familyThere: string;
  said: string;
  childsView: string;
  recordedByName: string;
  recordedAt: Date;
  /** Of the agencies: who came, and who was asked and did not. */
  came: string[];
  missing: string[];
}

export interface Reading {
  readingId: string;
  tool: Tool;
  edition: string;
  figures: string;
  licence: string;
  takenOn: string;
  takenByName: string;
}
