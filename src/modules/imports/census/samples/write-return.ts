import { fileOf } from './write-census.ts';

/** A return of authority 951 that describes a day, around the text of its children. */
export function returnAt(referenceDate: string, ...children: string[]): string {
  const header = `<Header><CollectionDetails><Collection>CIN</Collection><Year>${referenceDate.slice(0, 4)}</Year><ReferenceDate>${referenceDate}</ReferenceDate></CollectionDetails><Source><LEA>951</LEA></Source></Header>`;
  return fileOf(children.join('\n'), header);
}

export const cinPlan = (start: string, end?: string): string =>
  `<CINPlanDates><CINPlanStartDate>${start}</CINPlanStartDate>${end === undefined ? '' : `<CINPlanEndDate>${end}</CINPlanEndDate>`}</CINPlanDates>`;

export const protectionPlan = (start: string, end?: string, ...reviews: string[]): string =>
  `<ChildProtectionPlans><CPPstartDate>${start}</CPPstartDate>${end === undefined ? '' : `<CPPendDate>${end}</CPPendDate>`}<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>${reviews.map((day) => `<Reviews><CPPreviewDate>${day}</CPPreviewDate></Reviews>`).join('')}</ChildProtectionPlans>`;

/** An episode from a referral, around the text of what is in it. */
export const episodeFrom = (referral: string, inside: string, closure?: string): string =>
  `<CINdetails><CINreferralDate>${referral}</CINreferralDate><PrimaryNeedCode>N1</PrimaryNeedCode>${closure === undefined ? '' : `<CINclosureDate>${closure}</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>`}${inside}</CINdetails>`;
