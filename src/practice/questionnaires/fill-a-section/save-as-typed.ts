import { json, notFound, type Visit } from '#platform/web/visit.ts';
import { visibleSections } from '../answers/visible-questions.ts';
import { allQuestions, type Question } from '../definition/definition.ts';
import { watchedQuestions } from '../definition/find-faults.ts';
import { definitionOf } from '../place/definition-of.ts';
import type { Handler, Place } from '../place/place.ts';
import { saveAnswers, type SavedAnswer } from '../sheet/sheet.queries.ts';
import { sayAnswer } from '../say-answer.ts';
import { sayProblem, sayWho } from './question-model.ts';
import { readTyped } from './read-typed.ts';

/**
 * Keeps one answer as it is typed, in one round trip: `questionnaires.save_answers` knows by the row rules who may, and what the form asks never changes. The
 * page's script is told what stands now, who wrote it, and which questions are shown by it.
 */
export const saveAsTyped =
  (place: Place): Handler =>
  async (visit) => {
    const { words, params } = visit;
    const asked = await questionOf(visit);
    const around = asked && (await aroundOf(visit, place, asked.question));
    if (asked === undefined || around === undefined) return notFound();
    const { definition, question, versionId } = asked;
    const typed = readTyped([question], visit.body, { ...around, today: visit.today });
    const problem = typed.problems.get(question.key);
    if (problem !== undefined)
      return json({ outcome: 'wrong', message: sayProblem(words, question, problem) });
    const sheet = { sheetId: params['sheetId'] ?? '', versionId };
    const saved = await saveAnswers(visit.tx, sheet, typed.toSave, watchedQuestions(definition));
    if (saved?.answers[0] === undefined) return notFound();
    const [answer] = saved.answers;
    if (answer.childId !== null) visit.looksAt([answer.childId]);
    visit.notes({ sheetId: sheet.sheetId, outcome: answer.outcome });
    const shown = visibleSections(definition, saved.watched).flatMap(({ items }) =>
      items.map(({ key }) => key),
    );
    return json(
      { ...tell(visit, answer), theirs: sayAnswer(words, question, answer).text, shown },
      // Words that were overtaken are kept for their writer; after a sign-off nothing is.
      answer.outcome === 'signed' ? 409 : 200,
    );
  };

/** The question that was sent, of the version that its page said; undefined: there is none. */
async function questionOf(visit: Visit) {
  const versionId = idIn(visit.body['versionId']);
  const definition = versionId === undefined ? undefined : await definitionOf(visit, versionId);
  const question = definition && allQuestions(definition).find(({ key }) => key === visit.body['question']);
  if (versionId === undefined || definition === undefined || question === undefined) return undefined;
  return { versionId, definition, question };
}

/** Only where somebody may be chosen by name does it matter who is known here. */
async function aroundOf(visit: Visit, place: Place, { kind }: Question) {
  return kind === 'person' || kind === 'child' ? place.open(visit) : nobody;
}

const nobody = { people: [], children: [] };

function tell({ words }: Visit, answer: SavedAnswer) {
  const { outcome, version, at } = answer;
  const by = sayWho(words, answer.version > 0 ? answer : undefined);
  return {
    outcome,
    version,
    by,
    message:
      outcome === 'signed'
        ? words.t('questionnaires.signedMeanwhile')
        : words.t('questionnaires.conflict', { by }),
    savedAt: version > 0 ? words.time(at) : '',
  };
}

function idIn(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    ? value
    : undefined;
}
