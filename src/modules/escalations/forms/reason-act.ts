import { readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, type Answer, type Body, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { backTo, openToSpeak, type Opened } from '../open-escalation/open-escalation.ts';
import { overtaken } from '../open-escalation/overtaken.ts';
import { whatToDo } from '../read-a-disagreement/what-to-do.ts';

const view = 'modules/escalations/forms/reason-form.njk';
const form = z.object({
  because: text('escalations.because.needed', 2000, 'escalations.tooLong.2000'),
});

interface ReasonAct {
  /** The sentences are `escalations.<name>`, `.lead`, `.because` and `.save`. */
  name: string;
  /** The end of the address, below the disagreement's own. */
  at: string;
  may(todo: NonNullable<ReturnType<typeof whatToDo>>): boolean;
  /** 'overtaken': it went on meanwhile. */
  does(visit: Visit, opened: Opened, because: string): Promise<'done' | 'overtaken' | 'no'>;
}

/** An act of those who speak in a disagreement that asks for nothing but why. */
export function reasonAct(act: ReasonAct) {
  const model = (
    { head, path, escalation }: Opened,
    fields: Body = {},
    errors: readonly FieldError[] = [],
  ) => ({ ...{ head, path, fields, errors }, name: act.name, at: act.at, one: escalation });
  return {
    show: async (visit: Visit): Promise<Answer> => {
      const opened = await openToSpeak(visit);
      const todo = opened && whatToDo(opened.escalation);
      if (opened === undefined || todo === undefined || !act.may(todo)) return notFound();
      return page(view, model(opened));
    },
    submit: async (visit: Visit): Promise<Answer> => {
      const opened = await openToSpeak(visit);
      if (opened === undefined) return notFound();
      const read = readForm(form, visit.body, visit.words);
      if (!read.ok) return pageWithErrors(view, model(opened, visit.body, read.errors));
      const { because } = read.values;
      const how = await act.does(visit, opened, because);
      if (how === 'no') return notFound();
      const label = visit.words.t(`escalations.${act.name}.because`);
      if (how === 'overtaken') return overtaken(visit, opened, { label, text: because });
      visit.notes({ escalationId: opened.escalation.escalationId });
      return backTo(visit, opened);
    },
  };
}
