/** Rules about who the child is: dates of birth and death, unique pupil number, codes. */
import { DISABILITIES, ETHNICITIES } from './census-codes.ts';
import type { CensusChild } from './census-record.ts';
import type { RuleBreach } from './census-rule.ts';
import { checkCode } from './check-code.ts';
import { quoted } from './quoted.ts';
import { checkLetterOf, hasUpnForm } from './upn.ts';

export function checkIdentity(found: RuleBreach[], child: CensusChild, referenceDate: string): void {
  checkBirth(found, child, referenceDate);
  checkUpn(found, child.upn);
  checkCode(found, 'ethnicity-code-unknown', ETHNICITIES, child.ethnicity);
  for (const disability of child.disabilities) {
    checkCode(found, 'disability-code-unknown', DISABILITIES, disability);
  }
}

function checkBirth(found: RuleBreach[], child: CensusChild, referenceDate: string): void {
  const { birthDate, expectedBirthDate, deathDate } = child;
  if (birthDate === null) {
    if (expectedBirthDate === null) found.push({ rule: 'no-birth-date', params: {} });
    return;
  }
  if (expectedBirthDate !== null) {
    found.push({ rule: 'both-birth-dates', params: { birthDate, expectedBirthDate } });
  }
  if (birthDate > referenceDate) {
    found.push({ rule: 'birth-date-after-reference-date', params: { birthDate, referenceDate } });
  }
  if (deathDate !== null && deathDate < birthDate) {
    found.push({ rule: 'death-before-birth', params: { deathDate, birthDate } });
  }
}

function checkUpn(found: RuleBreach[], given: string | null): void {
  if (given === null) return;
  const upn = given.toUpperCase();
  if (!hasUpnForm(upn)) {
    found.push({ rule: 'upn-form', params: { upn: quoted(given) } });
    return;
  }
  const expected = checkLetterOf(upn);
  if (expected !== null && expected !== upn[0]) {
    found.push({ rule: 'upn-check-letter', params: { upn: given, expected } });
  }
}
