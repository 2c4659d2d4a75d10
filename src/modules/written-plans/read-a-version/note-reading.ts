import { listActionsOfSources, markActionDone, somethingToRead } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { versionPath } from '../publish-a-plan/tell-the-team.ts';
import type { WrittenPlan } from '../plan.queries.ts';
import { noteOpened } from '../version.queries.ts';

/** Writes down that the viewer opened a version, and takes it off their My work; the second time nothing happens. */
export async function noteReading(
  {
    tx,
    viewer,
    now,
    today,
  }: Pick<Visit, 'tx' | 'now' | 'today'> & { viewer: Pick<Visit['viewer'], 'userId'> },
  plan: Pick<WrittenPlan, 'childId' | 'writtenPlanId'> & { number: number },
): Promise<void> {
  if (!(await noteOpened(tx, plan, viewer.userId, now))) return;
  const link = versionPath(plan);
  const waiting = (await listActionsOfSources(tx, [plan.writtenPlanId])).filter(
    (action) =>
      action.sourceKind === somethingToRead && action.link === link && action.ownerUserId === viewer.userId,
  );
  for (const action of waiting) await markActionDone(tx, action, viewer.userId, today);
}
