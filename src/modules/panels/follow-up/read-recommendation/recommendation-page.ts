import { choicesToReplace, groupVersions, listEvidence } from '#practice/actions/index.ts';
import { largestPaper } from '../../papers/accepted-papers.ts';
import { addCalendarDays } from '#practice/clocks/index.ts';
import { disagreeHref } from '#modules/escalations/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import { holds } from '../../papers/holds.ts';
import { standingsAtCases } from '../../papers/paper.queries.ts';
import { findCase } from '../../panel.queries.ts';
import { answerDue } from '../answer-time.ts';
import { sayWhyAnswer } from '../say-why-answer.ts';
import { answersAs, isAccepted, isLate, recommendationState } from '../recommendation.ts';
import { listAnswerTimes, type Recommendation } from '../recommendation.queries.ts';

export const view = 'modules/panels/follow-up/read-recommendation/read-recommendation.njk';

/** What was typed into the page's forms; empty at first, the agreed wording and day offered for changing. */
export interface TypedAnswer {
  answer: string;
  changedWhat: string;
  dueDay: string;
  dueMonth: string;
  dueYear: string;
  changedBecause: string;
  because: string;
  evidence: string;
}

export function untouched({ agreedWhat, agreedDueOn }: Recommendation): TypedAnswer {
  const [dueYear = '', dueMonth = '', dueDay = ''] = agreedDueOn
    .split('-')
    .map((part) => String(Number(part)));
  return {
    answer: '',
    changedWhat: agreedWhat,
    dueDay,
    dueMonth,
    dueYear,
    changedBecause: '',
    because: '',
    evidence: '',
  };
}

/** What the page of a recommendation shows, whoever reads it. Notes that the children it is about are looked at. */
export async function recommendationPage(
  visit: Visit,
  found: Recommendation,
  typed: TypedAnswer = untouched(found),
  errors: readonly FieldError[] = [],
) {
  visit.looksAt(found.childIds);
  const children = (await findCase(visit.tx, found.caseId))?.children ?? [];
  const standings = await standingsAtCases(visit.tx, [found.caseId]);
  const due = answerDue(found.heldOn, await listAnswerTimes(visit.tx));
  const standing = { ...found, answerDueOn: due.date, dueOn: found.agreedDueOn };
  const state = recommendationState(standing, visit.today);
  const evidence = groupVersions(await listEvidence(visit.tx, [found.actionId]));
  return {
    found,
    ...mayDo(visit, found),
    state,
    isLate: isLate(state),
    about: children.length === 0 ? '' : labelChildren(visit.words, children, visit.today),
    isCaseOpen: standings.has(found.caseId),
    isReworded: found.agreedWhat !== found.what,
    // Where the day is far off, or nothing is due any more, the date says it all.
    isDueTold:
      found.endedOn === null &&
      (found.doneOn !== null || found.agreedDueOn <= addCalendarDays(visit.today, 1)),
    isRedated: found.agreedDueOn !== found.dueOn,
    disagreeHref: await disagreeHref(visit, found.childIds, 'recommendation', found.recommendationId),
    answerDueOn: due.date,
    whyThisDate: sayWhyAnswer(visit.words, found.heldOn, due),
    evidence,
    replaceable: choicesToReplace(visit.words, evidence, visit.body),
    mostBytes: largestPaper,
    typed,
    errors,
  };
}

/** What this person can do now, one thing leading to the next: answer, then show what was done, then mark it done. */
function mayDo(visit: Visit, found: Recommendation) {
  const as = holds(visit.viewer, 'recommendation.answer') ? answersAs(found, visit.viewer) : undefined;
  const isOpen = found.doneOn === null && found.endedOn === null;
  const mayFollow = as !== undefined && isAccepted(found);
  return {
    as: as ?? '',
    mayAnswer: as !== undefined && isOpen && found.answer === null,
    mayBring: mayFollow,
    mayMarkDone: mayFollow && isOpen,
    mayUndo: as !== undefined && found.doneOn !== null,
  };
}
