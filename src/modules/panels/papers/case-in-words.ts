import { childLabel, firstName } from '#modules/children/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { CaseChild } from '../panel.ts';

/** 'Ffion Prys, 7 years and Child 40123, 4 years': the children of a case, the oldest first. */
export function labelChildren(words: Words, children: readonly CaseChild[], today: string): string {
  return words.list(children.map((child) => childLabel(withoutOtherDays(child), words, today)));
}

/** 'Ffion and Child 40123': how a sentence or a heading speaks of them. */
export function nameChildren(words: Words, children: readonly CaseChild[]): string {
  return words.list(children.map((child) => firstName(withoutOtherDays(child), words)));
}

function withoutOtherDays(child: CaseChild) {
  return { expectedBirthDate: null, deathDate: null, ...child };
}
