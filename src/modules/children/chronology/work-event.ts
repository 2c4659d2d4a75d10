import { sayEvent, type PlanEvent } from '#modules/plans/index.ts';
import type { WordParams, Words } from '#platform/words/index.ts';
import type { Significance } from './chronology-entry.ts';

/** Something the work itself made happen: a row of the view children.work_event, where any module adds its own. */
export interface WorkEvent {
  childId: string;
  /** The module that tells it. */
  toldBy: string;
  kind: string;
  happenedOn: string;
  until: string | null;
  significance: Significance;
  facts: object;
}

/** What the return tells is one source, whichever table holds it. */
export const RETURN = 'return';
const ofReturn = ['plans', 'imports'];

/** The source of an event, as an address carries it, and its name. */
export function sourceOf(words: Words, { toldBy }: WorkEvent): { source: string; sourceName: string } {
  if (ofReturn.includes(toldBy))
    return { source: RETURN, sourceName: words.t('children.chronology.fromReturn') };
  return { source: toldBy, sourceName: words.t(`${toldBy}.event.source`) };
}

/** What happened, in the words of the module that tells it. */
export function sayWorkEvent(words: Words, event: WorkEvent): string {
  if (event.toldBy === 'plans') return sayEvent(words, event as unknown as PlanEvent);
  return words.t(`${event.toldBy}.event.${event.kind}`, factsIn(words, event.facts));
}

/** Facts that are said differently in each language, such as the name of a form, in the reader's. */
function factsIn({ language }: Words, facts: object): WordParams {
  return Object.fromEntries(
    Object.entries(facts as Record<string, string | number | Record<Words['language'], string>>).map(
      ([name, fact]) => [name, typeof fact === 'object' ? fact[language] : fact],
    ),
  );
}
