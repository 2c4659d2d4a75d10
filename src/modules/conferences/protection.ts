import type { Attendance, Meeting } from '#practice/meetings/index.ts';

/** The agencies without which a strategy discussion is not complete (Working Together to Safeguard Children). */
const statutoryKinds = ['social-care', 'police', 'health'] as const;

export const discussionOutcomes = ['section-47-single', 'section-47-joint', 'no-section-47'] as const;
export type DiscussionOutcome = (typeof discussionOutcomes)[number];

export const enquiryOutcomes = ['continuing-risk', 'no-continuing-risk', 'not-substantiated'] as const;
export type EnquiryOutcome = (typeof enquiryOutcomes)[number];

export type ConferenceKind = 'initial' | 'review';

export const conferenceOutcomes = {
  initial: ['plan', 'no-plan'],
  review: ['continue', 'change-category', 'end'],
} as const;
export type ConferenceOutcome = (typeof conferenceOutcomes)[ConferenceKind][number];

/** Categories of abuse, by the codes of the children in need census. */
export const categories = ['NEG', 'PHY', 'SAB', 'EMO', 'MUL'] as const;
export type Category = (typeof categories)[number];

/** Who of an agency took part. */
export interface TookPart {
  agencyId: string;
  agencyName: string;
  agencyKind: string;
  who: string;
}

interface Said {
  agencyId: string;
  agencyName: string;
  because: string;
  byName: string;
  at: Date;
}
export interface DiscussionView extends Said {
  agrees: boolean;
}
export interface ConferenceView extends Said {
  wants: 'plan' | 'no-plan';
  category: Category | null;
}

export interface Decided<Outcome> {
  outcome: Outcome;
  because: string;
  byName: string;
  at: Date;
}

/** A strategy discussion about one child, with what came of it. Days are 'YYYY-MM-DD'. */
export interface Discussion {
  discussionId: string;
  togetherId: string;
  childId: string;
  heldOn: string;
  known: string;
  missingBecause: string | null;
  recordedByName: string;
  recordedAt: Date;
  agencyName: string;
  tookPart: TookPart[];
  views: DiscussionView[];
  decision: Decided<DiscussionOutcome> | null;
  enquiry: Decided<EnquiryOutcome> | null;
}

export interface ConferenceDecision extends Decided<ConferenceOutcome> {
  category: Category | null;
  wentAheadBecause: string | null;
}

export interface Conference extends Pick<
  Meeting,
  'meetingId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'quoracy'
> {
  conferenceId: string;
  childId: string;
  kind: ConferenceKind;
  discussionId: string | null;
  initialConferenceId: string | null;
  chairUserId: string;
  chairName: string;
  dayBecause: string | null;
  views: ConferenceView[];
  decision: ConferenceDecision | null;
}

export interface CoreGroup {
  coreGroupId: string;
  childId: string;
  initialConferenceId: string;
  heldOn: string;
  moved: string;
  recordedByName: string;
  recordedAt: Date;
  tookPart: TookPart[];
}

/** Everything of one child's path, the earliest first in each list. */
export interface ProtectionPath {
  discussions: Discussion[];
  conferences: Conference[];
  coreGroups: CoreGroup[];
}

/** An enquiry was begun, and it is under way or found harm: an initial conference can follow. */
export function isAtRisk({ decision, enquiry }: Pick<Discussion, 'decision' | 'enquiry'>): boolean {
  const isBegun = decision !== null && decision.outcome !== 'no-section-47';
  return isBegun && enquiry?.outcome !== 'not-substantiated';
}

/** Which of the three statutory agencies did not take part. */
export function missingKinds(tookPart: readonly Pick<TookPart, 'agencyKind'>[]) {
  return statutoryKinds.filter((kind) => !tookPart.some(({ agencyKind }) => agencyKind === kind));
}

/** The latest view of each agency, in the order in which they spoke. */
export function latestViews<View extends { agencyId: string; at: Date }>(views: readonly View[]): View[] {
  const latest = new Map<string, View>();
  for (const view of views.toSorted((one, other) => one.at.getTime() - other.at.getTime()))
    latest.set(view.agencyId, view);
  return [...latest.values()];
}

/** A plan as the conferences of this record decided it: it begins with an initial conference and ends with a review. */
export interface DecidedPlan {
  initial: Conference;
  reviews: Conference[];
  coreGroups: CoreGroup[];
  category: Category | null;
  /** The day of the review that ended it; null while it runs. */
  endedOn: string | null;
}

/** The plans that initial conferences made, the earliest first. */
export function plansOf({ conferences, coreGroups }: ProtectionPath): DecidedPlan[] {
  return conferences
    .filter(({ kind, decision }) => kind === 'initial' && decision?.outcome === 'plan')
    .map((initial) => {
      const isOfPlan = (one: { initialConferenceId: string | null }) =>
        one.initialConferenceId === initial.conferenceId;
      const reviews = conferences.filter(isOfPlan);
      const changed = reviews.filter(({ decision }) => decision?.outcome === 'change-category').at(-1);
      return {
        initial,
        reviews,
        coreGroups: coreGroups.filter(isOfPlan),
        category: changed?.decision?.category ?? initial.decision?.category ?? null,
        endedOn: reviews.find(({ decision }) => decision?.outcome === 'end')?.heldOn ?? null,
      };
    });
}

/** Whether an agency wanted something else of a conference than its chair decided. */
export function dissents(
  view: Pick<ConferenceView, 'wants' | 'category'>,
  decision: Pick<ConferenceDecision, 'outcome' | 'category'>,
): boolean {
  const hasPlan = decision.outcome !== 'no-plan' && decision.outcome !== 'end';
  if ((view.wants === 'plan') !== hasPlan) return true;
  return view.wants === 'plan' && decision.category !== null && decision.category !== view.category;
}

export interface ConferenceQuoracy {
  isQuorate: boolean;
  hasSocialCare: boolean;
  otherAgencies: number;
  needed: number;
  isNoted: boolean;
}

/**
 * Whether a conference can decide: social care, and so many other agencies. Before attendance is noted, who is invited counts; after that, who came in person or
 * by a stand-in. The chair speaks for no agency.
 */
export function quoracyOf(
  { members, kinds }: Meeting['quoracy'],
  attendance: readonly Pick<Attendance, 'part' | 'attended' | 'agencyKind' | 'agencyName'>[],
): ConferenceQuoracy {
  const sitting = attendance.filter(({ part }) => part === 'member');
  const isNoted = attendance.some(({ attended }) => attended !== null);
  const there = isNoted
    ? sitting.filter(({ attended }) => attended === 'yes' || attended === 'stand-in')
    : sitting;
  const hasSocialCare = kinds.every((kind) => there.some(({ agencyKind }) => agencyKind === kind));
  const others = new Set(
    there.filter(({ agencyKind }) => !kinds.includes(agencyKind)).map(({ agencyName }) => agencyName),
  );
  const needed = members - kinds.length;
  return {
    isQuorate: hasSocialCare && others.size >= needed,
    hasSocialCare,
    otherAgencies: others.size,
    needed,
    isNoted,
  };
}
