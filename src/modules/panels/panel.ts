/** (a) long child in need plan, (b) continued after its third review, (c) again soon after, (d) the network asks for time to think. */
export type CaseCriterion = 'a' | 'b' | 'c' | 'd';

/** 'moved': where a case was before it was moved; the case itself lives on. 'heard': the panel has sat on it. */
export type CaseState = 'booked' | 'waiting' | 'moved' | 'withdrawn' | 'heard';

/** A colleague as a panel's pages name them. */
export interface PanelPerson {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  agencyKind: string;
}

/** How a partnership has set one of its panels up. Days are 'YYYY-MM-DD', times 'HH:MM' in London. */
export interface Panel {
  panelId: string;
  name: string;
  purpose: string;
  firstDate: string;
  everyWeeks: number;
  startsAt: string;
  slotMinutes: number;
  slotCount: number;
  place: string;
  link: string;
  chairUserId: string;
  chairName: string;
  coordinatorUserId: string;
  coordinatorName: string;
  /** How many of chair and members must be there, and of which kinds of agency at least one each. */
  quorateMembers: number;
  quorateKinds: string[];
  papersWorkingDays: number;
  accessDaysAfter: number;
  prompts: string[];
  version: number;
  /** One for each kind of agency that is named. */
  members: PanelPerson[];
}

/** One date of a panel, with what of the panel its pages need. */
export interface PanelMeeting {
  meetingId: string;
  panelId: string;
  panelName: string;
  chairUserId: string;
  coordinatorUserId: string;
  prompts: string[];
  number: number;
  /** The day as the rhythm has it; `heldOn` is the day on which the panel sits. */
  rhythmDate: string;
  heldOn: string;
  /** Why it does not sit on its usual day: 'weekend', 'bank-holiday', or the words of who moved it. */
  movedBecause: string | null;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  quoracy: { members: number; kinds: string[] };
  state: 'planned' | 'under-way' | 'held' | 'cancelled';
  /** 'rhythm' when the panel's rhythm was changed under it, or the words of who cancelled it. */
  cancelledBecause: string | null;
  papersDueOn: string;
  papersPublishedAt: Date | null;
  /** When members and presenters lose their access to the children of this date. */
  accessUntil: Date;
  invitationSequence: number;
  version: number;
}

export interface CaseChild {
  childId: string;
  localId: string;
  givenName: string | null;
  familyName: string | null;
  knownAs: string | null;
  birthDate: string | null;
  /** The plan the panel looks at; null when the network asked for time to think and there is none. */
  planId: string | null;
}

/** One booking: a child, or brothers and sisters, before a panel. Only the children the viewer may see are in it. */
export interface PanelCase {
  caseId: string;
  panelId: string;
  meetingId: string;
  heldOn: string;
  /** The slot's four are null while waiting, and after it was moved or withdrawn. */
  slotId: string | null;
  slotNumber: number | null;
  slotStartsAt: string | null;
  slotEndsAt: string | null;
  state: CaseState;
  criterion: CaseCriterion;
  qualifiedOn: string;
  /** Why it is here, in a sentence, as it was on the day of booking. */
  reason: string;
  /** What the team is stuck with, in its own words. */
  dilemma: string;
  /** Why it was moved or withdrawn, by whom and when; on a live case, null. */
  stateBecause: string | null;
  stateByName: string | null;
  stateAt: Date | null;
  /** Of a row in the state 'moved': the case that lives on at another place. */
  movedToCaseId: string | null;
  /** Of the calendar entry that its presenters hold. */
  invitationSequence: number;
  bookedBy: string;
  bookedByName: string;
  bookedAt: Date;
  version: number;
  /** The oldest first. */
  children: CaseChild[];
  presenters: PanelPerson[];
}
