import { dueDate, shippedCalendar, type Due, type Nation } from '#practice/clocks/index.ts';

/** In what right somebody asks. */
export const askers = ['self', 'parent', 'carer', 'solicitor', 'other'] as const;
export type AskedAs = (typeof askers)[number];

/** What showed who they are; nothing is released before something did. */
export const proofs = [
  'passport',
  'driving-licence',
  'birth-certificate',
  'order-or-letter',
  'known',
  'none',
] as const;
export type Proof = (typeof proofs)[number];

/** Whom a request is about: a child, a colleague with an account here, or another adult, found by name. */
export const abouts = ['child', 'colleague', 'adult'] as const;

/** The one it is about, and no other. */
export type Subject =
  | { about: 'child'; childId: string; aboutUserId: null; names: readonly string[] }
  | { about: 'colleague'; childId: null; aboutUserId: string; names: readonly string[] }
  | { about: 'adult'; childId: null; aboutUserId: null; names: readonly string[] };

export type AccessRequest = Subject & {
  accessRequestId: string;
  /** Whom it is about, as they were called when it was asked. */
  label: string;
  askedBy: string;
  askedAs: AskedAs;
  proof: Proof;
  /** 'YYYY-MM-DD'; null while nothing was seen. */
  proofSeenOn: string | null;
  receivedOn: string;
  extendedBecause: string | null;
  language: 'en' | 'cy';
  takenByName: string;
  takenAt: Date;
  madeAt: Date | null;
  releasedAt: Date | null;
  releasedByName: string | null;
  actionId: string | null;
  version: number;
};

/** By when it is to be answered: a month from receipt, two more where it is complex and the person was told (UK GDPR article 12(3)). */
export function requestDue(
  { receivedOn, extendedBecause }: Pick<AccessRequest, 'receivedOn' | 'extendedBecause'>,
  nation: Nation,
): Due {
  const limit = extendedBecause === null ? 'access-request' : 'access-request-extended';
  return dueDate(limit, receivedOn, { calendar: shippedCalendar, nation });
}

/** The day it is due. @throws Error where the clock gives none, which it always does for months */
export function requestDueOn(
  request: Pick<AccessRequest, 'receivedOn' | 'extendedBecause'>,
  nation: Nation,
): string {
  const due = requestDue(request, nation);
  if (!due.known) throw new Error(`a request received on ${request.receivedOn} has no due day`);
  return due.date;
}
