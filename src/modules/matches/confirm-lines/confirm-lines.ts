import {
  conflictPage,
  notFound,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { matchedModel } from '../follow-a-list/matched-model.ts';
import { takeLine } from '../decide.queries.ts';
import { listLinesById } from '../line.queries.ts';
import { findList } from '../list.queries.ts';
import { keepDecision } from '../decide-a-line/keep-decision.ts';
import type { List } from '../match.ts';

/** As many as a page shows. */
const MOST = 50;
const taken = z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/);

/**
 * Says of the lines that were looked at together and are sure that they are the children beside them. A line on which somebody decided
 * meanwhile, or which is not sure any more, is left as it is, and counted.
 */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, words } = visit;
  const list = await findList(tx, visit.params['matchListId'] ?? '');
  if (list?.state !== 'matched') return notFound();
  const chosen = [visit.body['line'] ?? []].flat().filter((each) => taken.safeParse(each).success);
  if (chosen.length === 0 || chosen.length > MOST) {
    const errors = [{ field: 'lines', message: words.t('matches.confirm.needed') }];
    const view = 'modules/matches/follow-a-list/matched.njk';
    const asked = { ...visit, query: { show: 'sure' } };
    return pageWithErrors(view, { ...(await matchedModel(asked, list, { errors, skipped: 0 })), errors });
  }
  const kept = await confirm(visit, list, chosen);
  visit.notes({ listId: list.listId, lines: kept });
  const skipped = chosen.length - kept;
  if (skipped === 0) return redirect(`/matches/${list.listId}?show=sure`);
  const model = await matchedModel({ ...visit, query: { show: 'sure' } }, list, { errors: [], skipped });
  return conflictPage('modules/matches/follow-a-list/matched.njk', model);
}

/** Confirms those of the chosen lines that are still sure and as they were; gives how many. */
async function confirm(visit: Visit, list: List, chosen: readonly string[]): Promise<number> {
  const versions = new Map(chosen.map((each) => [each.slice(0, 36), Number(each.slice(37))]));
  let kept = 0;
  for (const line of await listLinesById(visit.tx, list.listId, [...versions.keys()])) {
    const { childId, rowId, weight } = line;
    if (line.stands !== 'sure' || childId === null) continue;
    if (!(await takeLine(visit.tx, rowId, versions.get(rowId) ?? 0))) continue;
    visit.looksAt([childId]);
    const decision = { says: 'same', because: '', isTogether: true } as const;
    await keepDecision(visit, { list, line, childId, weight: weight ?? 0, ...decision });
    kept += 1;
  }
  return kept;
}
