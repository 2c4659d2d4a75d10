import type { Tx } from '#platform/db/database.ts';
import { comparisonDays } from '../outcome/plan-movement.ts';
import { addOutcomeCheck, answerThinkingRequests, keepPlansOfTheDay, noteHeard } from './heard.queries.ts';

/**
 * Closes a case that the panel has sat on ('YYYY-MM-DD', the day of the panel): keeps the plan each child is on that day, has it compared 3
 * and 6 months later, and answers the network's request for time to think. It changes no plan. False when the case was not booked.
 */
export async function closeCase(
  tx: Tx,
  { caseId, heldOn }: { caseId: string; heldOn: string },
): Promise<boolean> {
  if (!(await noteHeard(tx, caseId))) return false;
  await keepPlansOfTheDay(tx, caseId, heldOn);
  for (const comparison of comparisonDays(heldOn)) await addOutcomeCheck(tx, caseId, comparison);
  await answerThinkingRequests(tx, caseId, heldOn);
  return true;
}
