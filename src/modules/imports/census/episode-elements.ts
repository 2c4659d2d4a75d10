/** The elements of an episode of need and of the plans, assessments and enquiries in it. */
import type { CensusCinPlan, CensusEpisode, CensusProtectionPlan, CensusSection47 } from './census-record.ts';
import { grouping, item, leaf, NOT_NEEDED, type Entry, type Place } from './element-grammar.ts';
import { readCount, readYesNo } from './read-value.ts';

type DateOf<Item> = { [Key in keyof Item]: Item[Key] extends string | null ? Key : never }[keyof Item];

const episodeDate = (element: string, key: DateOf<CensusEpisode>): Entry =>
  leaf(element, (draft, value) =>
    draft.setOnce(draft.episodeNow(), key, element, draft.date(element, value)),
  );

const episodeText = (element: string, key: DateOf<CensusEpisode>): Entry =>
  leaf(element, (draft, value) => draft.setOnce(draft.episodeNow(), key, element, value));

const factor = (element: string): Entry =>
  leaf(element, (draft, value) => void draft.assessmentFor(null).factors.push(value));
const factorElements = [factor('AssessmentFactors'), factor('AssessmentFactor')];

const assessmentDate = (element: string, key: 'startDate' | 'authorisedDate'): Entry =>
  leaf(element, (draft, value) => void (draft.assessmentFor(key)[key] = draft.date(element, value)));

const assessments = item(
  ['Assessments', 'Assessment'],
  assessmentDate('AssessmentActualStartDate', 'startDate'),
  assessmentDate('AssessmentAuthorisationDate', 'authorisedDate'),
  ['AssessmentInternalReviewDate', NOT_NEEDED],
  ['FactorsIdentifiedAtAssessment', grouping(...factorElements)],
  ...factorElements,
);

const cinPlanDate = (element: string, key: keyof CensusCinPlan): Entry =>
  leaf(element, (draft, value) => void (draft.cinPlanFor(key)[key] = draft.date(element, value)));
const cinPlanElements = [
  cinPlanDate('CINPlanStartDate', 'startDate'),
  cinPlanDate('CINPlanEndDate', 'endDate'),
];
const cinPlans = item(['CINPlanDates', 'CINPlanDate', 'CINPlans', 'CINPlan'], ...cinPlanElements);

const section47Date = (element: string, key: DateOf<CensusSection47>): Entry =>
  leaf(element, (draft, value) => void (draft.section47For(key)[key] = draft.date(element, value)));

const section47s = item(
  ['Section47', 'Section47s', 'S47', 'S47s'],
  section47Date('S47ActualStartDate', 'startDate'),
  section47Date('InitialCPCtarget', 'initialConferenceTarget'),
  section47Date('DateOfInitialCPC', 'initialConferenceDate'),
  leaf('ICPCnotRequired', (draft, value) => {
    const notRequired = readYesNo(value);
    if (notRequired === null) draft.noteUnreadable('ICPCnotRequired', value);
    else draft.section47For('initialConferenceNotRequired').initialConferenceNotRequired = notRequired;
  }),
);

const protectionPlanDate = (element: string, key: 'startDate' | 'endDate'): Entry =>
  leaf(element, (draft, value) => void (draft.protectionPlanFor(key)[key] = draft.date(element, value)));

const protectionPlanCategory = (
  element: string,
  key: DateOf<CensusProtectionPlan> & `${string}Category`,
): Entry => leaf(element, (draft, value) => void (draft.protectionPlanFor(key)[key] = value));

const review = leaf('CPPreviewDate', (draft, value) => {
  const date = draft.date('CPPreviewDate', value);
  if (date !== null) draft.protectionPlanFor(null).reviews.push(date);
});
const reviews = grouping(review);
reviews.elements.set('Review', reviews);

const protectionPlanElements: Entry[] = [
  protectionPlanDate('CPPstartDate', 'startDate'),
  protectionPlanDate('CPPendDate', 'endDate'),
  protectionPlanCategory('InitialCategoryOfAbuse', 'initialCategory'),
  protectionPlanCategory('LatestCategoryOfAbuse', 'latestCategory'),
  leaf('NumberOfPreviousCPP', (draft, value) => {
    const count = readCount(value);
    if (count === null) draft.noteUnreadable('NumberOfPreviousCPP', value);
    else draft.protectionPlanFor('previousPlans').previousPlans = count;
  }),
  ['Reviews', reviews],
  ['CPPreviews', reviews],
  review,
];

/** Child protection plans: they may stand in an episode or beside the episodes. */
export const protectionPlans = item(
  ['ChildProtectionPlans', 'ChildProtectionPlan'],
  ...protectionPlanElements,
);

export const episode: Place = {
  kind: 'place',
  opened: (draft) => draft.beginEpisode(),
  closed: (draft) => draft.endEpisode(),
  elements: new Map([
    episodeDate('CINreferralDate', 'referralDate'),
    episodeText('ReferralSource', 'referralSource'),
    episodeText('PrimaryNeedCode', 'primaryNeed'),
    episodeDate('CINclosureDate', 'closureDate'),
    episodeText('ReasonForClosure', 'closureReason'),
    episodeDate('DateOfInitialCPC', 'initialConferenceDate'),
    leaf('ReferralNFA', (draft, value) => {
      const decided = readYesNo(value);
      if (decided === null) draft.noteUnreadable('ReferralNFA', value);
      else draft.setOnce(draft.episodeNow(), 'referralNoFurtherAction', 'ReferralNFA', decided);
    }),
    ...assessments,
    ...cinPlans,
    ...section47s,
    ...protectionPlans,
    ...cinPlanElements,
    ...protectionPlanElements,
  ]),
};
