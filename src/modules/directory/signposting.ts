/** Who gets in touch with the service. */
export const contacts = ['family', 'together', 'professional'] as const;
export type Contact = (typeof contacts)[number];

export const outcomes = ['taken-up', 'waiting', 'not-taken-up'] as const;
export type Outcome = (typeof outcomes)[number];

export const reasonsNotTakenUp = [
  'declined',
  'not-eligible',
  'full',
  'too-far',
  'cost',
  'no-answer',
  'language-or-access',
  'no-longer-needed',
  'other',
] as const;
export type ReasonNotTakenUp = (typeof reasonsNotTakenUp)[number];

/** One service a family was told of, and what was last said to have come of it; null while nobody has asked. */
export interface Signposted {
  serviceId: string;
  serviceName: string;
  organisationName: string;
  outcome: Outcome | null;
  whyNot: ReasonNotTakenUp | null;
  note: string;
  followedUpByName: string | null;
  followedUpAt: string | null;
}

export interface Signposting {
  signpostingId: string;
  childId: string;
  need: string;
  because: string;
  agreedWith: string;
  contactBy: Contact;
  agencyName: string;
  recordedBy: string;
  recordedByName: string;
  recordedAt: Date;
  actionId: string;
  version: number;
  services: Signposted[];
}

/** Whether somebody must still ask: not before each service was taken up, or was not and it is known why. */
export function isSettled(services: readonly Pick<Signposted, 'outcome'>[]): boolean {
  return services.every(({ outcome }) => outcome === 'taken-up' || outcome === 'not-taken-up');
}
