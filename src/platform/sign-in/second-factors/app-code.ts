import { generateSecret, generateURI, verifySync } from 'otplib';

/** RFC 6238 with what every authenticator app takes: SHA-1, six digits, half a minute. One step either way, for clocks that differ. */
const HALF_MINUTE = 30;

/** A new key, 160 bits as RFC 4226 asks, as apps take it: in letters and digits. */
export function makeKey(): string {
  return generateSecret({ length: 20 });
}

/** The key in groups of four, to type it in where no picture can be taken. */
export function inGroups(key: string): string {
  return key.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** What the picture says to the app. */
export function keyAddress(key: string, email: string): string {
  return generateURI({ issuer: 'Teamaround', label: email, secret: key });
}

export function looksLikeAppCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}

/**
 * The half minute the code is of, when it is right now and later than the last one taken; undefined: it is wrong, too old, or was used.
 */
export function stepOfCode(
  key: string,
  code: string,
  now: Date,
  lastStep: number | null,
): number | undefined {
  if (!looksLikeAppCode(code)) return undefined;
  const checked = verifySync({
    secret: key,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: HALF_MINUTE,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  });
  return checked.valid && 'timeStep' in checked ? checked.timeStep : undefined;
}
