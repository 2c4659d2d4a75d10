import { typedIn } from '#platform/web/forms.ts';
import type { Body } from '#platform/web/visit.ts';

/** What can be begun and finished later. */
export const draftForms = ['entry', 'voice'] as const;
export type DraftForm = (typeof draftForms)[number];

/** What was typed, by the names of the form's fields. */
export type DraftFields = Readonly<Record<string, string | string[]>>;

export interface Draft {
  fields: DraftFields;
  savedAt: Date;
}

/** More than the longest form holds; what is longer is no draft of ours. */
const MOST_CHARACTERS = 20_000;

/** What was typed so far, without buttons; undefined of nothing, or of more than any form takes. */
export function readDraft(body: Body): DraftFields | undefined {
  const typed = Object.entries(typedIn(body)).filter(
    ([name, value]) => name !== 'act' && [value].flat().some((one) => one.trim() !== ''),
  );
  const length = typed.reduce((sum, [, value]) => sum + [value].flat().join('').length, 0);
  return typed.length === 0 || length > MOST_CHARACTERS ? undefined : Object.fromEntries(typed);
}
