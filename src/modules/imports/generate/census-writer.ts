import type {
  CensusAssessment,
  CensusCinPlan,
  CensusEpisode,
  CensusPreProceedings,
  CensusProtectionPlan,
  CensusSection47,
  CensusSex,
} from '../census/census-record.ts';
import type { WrittenChild } from './made-child.ts';

/** The census years whose form can be written; from 2025 the sex of a child is F, M or U, before a number. */
export type CensusShape = 2021 | 2022 | 2023 | 2024 | 2025 | 2026;

export const latestShape: CensusShape = 2026;

const firstShapeWithSex = 2025;
const genderCodes: Record<CensusSex, string> = { M: '1', F: '2', U: '0' };

/** The top of a return, down to where the children begin. */
export function writeHeader(authorityCode: string, referenceDate: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Message>
<Header>
<CollectionDetails>
<Collection>CIN</Collection>
<Year>${referenceDate.slice(0, 4)}</Year>
<ReferenceDate>${referenceDate}</ReferenceDate>
</CollectionDetails>
<Source>
<SourceLevel>L</SourceLevel>
<LEA>${escapeText(authorityCode)}</LEA>
<SoftwareCode>Teamaround made-up children</SoftwareCode>
<Release>1</Release>
<SerialNo>001</SerialNo>
<DateTime>${referenceDate}T09:00:00</DateTime>
</Source>
</Header>
<Children>
`;
}

export const footer = '</Children>\n</Message>\n';

/** One child, an element a line, in the order of the census's own schema. What is null is left out. */
export function writeChild(child: WrittenChild, shape: CensusShape = latestShape): string {
  let xml = '<Child>\n<ChildIdentifiers>\n';
  xml += element('LAchildID', child.localId);
  xml += element('UPN', child.upn);
  xml += element('FormerUPN', child.formerUpn);
  xml += element('UPNunknown', child.upnUnknown);
  xml += element('PersonBirthDate', child.birthDate);
  xml += element('ExpectedPersonBirthDate', child.expectedBirthDate);
  xml +=
    shape >= firstShapeWithSex
      ? element('Sex', child.sex)
      : element('GenderCurrent', child.sex && genderCodes[child.sex]);
  xml += element('PersonDeathDate', child.deathDate);
  xml += '</ChildIdentifiers>\n<ChildCharacteristics>\n';
  xml += element('Ethnicity', child.ethnicity);
  xml += group('Disabilities', elements('Disability', child.disabilities));
  xml += '</ChildCharacteristics>\n';
  for (const episode of child.episodes) xml += writeEpisode(episode);
  return xml + '</Child>\n';
}

function writeEpisode(episode: CensusEpisode): string {
  let xml = '<CINdetails>\n';
  xml += element('CINreferralDate', episode.referralDate);
  xml += element('ReferralSource', episode.referralSource);
  xml += element('PrimaryNeedCode', episode.primaryNeed);
  xml += element('CINclosureDate', episode.closureDate);
  xml += element('ReasonForClosure', episode.closureReason);
  xml += element('DateOfInitialCPC', episode.initialConferenceDate);
  for (const assessment of episode.assessments) xml += writeAssessment(assessment);
  for (const plan of episode.cinPlans) xml += writeCinPlan(plan);
  for (const enquiry of episode.section47s) xml += writeSection47(enquiry);
  xml += flag('ReferralNFA', episode.referralNoFurtherAction);
  for (const plan of episode.protectionPlans) xml += writeProtectionPlan(plan);
  for (const block of episode.preProceedings) xml += writePreProceedings(block);
  return xml + '</CINdetails>\n';
}

function writeAssessment(assessment: CensusAssessment): string {
  return group(
    'Assessments',
    element('AssessmentActualStartDate', assessment.startDate) +
      element('AssessmentAuthorisationDate', assessment.authorisedDate) +
      group('FactorsIdentifiedAtAssessment', elements('AssessmentFactors', assessment.factors)),
  );
}

function writeCinPlan(plan: CensusCinPlan): string {
  return group(
    'CINPlanDates',
    element('CINPlanStartDate', plan.startDate) + element('CINPlanEndDate', plan.endDate),
  );
}

function writeSection47(enquiry: CensusSection47): string {
  return group(
    'Section47',
    element('S47ActualStartDate', enquiry.startDate) +
      element('InitialCPCtarget', enquiry.initialConferenceTarget) +
      element('DateOfInitialCPC', enquiry.initialConferenceDate) +
      flag('ICPCnotRequired', enquiry.initialConferenceNotRequired),
  );
}

function writeProtectionPlan(plan: CensusProtectionPlan): string {
  const previousPlans = plan.previousPlans === null ? null : String(plan.previousPlans);
  let xml = element('CPPstartDate', plan.startDate);
  xml += element('CPPendDate', plan.endDate);
  xml += element('InitialCategoryOfAbuse', plan.initialCategory);
  xml += element('LatestCategoryOfAbuse', plan.latestCategory);
  xml += element('NumberOfPreviousCPP', previousPlans);
  for (const review of plan.reviews) xml += group('Reviews', element('CPPreviewDate', review));
  return group('ChildProtectionPlans', xml);
}

function writePreProceedings(block: CensusPreProceedings): string {
  return group('PreProceedings', block.dates.map(({ element: name, date }) => element(name, date)).join(''));
}

function group(name: string, content: string): string {
  return content === '' ? '' : `<${name}>\n${content}</${name}>\n`;
}

function elements(name: string, values: readonly string[]): string {
  let xml = '';
  for (const value of values) xml += element(name, value);
  return xml;
}

function element(name: string, value: string | null): string {
  return value === null ? '' : `<${name}>${escapeText(value)}</${name}>\n`;
}

function flag(name: string, value: boolean | null): string {
  return value === null ? '' : `<${name}>${value ? 'true' : 'false'}</${name}>\n`;
}

const special = /[&<>]/;

function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
