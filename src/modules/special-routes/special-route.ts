import type { AgencyKind, Role } from '#platform/access/index.ts';
import type { LimitKey } from '#practice/clocks/index.ts';

export const routeKeys = [
  'exploitation',
  'nrm',
  'private-fostering',
  'fgm',
  'pre-birth',
  'learning-disability',
  'young-carer',
  'prevent',
] as const;
export type RouteKey = (typeof routeKeys)[number];

/** A time limit, counted from the moment of sending or from the day that the sheet says. */
export interface RouteClock {
  limit: LimitKey;
  from: 'sent' | 'dated';
}

/** One specialist route as data: who may start it, on which form, to whom it goes, by when, and what may come of it. */
export interface SpecialRoute {
  key: RouteKey;
  /** Kinds of agencies, where the law says who; else whoever has an account. The same in db/rules/special-routes.sql. */
  startedBy?: readonly AgencyKind[];
  /** The key of its questionnaire. */
  form: string;
  /** Whoever has one of the roles in an agency of the kind. */
  recipients: readonly { kind: AgencyKind; roles: readonly Role[] }[];
  /** The question whose answer is the day that a clock counts from; not answered, the day it is sent. */
  datedBy?: string;
  /** By when it is to be sent. */
  sendBy?: RouteClock;
  /** By when those who receive it answer. */
  answerBy: RouteClock;
  /** The question whose answer is counted as the kind. */
  kindBy?: string;
  /** What must be answered so before it is sent, unless the sender's agency is of that kind. */
  toldFirst?: { question: string; isAnswered: string; unlessKind: AgencyKind };
  outcomes: readonly Outcome[];
  /** Where the law or guidance it rests on can be read; where Wales has its own, that too. */
  lawHref: string;
  lawHrefInWales?: string;
}

export const outcomes = [
  'taken-on',
  'advice',
  'passed-on',
  'no-further-action',
  'grounds-yes',
  'grounds-no',
  'arrangement',
  'not-private-fostering',
  'protected',
  'channel',
] as const;
export type Outcome = (typeof outcomes)[number];

export type State = 'draft' | 'sent' | 'taken' | 'done';

export interface SpecialReferral {
  referralId: string;
  /** Null while it is a draft. */
  number: number | null;
  route: RouteKey;
  state: State;
  referredBy: string;
  referredByName: string;
  referredByJob: string;
  referredByEmail: string;
  agencyId: string;
  agencyName: string;
  sheetId: string;
  childId: string | null;
  /** Null: which child it is has not been asked yet. */
  found: 'known' | 'pointed' | 'new' | null;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  expectedBirthDate: string | null;
  sex: string | null;
  address: string;
  school: string;
  begunAt: Date;
  sentAt: Date | null;
  countsFrom: string | null;
  dueAt: Date | null;
  takenBy: string | null;
  takenByName: string | null;
  takenAt: Date | null;
  outcome: Outcome | null;
  because: string | null;
  endedByName: string | null;
  endedAgencyName: string | null;
  endedAt: Date | null;
  version: number;
}

/** 'S-00042': what it is called on its receipt and on the telephone. */
export const referenceOf = (number: number | null): string =>
  number === null ? '' : `S-${String(number).padStart(5, '0')}`;

/** Whether somebody of such an agency may start the route. */
export const mayStart = ({ startedBy }: SpecialRoute, kind: string): boolean =>
  startedBy === undefined || startedBy.some((each) => each === kind);
