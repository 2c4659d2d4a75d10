import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { tell } from '../after-a-change/tell.ts';
import { backTo, openToSpeak } from '../open-escalation/open-escalation.ts';
import { overtaken } from '../open-escalation/overtaken.ts';
import { whatToDo } from '../read-a-disagreement/what-to-do.ts';
import { takingPart } from '../speakers.ts';
import { readResolution, resolutionModel, resolutionView } from './resolution-form.ts';

interface ResolutionAct {
  /** The sentences are `escalations.<name>`, `.lead` and `.save`. */
  name: 'propose' | 'decide';
  /** The end of the address, below the disagreement's own. */
  at: string;
  may(todo: NonNullable<ReturnType<typeof whatToDo>>): boolean;
  does(acting: Acting, escalationId: string, said: Words): Promise<string>;
}

/** An act of those who speak in a disagreement that asks for the words that end it. */
export function resolutionAct(act: ResolutionAct) {
  const { name, at } = act;
  return {
    show: async (visit: Visit): Promise<Answer> => {
      const opened = await openToSpeak(visit);
      const todo = opened && whatToDo(opened.escalation);
      if (opened === undefined || todo === undefined || !act.may(todo)) return notFound();
      return page(resolutionView, await resolutionModel(visit, opened, { name, at, fields: {}, errors: [] }));
    },
    submit: async (visit: Visit): Promise<Answer> => {
      const opened = await openToSpeak(visit);
      if (opened === undefined) return notFound();
      const read = await readResolution(visit);
      if (!read.ok) {
        const form = { name, at, fields: visit.body, errors: read.errors };
        return pageWithErrors(resolutionView, await resolutionModel(visit, opened, form));
      }
      const { escalationId } = opened.escalation;
      const how = await act.does(visit, escalationId, read.values);
      if (how === 'no') return notFound();
      const label = visit.words.t('escalations.words');
      if (how !== 'done') return overtaken(visit, opened, { label, text: read.values.words });
      visit.notes({ escalationId });
      return backTo(visit, opened);
    },
  };
}

/** Tells everybody who takes part what became of it. */
export async function tellAll(
  acting: Acting,
  escalationId: string,
  what: 'proposed' | 'ended',
): Promise<void> {
  const after = await afterChange(acting, escalationId);
  const all = takingPart(after).map(({ userId }) => userId);
  await tell(acting, after, all, what);
}
