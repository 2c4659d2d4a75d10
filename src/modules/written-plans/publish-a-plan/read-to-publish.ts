import type { Visit } from '#platform/web/visit.ts';
import { readDraft } from '../draft.queries.ts';
import { readPeople, standingOf } from '../open-plan/people-of-team.ts';
import type { WrittenPlan } from '../plan.queries.ts';
import { gapsOf } from '../quality/quality.rules.ts';
import { readVoice } from '../quality/read-voice.ts';
import type { Draft } from './publish-draft.ts';

/** A draft with what it lacks, and to whom it goes. */
export async function readToPublish(
  visit: Pick<Visit, 'tx' | 'words' | 'today'>,
  plan: WrittenPlan,
): Promise<Draft & { heard: Awaited<ReturnType<typeof readVoice>> }> {
  const outcomes = await readDraft(visit.tx, plan.writtenPlanId);
  const people = await readPeople(visit.tx, plan.childId);
  const heard = await readVoice(visit, plan.childId);
  const gaps = gapsOf({ outcomes, isHeard: heard.isHeard }, standingOf(people, outcomes), visit.today);
  return { plan, outcomes, people, gaps, heard };
}
