/** What a written plan is for. */
export const planKinds = [
  'early-help',
  'child-in-need',
  'child-protection',
  'risk-management',
  'pre-birth',
  'private-fostering',
] as const;
export type PlanKind = (typeof planKinds)[number];

/** How a plan, or one outcome of it, goes. */
export const ratings = ['on-track', 'not-on-track', 'escalating'] as const;
export type Rating = (typeof ratings)[number];

/** Somebody who is to do something, by the name and agency they had when it was read. */
export interface Owner {
  userId: string;
  name: string;
  agency: string;
}

/** What somebody is to do for an outcome. Days are 'YYYY-MM-DD'. */
export interface Step {
  stepId: string;
  what: string;
  owner: Owner;
  dueOn: string;
}

/** What is to be different for the child, and how one will know. */
export interface Outcome {
  outcomeId: string;
  need: string;
  wanted: string;
  measure: string;
  baseline: string;
  owner: Owner | null;
  byWhen: string | null;
  contingency: string;
  steps: Step[];
}

/** A version as it was published. */
export interface VersionContent {
  title: string;
  lead: Owner;
  outcomes: Outcome[];
}

/** A plan of which only a conference decides when it ends: nothing here closes it. */
export const mayBeClosed = (kind: PlanKind): boolean => kind !== 'child-protection';

/** Of the plan that the returns tell of, which kind of written plan is its text; undefined for a kind that no return tells of. */
export const censusKindOf = (kind: PlanKind): 'child-protection' | 'child-in-need' | undefined =>
  kind === 'child-protection' || kind === 'child-in-need' ? kind : undefined;
