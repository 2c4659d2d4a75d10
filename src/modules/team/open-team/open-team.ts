import { findChild, headOf, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { readTeam, type Team } from '../team.queries.ts';

export const teamPath = (childId: string) => `/children/${childId}/team`;

export interface OpenedTeam {
  child: Child;
  head: ChildHead;
  team: Team;
  path: string;
}

/** The child of the address with the team, for a form; undefined when it is not there or not the viewer's. Notes the look. */
export async function openTeam(visit: Visit): Promise<OpenedTeam | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined) return undefined;
  const team = await readTeam(visit.tx, child.childId);
  if (team === undefined) return undefined;
  visit.looksAt([child.childId]);
  return { child, head: headOf(visit, child), team, path: teamPath(child.childId) };
}

/** The same, for a form that only those may use who may change the team. */
export async function openToArrange(visit: Visit): Promise<OpenedTeam | undefined> {
  const opened = await openTeam(visit);
  return opened?.team.mayArrange === true ? opened : undefined;
}
