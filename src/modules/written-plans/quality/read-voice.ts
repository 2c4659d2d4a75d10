import { readHeard } from '#modules/children/index.ts';
import { listPlansOfChild, planOn } from '#modules/plans/index.ts';
import type { Visit } from '#platform/web/visit.ts';

/** When the child was last heard; `isHeard`: at all, and as lately as the rule of the voice asks for with the plan of today. */
export async function readVoice(
  { tx, words, today }: Pick<Visit, 'tx' | 'words' | 'today'>,
  childId: string,
) {
  const planSince = planOn(await listPlansOfChild(tx, childId), today)?.startDate ?? null;
  const [heard] = await readHeard(tx, words, [{ childId, planSince }], today);
  if (heard === undefined) throw new Error('one child was asked for, and none told');
  return { ...heard, isHeard: !heard.isDue && heard.toWhom !== '' };
}
