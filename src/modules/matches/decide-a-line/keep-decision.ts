import type { Visit } from '#platform/web/visit.ts';
import { endAgencyNumber, keepAgencyNumber } from '#modules/children/index.ts';
import { addDecision, markCandidate } from '../decide.queries.ts';
import { listDecisions } from '../line.queries.ts';
import { noteDecided } from '../list.queries.ts';
import type { List, Says, StandingLine } from '../match.ts';

export interface ToDecide {
  list: List;
  line: StandingLine;
  childId: string;
  weight: number;
  says: Says;
  because: string;
  isTogether: boolean;
}

/**
 * Keeps one thing a person says of a line and a child. Where it is the child, the agency's number stands with the child from the day the list
 * came; where it was and is no longer, that number ends today, and stays to be read.
 */
export async function keepDecision(visit: Visit, given: ToDecide): Promise<void> {
  const { tx, now } = visit;
  const { list, line, childId, says, because } = given;
  const source = visit.words.t('matches.number.because', {
    file: list.fileName,
    line: line.line,
    because,
  });
  const factId = says === 'same' ? await giveNumber(visit, given, source) : null;
  if (says !== 'same') await takeNumber(visit, given, source);
  await markCandidate(tx, line.rowId, childId, says);
  const { weight, isTogether } = given;
  const { agencyId } = list;
  await addDecision(tx, { line, agencyId, childId, says, weight, because, isTogether, factId }, now);
  await noteDecided(tx, list.listId, now);
}

async function giveNumber(visit: Visit, { list, line, childId }: ToDecide, because: string) {
  if (line.number === null) return null;
  const from = list.uploadedAt.toISOString().slice(0, 10);
  const of = { number: line.number, agency: list.agencyName, from, because };
  return (await keepAgencyNumber(visit, childId, of)) ?? null;
}

/** Ends the number that an earlier decision about this line and this child gave. */
async function takeNumber(visit: Visit, { line, childId }: ToDecide, because: string): Promise<void> {
  const [latest] = (await listDecisions(visit.tx, line.rowId)).filter(
    (decision) => decision.childId === childId,
  );
  if (latest?.says === 'same' && latest.factId !== null)
    await endAgencyNumber(visit, childId, latest.factId, because);
}
