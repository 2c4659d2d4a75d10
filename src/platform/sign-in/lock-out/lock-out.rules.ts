/** Failures of the last half hour, by what they have in common. */
export interface Failures {
  /** For this address from this place: a network, or a known device. */
  ofPlace: number;
  /** For this address from anywhere that is no known device of its owner. */
  ofAccount: number;
  /** From this network for any address. */
  ofNetwork: number;
}

/** Six wrong tries, as the partnership's rules have it; OWASP ASVS 5.0 6.3.1 asks that guessing be limited without letting others lock people out. */
export const mostAtOnePlace = 6;
/** NIST SP 800-63B-4 section 3.2.2 allows 100 wrong tries on one account in a row; this is 20 in half an hour, from all unknown places together. */
export const mostForOneAccount = 20;
/** One network trying many addresses. An office behind one address has a hundred slips of the pen in half an hour before anything happens. */
export const mostFromOneNetwork = 100;
export const lockedMinutes = 30;

/**
 * Whether a try is not to be heard. What others do elsewhere counts for a browser that is new here, never for one on which this person
 * has signed in before: from outside, nobody can keep its owner out.
 */
export function isLocked(failures: Failures, isKnownDevice: boolean): boolean {
  if (failures.ofPlace >= mostAtOnePlace) return true;
  if (isKnownDevice) return false;
  return failures.ofAccount >= mostForOneAccount || failures.ofNetwork >= mostFromOneNetwork;
}
