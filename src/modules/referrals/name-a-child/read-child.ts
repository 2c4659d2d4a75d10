import { z } from 'zod';
import { optionalText, readDate, readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';

/** What the referrer knows of a child; '' and null where nothing. */
export interface KnownOfChild {
  givenName: string;
  familyName: string;
  birthDate: string | null;
  expectedBirthDate: string | null;
  sex: 'F' | 'M' | 'U' | null;
  address: string;
  school: string;
}

const form = z.object({
  givenName: optionalText(200, 'referrals.child.name.tooLong'),
  familyName: optionalText(200, 'referrals.child.name.tooLong'),
  sex: z.enum(['F', 'M', 'U', ''], 'referrals.child.sex.unknown').optional().default(''),
  address: optionalText(500, 'referrals.child.address.tooLong'),
  school: optionalText(200, 'referrals.child.school.tooLong'),
});

type Read = { ok: true; child: KnownOfChild } | { ok: false; errors: FieldError[] };

type Day = string | null | undefined;

/** What is wrong with the two days; null is no date, undefined nothing typed. */
function wrongDays({ born, expected }: { born: Day; expected: Day }, today: string): [string, string][] {
  const rules: [boolean, string, string][] = [
    [born === null, 'born', 'referrals.child.born.notReal'],
    [expected === null, 'expected', 'referrals.child.expected.notReal'],
    [born != null && born > today, 'born', 'referrals.child.born.future'],
    [born != null && expected != null, 'expected', 'referrals.child.born.both'],
  ];
  return rules.flatMap(([isWrong, field, key]): [string, string][] => (isWrong ? [[field, key]] : []));
}

/** A name, or the day a child is expected; never both a birth date and an expected one. */
export function readChild({ body, words, today }: Visit): Read {
  const read = readForm(form, body, words);
  const [born, expected] = [readDate(body, 'born'), readDate(body, 'expected')];
  const wrong = (field: string, key: string): FieldError => ({ field, message: words.t(key) });
  const ofDays = wrongDays({ born, expected }, today).map(([field, key]) => wrong(field, key));
  if (!read.ok) return { ok: false, errors: [...read.errors, ...ofDays] };
  if (ofDays.length > 0) return { ok: false, errors: ofDays };
  const { givenName, familyName, sex, address, school } = read.values;
  if (`${givenName}${familyName}${expected ?? ''}` === '')
    return { ok: false, errors: [wrong('givenName', 'referrals.child.name.needed')] };
  const days = { birthDate: born ?? null, expectedBirthDate: expected ?? null };
  return {
    ok: true,
    child: { givenName, familyName, ...days, sex: sex === '' ? null : sex, address, school },
  };
}
