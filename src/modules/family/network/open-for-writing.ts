import { findChild, type Child } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';

/** The child of the address, for a form; undefined when it is not there or not the viewer's. Notes the look. */
export async function openForWriting(visit: Visit): Promise<Child | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child !== undefined) visit.looksAt([child.childId]);
  return child;
}

export const familyPath = (childId: string) => `/children/${childId}/family`;
