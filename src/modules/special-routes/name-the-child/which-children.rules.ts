import { toPlainDate } from '#platform/words/index.ts';
import type { RouteKey } from '../special-route.ts';

/** A child is under 18 in all these laws. */
const CHILD_UNTIL = 18;

export type WhyNot = 'needsUnborn' | 'needsBorn' | 'tooOld';

/** Why a route is not for such a child: pre-birth is for the unborn, the others for those who are born; all for children. Days 'YYYY-MM-DD'. */
export function whyNotThisChild(
  route: RouteKey,
  { birthDate, expectedBirthDate }: { birthDate: string | null; expectedBirthDate: string | null },
  today: string,
): WhyNot | undefined {
  if (route === 'pre-birth') return expectedBirthDate === null ? 'needsUnborn' : undefined;
  if (expectedBirthDate !== null) return 'needsBorn';
  if (birthDate === null) return undefined;
  const grown = toPlainDate(birthDate).add({ years: CHILD_UNTIL }).toString();
  return grown <= today ? 'tooOld' : undefined;
}
