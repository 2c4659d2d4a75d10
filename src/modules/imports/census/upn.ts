const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const PERMANENT = /^[A-Z]\d{12}$/;
const TEMPORARY = /^[A-Z]\d{11}[A-Z]$/;

/** True for the form of a unique pupil number, permanent (letter and 12 digits) or temporary (ending with a letter). */
export function hasUpnForm(upn: string): boolean {
  return PERMANENT.test(upn) || TEMPORARY.test(upn);
}

/**
 * The letter a permanent unique pupil number must begin with: digits 2 to 13 weighted by their place, the sum modulo 23
 * (Department for Education, unique pupil numbers guidance). Null for a number that is not permanent.
 */
export function checkLetterOf(upn: string): string | null {
  if (!PERMANENT.test(upn)) return null;
  let sum = 0;
  for (let place = 1; place < 13; place++) sum += (upn.charCodeAt(place) - 48) * (place + 1);
  return CHECK_LETTERS[sum % 23] ?? null;
}
