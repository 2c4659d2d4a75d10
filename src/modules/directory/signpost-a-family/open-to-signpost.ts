import { findChild, headOf, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';

export const pathOf = (childId: string) => `/children/${childId}/services`;

export interface Opened {
  child: Child;
  head: ChildHead;
  path: string;
}

/**
 * The child of the address, for somebody who may signpost its family; undefined when it is not there, not the viewer's, or theirs for the
 * hours of an emergency only. Notes the look.
 */
export async function openToSignpost(visit: Visit): Promise<Opened | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child?.emergencyUntil !== null) return undefined;
  visit.looksAt([child.childId]);
  return { child, head: headOf(visit, child, 'services'), path: pathOf(child.childId) };
}

/** Whole years of somebody born on a day; 0 before it; null where no day is known. */
export function ageOf({ birthDate, expectedBirthDate }: Child, today: string): number | null {
  if (birthDate === null) return expectedBirthDate === null ? null : 0;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return Math.max(0, today.slice(5) < birthDate.slice(5) ? years - 1 : years);
}
