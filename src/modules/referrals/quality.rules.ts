import type { Consent, ReferredChild, Said, Urgency } from './referral.ts';

/** What the reading before sending looks for, in the order of the form. */
export const looksFor = [
  'birth',
  'address',
  'worry',
  'working',
  'wanted',
  'child-view',
  'family',
  'father',
  'consent',
] as const;
export type Gap = (typeof looksFor)[number];

export interface ToRead {
  urgency: Urgency | null;
  consent: Consent | null;
  said: Said;
  children: readonly Pick<ReferredChild, 'childId' | 'birthDate' | 'expectedBirthDate' | 'address'>[];
}

/** Shorter than this, nobody can see from a worry what happened and what it did to the child. */
const SHORT_WORRY = 80;

const isSaid = (text: string | undefined) => (text ?? '').trim() !== '';

/** What a careful reader would ask for and does not find, in the order of the form. It says nothing of whether the worry is right. */
export function readQuality({ consent, said, children }: ToRead): Gap[] {
  const strangers = children.filter(({ childId }) => childId === null);
  const isMissing: Record<Gap, boolean> = {
    birth: strangers.some(({ birthDate, expectedBirthDate }) => (birthDate ?? expectedBirthDate) === null),
    address: strangers.some(({ address }) => !isSaid(address)),
    worry: (said.worry ?? '').trim().length < SHORT_WORRY,
    working: !isSaid(said.working),
    wanted: !isSaid(said.wanted),
    'child-view': !isSaid(said.childView) && !isSaid(said.childViewWhyNot),
    family: !isSaid(said.family),
    father: !isSaid(said.father) && !isSaid(said.fatherWhyNot),
    consent: consent === null || (consent !== 'given' && !isSaid(said.consentWhy)),
  };
  return looksFor.filter((gap) => isMissing[gap]);
}

const stops = ['child', 'urgency', 'worry'] as const;
export type Stop = (typeof stops)[number];

/**
 * What must be there before it can be sent at all: somebody to help, and how soon. Where a child is in danger nothing else is waited for; else a few
 * words of what the worry is.
 */
export function findStops({ urgency, said, children }: ToRead): Stop[] {
  const isMissing: Record<Stop, boolean> = {
    child: children.length === 0,
    urgency: urgency === null,
    worry: urgency !== 'danger' && !isSaid(said.worry),
  };
  return stops.filter((stop) => isMissing[stop]);
}
