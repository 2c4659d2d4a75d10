import type { Words } from '#platform/words/index.ts';
import { isSame, nothing, type Answers } from '../answers/answer.ts';
import { questionsOf, type Section } from '../definition/definition.ts';
import { sayAnswer } from '../say-answer.ts';
import type { Typed } from './read-typed.ts';

/** What somebody typed that differs from what stands, to read and to copy. */
export function sayWhatWasTyped(words: Words, section: Section, typed: Typed, answers: Answers) {
  return questionsOf(section).flatMap((question) => {
    const label = question.label[words.language];
    const raw = typed.raws.get(question.key);
    if (raw !== undefined && typed.problems.has(question.key)) return [{ label, value: raw.text }];
    const given = typed.toSave.find(({ key }) => key === question.key);
    const stands = answers.get(question.key) ?? nothing;
    if (given === undefined || (isSame(given.value, stands.value) && given.whyNot === stands.whyNot))
      return [];
    const said = sayAnswer(words, question, given);
    const rows = said.table?.rows.map((row) => row.join(' · ')) ?? [];
    return [{ label, value: [said.text, ...rows].filter(Boolean).join('\n') }];
  });
}
