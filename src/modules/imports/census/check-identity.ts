/** Rules about who the child is: dates of birth and death, unique pupil number, codes. */
import { DISABILITIES, ETHNICITIES } from './census-codes.ts';
import type { CensusChild } from './census-record.ts';
import type { RuleBreach } from './census-rule.ts';
import { checkLetterOf, hasUpnForm } from './upn.ts';

export function checkIdentity(child: CensusChild, referenceDate: string): RuleBreach[] {
  return [...checkBirth(child, referenceDate), ...checkUpn(child.upn), ...checkCharacteristics(child)];
}

function checkBirth(child: CensusChild, referenceDate: string): RuleBreach[] {
  const { birthDate, expectedBirthDate, deathDate } = child;
  const found: RuleBreach[] = [];
  if (birthDate === null && expectedBirthDate === null) found.push({ rule: 'no-birth-date', params: {} });
  if (birthDate === null) return found;
  if (expectedBirthDate !== null) {
    found.push({ rule: 'both-birth-dates', params: { birthDate, expectedBirthDate } });
  }
  if (birthDate > referenceDate) {
    found.push({ rule: 'birth-date-after-reference-date', params: { birthDate, referenceDate } });
  }
  if (deathDate !== null && deathDate < birthDate) {
    found.push({ rule: 'death-before-birth', params: { deathDate, birthDate } });
  }
  return found;
}

function checkUpn(given: string | null): RuleBreach[] {
  if (given === null) return [];
  const upn = given.toUpperCase();
  if (!hasUpnForm(upn)) return [{ rule: 'upn-form', params: { upn: given.slice(0, 60) } }];
  const expected = checkLetterOf(upn);
  if (expected === null || expected === upn[0]) return [];
  return [{ rule: 'upn-check-letter', params: { upn: given, expected } }];
}

function checkCharacteristics(child: CensusChild): RuleBreach[] {
  const found: RuleBreach[] = [];
  if (child.ethnicity !== null && !ETHNICITIES.has(child.ethnicity)) {
    found.push({ rule: 'ethnicity-code-unknown', params: { value: child.ethnicity.slice(0, 60) } });
  }
  for (const code of child.disabilities) {
    if (!DISABILITIES.has(code)) {
      found.push({ rule: 'disability-code-unknown', params: { value: code.slice(0, 60) } });
    }
  }
  return found;
}
