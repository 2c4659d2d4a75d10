/** A new one of each thing in the census, with every field there, so that equal content always has equal shape. */
import type {
  CensusAssessment,
  CensusChild,
  CensusCinPlan,
  CensusEpisode,
  CensusHeader,
  CensusProtectionPlan,
  CensusSection47,
} from './census-record.ts';

export const header = (): CensusHeader => ({
  collection: null,
  year: null,
  referenceDate: null,
  authorityCode: null,
  softwareCode: null,
  serialNumber: null,
  dateTime: null,
});

export const child = (line: number): CensusChild => ({
  localId: '',
  line,
  upn: null,
  formerUpn: null,
  upnUnknown: null,
  birthDate: null,
  expectedBirthDate: null,
  deathDate: null,
  sex: null,
  ethnicity: null,
  disabilities: [],
  episodes: [],
});

export const episode = (): CensusEpisode => ({
  referralDate: null,
  referralSource: null,
  primaryNeed: null,
  closureDate: null,
  closureReason: null,
  initialConferenceDate: null,
  referralNoFurtherAction: null,
  assessments: [],
  cinPlans: [],
  section47s: [],
  protectionPlans: [],
  preProceedings: [],
});

export const assessment = (): CensusAssessment => ({ startDate: null, authorisedDate: null, factors: [] });

export const cinPlan = (): CensusCinPlan => ({ startDate: null, endDate: null });

export const section47 = (): CensusSection47 => ({
  startDate: null,
  initialConferenceTarget: null,
  initialConferenceDate: null,
  initialConferenceNotRequired: null,
});

export const protectionPlan = (): CensusProtectionPlan => ({
  startDate: null,
  endDate: null,
  initialCategory: null,
  latestCategory: null,
  previousPlans: null,
  reviews: [],
});
