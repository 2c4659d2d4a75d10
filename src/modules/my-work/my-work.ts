import type { ChildNames } from '#modules/children/index.ts';

/** An open action of the viewer; the names are null where it is about no child, or about one the viewer may not see. */
export interface MyAction extends Omit<ChildNames, 'localId'> {
  actionId: string;
  /** Where it is worked on. */
  link: string;
  what: string;
  dueOn: string;
  version: number;
  /** Closed by an answer on the page of `link`: it is shown from when it exists, however far its day is. */
  needsAnswer: boolean;
  childId: string | null;
  localId: string | null;
  /** Who asked for it, and so is waiting. */
  setBy: string;
  setByName: string;
  setByAgency: string;
}

/** Of referrals: what the viewer's agency is asked, or what came of one they sent. */
export interface MyReferral {
  kind: 'request' | 'outcome' | 'message';
  /** Of the request, or of the referral. */
  id: string;
  /** By when; null where there is no limit. */
  dueAt: Date | null;
  since: Date;
  number: number;
  agencyName: string;
}

/** A meeting of the team around a child with early help that the viewer is to see held. */
export interface MyEarlyHelp extends ChildNames {
  helpId: string;
  dueOn: string;
  childId: string;
}

export interface MyMeeting {
  meetingId: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  /** Null for a meeting that is no panel's. */
  panelName: string | null;
  part: 'chair' | 'member' | 'presenter' | 'co-ordinator';
  /** Of a child protection conference; null for every other meeting. */
  conferenceKind: 'initial' | 'review' | null;
  conferenceId: string | null;
  childId: string | null;
}

/** What the path of child protection asks: to decide as chair, or what is due of a child that the viewer looks after. */
export interface MyProtection {
  kind: 'decide' | 'initial-conference' | 'core-group' | 'child-protection-review';
  childId: string;
  /** Of the conference, or of the strategy discussion. */
  id: string;
  /** The day it counts from, and when it was last done; null: never. */
  beganOn: string;
  lastOn: string | null;
}

export interface MyChild extends ChildNames {
  childId: string;
  updatedAt: Date;
  goneSince: string | null;
  /** Theirs or their team's to look after, so that its clocks are theirs too. */
  isHeld: boolean;
  /** When the viewer last looked; null: never. */
  lookedAt: Date | null;
  /** Chronology entries that others wrote since. */
  added: number;
}

/** Something of one day, as the list of the week shows it. */
export interface DayItem {
  day: string;
  /** 'HH:MM' of a meeting; '' for what is due by the end of the day. */
  at: string;
}

/** The week from today, day by day; days with nothing are left out, and within a day what has a time comes first, in its order. */
export function byDay<Item extends DayItem>(items: readonly Item[]): { day: string; items: Item[] }[] {
  const order = ({ day, at }: DayItem) => `${day} ${at || '99:99'}`;
  const sorted = items.toSorted((one, other) => order(one).localeCompare(order(other)));
  return [...Map.groupBy(sorted, ({ day }) => day)].map(([day, ofDay]) => ({ day, items: ofDay }));
}
