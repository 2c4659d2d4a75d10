/** Writes census files for tests: the shape of the specification, or any inner part given as text. */
import type {
  CensusAssessment,
  CensusChild,
  CensusEpisode,
  CensusProtectionPlan,
  CensusSection47,
} from '../census-record.ts';

type Value = string | number | boolean | null;

export const HEADER = `<Header>
<CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>201</LEA><SoftwareCode>Made up</SoftwareCode><SerialNo>001</SerialNo><DateTime>2026-05-01T09:00:00</DateTime></Source>
</Header>`;

/** A whole file around the text of its children. */
export function fileOf(children: string, header: string = HEADER): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n${header}\n<Children>\n${children}\n</Children>\n</Message>\n`;
}

/** A child who breaks no rule, with the text of episodes, on one line. */
export function childOf(localId: string, episodes = episodeOf('')): string {
  const identity =
    element('LAchildID', localId) + element('PersonBirthDate', '2015-05-05') + element('Sex', 'F');
  return `<Child><ChildIdentifiers>${identity}</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>${episodes}</Child>`;
}

/** An episode that breaks no rule, around the text of what is in it. */
export function episodeOf(inside: string): string {
  return `<CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>${inside}</CINdetails>`;
}

/** The whole record as the specification has it; what is null is left out. */
export function writeChild(child: CensusChild): string {
  return `<Child>
<ChildIdentifiers>${element('LAchildID', child.localId)}${element('UPN', child.upn)}${element('FormerUPN', child.formerUpn)}${element('UPNunknown', child.upnUnknown)}${element('PersonBirthDate', child.birthDate)}${element('ExpectedPersonBirthDate', child.expectedBirthDate)}${element('Sex', child.sex)}${element('PersonDeathDate', child.deathDate)}</ChildIdentifiers>
<ChildCharacteristics>${element('Ethnicity', child.ethnicity)}${group('Disabilities', elements('Disability', child.disabilities))}</ChildCharacteristics>
${child.episodes.map(writeEpisode).join('\n')}
</Child>`;
}

function writeEpisode(episode: CensusEpisode): string {
  return `<CINdetails>
${element('CINreferralDate', episode.referralDate)}${element('ReferralSource', episode.referralSource)}${element('PrimaryNeedCode', episode.primaryNeed)}${element('CINclosureDate', episode.closureDate)}${element('ReasonForClosure', episode.closureReason)}${element('DateOfInitialCPC', episode.initialConferenceDate)}
${episode.assessments.map(writeAssessment).join('\n')}
${episode.cinPlans.map((plan) => group('CINPlanDates', element('CINPlanStartDate', plan.startDate) + element('CINPlanEndDate', plan.endDate))).join('\n')}
${episode.section47s.map(writeSection47).join('\n')}
${element('ReferralNFA', episode.referralNoFurtherAction)}
${episode.protectionPlans.map(writeProtectionPlan).join('\n')}
${episode.preProceedings.map((block) => group('PreProceedings', block.dates.map((one) => element(one.element, one.date)).join(''))).join('\n')}
</CINdetails>`;
}

function writeAssessment(assessment: CensusAssessment): string {
  return group(
    'Assessments',
    element('AssessmentActualStartDate', assessment.startDate) +
      element('AssessmentAuthorisationDate', assessment.authorisedDate) +
      group('FactorsIdentifiedAtAssessment', elements('AssessmentFactors', assessment.factors)),
  );
}

function writeSection47(enquiry: CensusSection47): string {
  return group(
    'Section47',
    element('S47ActualStartDate', enquiry.startDate) +
      element('InitialCPCtarget', enquiry.initialConferenceTarget) +
      element('DateOfInitialCPC', enquiry.initialConferenceDate) +
      element('ICPCnotRequired', enquiry.initialConferenceNotRequired),
  );
}

function writeProtectionPlan(plan: CensusProtectionPlan): string {
  return group(
    'ChildProtectionPlans',
    element('CPPstartDate', plan.startDate) +
      element('CPPendDate', plan.endDate) +
      element('InitialCategoryOfAbuse', plan.initialCategory) +
      element('LatestCategoryOfAbuse', plan.latestCategory) +
      element('NumberOfPreviousCPP', plan.previousPlans) +
      group('Reviews', elements('CPPreviewDate', plan.reviews)),
  );
}

function element(name: string, value: Value): string {
  return value === null ? '' : group(name, escaped(String(value)));
}

function elements(name: string, values: string[]): string {
  return values.map((value) => element(name, value)).join('');
}

function group(name: string, inside: string): string {
  return inside === '' ? '' : `<${name}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
