import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { openToChange } from '../change-details/add-a-detail.ts';
import {
  addDetail,
  changeDetail,
  holdAndStand,
  settleColumns,
  type Standing,
} from '../change-details/keep-detail.ts';
import { settleDifference, type Difference } from '../facts/differences.queries.ts';
import { slotOfColumn, slotRule, type Said } from '../facts/fact.ts';

const choice = z.enum(['kept', 'taken']);

/** A person decides between their own word and what a later file says: nothing is written over by itself. */
export async function submit(visit: Visit): Promise<Answer> {
  const { params, body, viewer, tx, now } = visit;
  const settled = choice.safeParse(body['settle']);
  const found = await openToChange(visit, undefined, holdAndStand);
  if (found === undefined || !settled.success) return notFound();
  const { standing } = found;
  const { childId } = standing;
  const given = { childId, differenceId: params['differenceId'] ?? '', settled: settled.data };
  const difference = await settleDifference(tx, { ...given, by: viewer.userId, at: now });
  visit.notes({ settled: difference === undefined ? 'already' : settled.data });
  if (difference !== undefined && settled.data === 'taken') await take(visit, standing, difference);
  return redirect(`/children/${childId}/details`);
}

/** What the file says becomes a correction like any other. */
async function take(
  visit: Visit,
  standing: Standing,
  { item, says }: Pick<Difference, 'item' | 'says'>,
): Promise<void> {
  const slot = slotOfColumn(item);
  if (slot === undefined) throw new Error(`no slot holds ${item}`);
  const line = standing.lines.current.findLast((each) => each.slot === slot);
  const answers = {
    said: { ...sortOf(slot), ...line?.said, ...fieldOf(slot, item, says) },
    from: line?.from ?? null,
    until: null,
    because: visit.words.t('children.difference.because'),
  };
  if (line === undefined) await addDetail(visit, standing, slotRule(slot).kind, answers);
  else await changeDetail(visit, standing, { line, act: 'corrected', answers });
  await settleColumns(visit, standing.childId);
}

const sortOf = (slot: string): Said =>
  slot.includes('.') ? { kind: slot.slice(slot.indexOf('.') + 1) } : {};

function fieldOf(slot: string, item: string, says: unknown): Said {
  const value =
    z
      .union([z.string(), z.array(z.string())])
      .nullable()
      .parse(says) ?? '';
  return { [slotRule(slot).columns[item] ?? '']: value };
}
