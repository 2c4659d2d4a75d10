const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Permanent: a letter and twelve digits. Temporary: a letter, eleven digits and a letter. */
const PERMANENT = /^[A-Z]\d{12}$/;
const TEMPORARY = /^[A-Z]\d{11}[A-Z]$/;

/**
 * The letter a unique pupil number must begin with: its places 2 to 13 weighted 2 to 13, a letter in the last one counting as its place among
 * the check letters, the sum modulo 23 (Department for Education, guide to unique pupil numbers). Null where the form is wrong.
 */
export function upnCheckLetter(upn: string): string | null {
  if (!PERMANENT.test(upn) && !TEMPORARY.test(upn)) return null;
  const values = Array.from(upn.slice(1)).map((sign) =>
    /\d/.test(sign) ? Number(sign) : LETTERS.indexOf(sign),
  );
  if (values.includes(-1)) return null;
  const sum = values.reduce((total, value, place) => total + value * (place + 2), 0);
  return LETTERS[sum % 23] ?? null;
}

/** Whether a unique pupil number has the right form and its check letter holds. */
export function isUpn(upn: string): boolean {
  const letter = upnCheckLetter(upn);
  return letter !== null && letter === upn[0];
}
