import { conflictPage, type Answer, type Visit } from '#platform/web/visit.ts';
import { findEscalation } from '../escalation.queries.ts';
import { sayStage } from '../say-escalation.ts';
import { currentStage } from '../speakers.ts';
import type { Opened } from './open-escalation.ts';

/** It went on while somebody wrote: where it stands now, and what was typed, so that no word is lost. */
export async function overtaken(
  { tx, words, now }: Visit,
  { escalation, path }: Opened,
  typed: { label: string; text: string },
): Promise<Answer> {
  const current = (await findEscalation(tx, escalation.escalationId)) ?? escalation;
  const stage = currentStage(current);
  const proposed = current.proposals.find(({ state }) => state === 'open');
  return conflictPage('platform/web/errors/conflict.njk', {
    by: current.endedByName ?? proposed?.proposedByName ?? words.t('escalations.overtaken.byTime'),
    at: current.endedAt ?? stage.beganAt ?? now,
    currentHref: path,
    fields: [
      {
        label: words.t('escalations.state'),
        theirs: [words.t(`escalations.state.${current.state}`), sayStage(words, stage)].join(', '),
        yours: sayStage(words, currentStage(escalation)),
      },
      { label: typed.label, theirs: current.endedWords ?? proposed?.words ?? '', yours: typed.text },
    ],
  });
}
