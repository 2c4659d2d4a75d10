import { checkLetterOf } from '../census/upn.ts';

/** A valid unique pupil number that no other index of the same authority and year gets, up to nine million of them. */
export function makePupilNumber(authorityCode: string, index: number, yearOfEntry: number): string {
  const school = String(1000 + (Math.floor(index / 1000) % 9000));
  const year = String(yearOfEntry % 100).padStart(2, '0');
  const digits = authorityCode + school + year + String(index % 1000).padStart(3, '0');
  const letter = checkLetterOf(`A${digits}`);
  if (letter === null) throw new RangeError(`Not an authority code of three digits: ${authorityCode}`);
  return letter + digits;
}
