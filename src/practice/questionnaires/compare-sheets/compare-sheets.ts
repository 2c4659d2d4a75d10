import { notFound, page, redirect, type Visit } from '#platform/web/visit.ts';
import { compareAnswers, type ComparedQuestion } from '../answers/compare-answers.ts';
import { isJudgement, type Answers, type Given } from '../answers/answer.ts';
import { score } from '../answers/score.ts';
import { judgementKey, type Definition } from '../definition/definition.ts';
import { definitionOf } from '../place/definition-of.ts';
import { readSheet, type Handler, type Place } from '../place/place.ts';
import { sheetHead } from '../read-a-sheet/read-a-sheet.ts';
import { sayAnswer, type SaidAnswer } from '../say-answer.ts';
import { findLastSigned, listSignedAnswers } from '../sheet/signing.queries.ts';

/** What was answered now beside what was answered the last time, as it was signed then. */
export const compareSheets =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined) return notFound();
    const { tx, words } = visit;
    const last = await findLastSigned(tx, opened.sheet.sheetId);
    const definition = last && (await definitionOf(visit, last.versionId));
    if (last === undefined || definition === undefined) return redirect(opened.around.path);
    const answers = new Map<string, Given>(
      (await listSignedAnswers(tx, last.sheetId, last.number)).map((one) => [one.key, one]),
    );
    const before = { definition, answers };
    return page('practice/questionnaires/compare-sheets/compare-sheets.njk', {
      ...sheetHead(visit, opened),
      then: words.t('questionnaires.compare.then', {
        name: last.signedByName,
        at: words.dateTime(last.signedAt),
      }),
      isOtherVersion: last.versionId !== opened.sheet.versionId,
      scores: scoreLines(visit, before, opened),
      sections: compareAnswers(before, opened).map(({ title, questions }) => ({
        title: title[words.language],
        lines: questions.map((one) => comparedLine(visit, one)),
      })),
    });
  };

function comparedLine({ words }: Visit, { question, before, after, isChanged }: ComparedQuestion) {
  const say = (given: Given | undefined) =>
    given === undefined
      ? {
          text: words.t('questionnaires.compare.notAsked'),
          table: undefined,
          documentId: undefined,
          isEmpty: true,
        }
      : inLines(sayAnswer(words, question, given));
  return { label: question.label[words.language], before: say(before), after: say(after), isChanged };
}

/** Two tables side by side are too narrow to read: each row is a line. */
function inLines(said: SaidAnswer): SaidAnswer {
  if (said.table === undefined) return said;
  const rows = said.table.rows.map((row) => row.filter(Boolean).join(' · '));
  return { ...said, text: rows.join('\n'), table: undefined };
}

interface Answered {
  definition: Definition;
  answers: Answers;
}

/** The points and the judgement of both times; nothing where the form has neither. */
function scoreLines({ words }: Visit, before: Answered, after: Answered) {
  const both = [before, after].map((one) => ({ one, whole: score(one.definition, one.answers).whole }));
  if (both.every(({ whole }) => whole === undefined)) return [];
  const points = both.map(({ whole }) =>
    whole === undefined
      ? ''
      : [
          words.t('questionnaires.score.points', { points: whole.points, most: whole.most }),
          whole.band?.label[words.language] ?? '',
        ]
          .filter(Boolean)
          .join(': '),
  );
  const judged = both.map(({ one }) => {
    const value = one.answers.get(judgementKey)?.value ?? null;
    if (!isJudgement(value)) return words.t('questionnaires.judgement.none');
    const label = one.definition.bands?.find(({ key }) => key === value.band)?.label[words.language] ?? '';
    return `${label}\n${value.because}`;
  });
  const line = (label: string, [one = '', two = '']: string[]) => ({ label, before: one, after: two });
  return [line(words.t('questionnaires.score'), points), line(words.t('questionnaires.judgement'), judged)];
}
