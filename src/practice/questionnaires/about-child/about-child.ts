import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { isJudgement } from '../answers/answer.ts';
import { allQuestions, type Definition } from '../definition/definition.ts';
import { sayAnswer } from '../say-answer.ts';
import { listWholeSheets, type WholeAnswer, type WholeSheet } from './about-child.queries.ts';

/** Every form that was ever filled in about the child, with each answer that was ever given, who signed, and why it was opened again. */
export const aboutChild: AboutChild = {
  tables: [
    'questionnaires.sheet',
    'questionnaires.sheet_party',
    'questionnaires.answer',
    'questionnaires.set_aside',
    'questionnaires.sign_off',
    'questionnaires.reopening',
  ],
  read: async (tx, words, childId) =>
    (await listWholeSheets(tx, childId)).map((sheet) => ({
      title: words.t('questionnaires.record.title', { form: sheet.definition.title[words.language] }),
      passages: [
        begun(words, sheet),
        ...sheet.answers.map((one) => answered(words, sheet.definition, one)),
        ...signings(words, sheet),
      ],
    })),
};

function begun(words: Words, { openedByName, agency, openedAt, parties }: WholeSheet): RecordPassage {
  const at = words.dateTime(new Date(openedAt));
  return passage(
    words.t('questionnaires.record.begun'),
    words.t('questionnaires.opened', { name: openedByName, agency, at }),
    parties.length === 0 ? null : words.t('questionnaires.record.parties', { names: words.list(parties) }),
  );
}

function answered(words: Words, definition: Definition, one: WholeAnswer): RecordPassage {
  const { key, byName, agency, at, isAside } = one;
  const question = allQuestions(definition).find((each) => each.key === key);
  const label = question?.label[words.language] ?? words.t('questionnaires.judgement');
  const by = words.t('questionnaires.by', { name: byName, agency, at: words.dateTime(new Date(at)) });
  const aside = isAside ? words.t('questionnaires.record.aside') : null;
  if (question === undefined) return passage(label, ...judged(words, definition, one), by, aside);
  const said = sayAnswer(words, question, one);
  return passage(label, said.text, ...(said.table?.rows.map((row) => row.join(' · ')) ?? []), by, aside);
}

function judged({ language }: Words, { bands }: Definition, { value }: WholeAnswer): string[] {
  if (!isJudgement(value)) return [];
  return [bands?.find(({ key }) => key === value.band)?.label[language] ?? value.band, value.because];
}

function signings(words: Words, sheet: WholeSheet): RecordPassage[] {
  return sheet.signings.map(({ kind, name, agency, at, note }) =>
    passage(
      words.t(`questionnaires.history.${kind}`, { name, agency, at: words.dateTime(new Date(at)) }),
      note,
    ),
  );
}
