import { versionIn } from '#platform/web/version-in.ts';
import type { Body } from '#platform/web/visit.ts';
import { rawFrom, type Raw } from '../answers/raw.ts';
import { readValue, type Around, type Problem } from '../answers/read-value.ts';
import type { Question } from '../definition/definition.ts';
import type { AnswerToSave } from '../sheet/sheet.queries.ts';

/** What was typed for some questions: what can be kept, and what cannot and why. */
export interface Typed {
  toSave: AnswerToSave[];
  raws: Map<string, Raw>;
  problems: Map<string, Problem>;
}

/** Reads what was sent for these questions; those whose boxes were not on the form are passed over. */
export function readTyped(questions: readonly Question[], body: Body, around: Around): Typed {
  const typed: Typed = { toSave: [], raws: new Map(), problems: new Map() };
  for (const question of questions) {
    const raw = rawFrom(question, body);
    if (raw === undefined) continue;
    typed.raws.set(question.key, raw);
    const read = readValue(question, raw, around);
    if ('problem' in read) typed.problems.set(question.key, read);
    else
      typed.toSave.push({
        key: question.key,
        version: versionIn(body, `${question.key}.version`),
        value: read.value,
        // A reason for no answer ends with the answer.
        whyNot: read.value === null ? raw.whyNot : '',
      });
  }
  return typed;
}
