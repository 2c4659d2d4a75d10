/**
 * One children in need census return, as read: dates are `YYYY-MM-DD` strings, codes are the census's own,
 * and whatever the file does not say is null. Nothing here is guessed or corrected.
 */

/** The top of the file: whose return it is and which day it describes. */
export type CensusHeader = {
  collection: string | null;
  year: string | null;
  referenceDate: string | null;
  authorityCode: string | null;
  softwareCode: string | null;
  serialNumber: string | null;
  dateTime: string | null;
};

export type CensusSex = 'F' | 'M' | 'U';

export type CensusChild = {
  localId: string;
  /** Line of the file on which the child begins, counted from 1. */
  line: number;
  upn: string | null;
  formerUpn: string | null;
  upnUnknown: string | null;
  birthDate: string | null;
  expectedBirthDate: string | null;
  deathDate: string | null;
  sex: CensusSex | null;
  ethnicity: string | null;
  disabilities: string[];
  episodes: CensusEpisode[];
};

/** One episode of need: from a referral to its closure. */
export type CensusEpisode = {
  referralDate: string | null;
  referralSource: string | null;
  primaryNeed: string | null;
  closureDate: string | null;
  closureReason: string | null;
  initialConferenceDate: string | null;
  referralNoFurtherAction: boolean | null;
  assessments: CensusAssessment[];
  cinPlans: CensusCinPlan[];
  section47s: CensusSection47[];
  protectionPlans: CensusProtectionPlan[];
  preProceedings: CensusPreProceedings[];
};

export type CensusAssessment = { startDate: string | null; authorisedDate: string | null; factors: string[] };

export type CensusCinPlan = { startDate: string | null; endDate: string | null };

export type CensusSection47 = {
  startDate: string | null;
  initialConferenceTarget: string | null;
  initialConferenceDate: string | null;
  initialConferenceNotRequired: boolean | null;
};

export type CensusProtectionPlan = {
  startDate: string | null;
  endDate: string | null;
  initialCategory: string | null;
  latestCategory: string | null;
  previousPlans: number | null;
  reviews: string[];
};

/** Dates of one pre-proceedings block, keyed by the element's own name in the file. */
export type CensusPreProceedings = { dates: { element: string; date: string }[] };

/**
 * Something wrong with one child or with the file as a whole (`localId` null).
 * An error leaves the child out; a warning takes the child as it is and lists it.
 * The sentence a reader sees is the word `imports.rule.<rule>` with `params`.
 */
export type CensusProblem = {
  rule: string;
  severity: 'error' | 'warning';
  localId: string | null;
  line: number | null;
  params: Record<string, string | number>;
};

/** One child of the file as handed on: `child` is null when an error says it cannot be taken. */
export type ReadChild = {
  child: CensusChild | null;
  /** A stable digest of the child's content, line number left out: equal content, equal fingerprint. */
  fingerprint: string;
  problems: CensusProblem[];
};
