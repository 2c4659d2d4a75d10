import { notFound, page, type Visit } from '#platform/web/visit.ts';
import { checkAnswers } from '../answers/check-answers.ts';
import { nothing } from '../answers/answer.ts';
import { visibleSections, type VisibleSection } from '../answers/visible-questions.ts';
import { isQuestion } from '../definition/definition.ts';
import { readSheet, type Handler, type OpenSheet, type Place } from '../place/place.ts';
import { historyModel } from './history-model.ts';

/** The sections of a sheet and how far each has come; when it is signed, the way to what it says. */
export const showSheet =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined) return notFound();
    const { sheet, around, mayWrite } = opened;
    return page('practice/questionnaires/read-a-sheet/read-a-sheet.njk', {
      ...sheetHead(visit, opened),
      mayWrite,
      isSigned: sheet.state === 'signed',
      mayReopen: sheet.state === 'signed' && around.mayFill,
      sections: visibleSections(opened.definition, opened.answers).map((one) =>
        sectionLine(visit, opened, one),
      ),
      history: await historyModel(visit, opened),
    });
  };

/** What every page about a whole sheet says first. */
export function sheetHead({ words }: Visit, { around, sheet, definition }: OpenSheet) {
  return {
    around,
    title: definition.title[words.language],
    lead: definition.lead?.[words.language] ?? '',
    isWithdrawn: sheet.formState === 'withdrawn',
    withdrawnBecause: sheet.withdrawnBecause ?? '',
    opened: words.t('questionnaires.opened', {
      name: sheet.openedByName,
      agency: sheet.agencyName,
      at: words.dateTime(sheet.openedAt),
    }),
    signed:
      sheet.state === 'signed' && sheet.signedAt !== null
        ? words.t('questionnaires.signed', {
            name: sheet.signedByName ?? '',
            at: words.dateTime(sheet.signedAt),
          })
        : '',
    savedAt:
      sheet.savedAt === null ? '' : words.t('questionnaires.savedAt', { at: words.dateTime(sheet.savedAt) }),
    audience: sheet.audience === null ? '' : words.t(`questionnaires.audience.${sheet.audience}`),
  };
}

function sectionLine({ words }: Visit, opened: OpenSheet, { section, items }: VisibleSection) {
  const questions = items.filter(isQuestion);
  const given = questions.map(({ key }) => opened.answers.get(key) ?? nothing);
  const answered = given.filter(({ value, whyNot }) => value !== null || whyNot !== '').length;
  const missing = checkAnswers(opened.definition, opened.answers).missing.filter((one) =>
    questions.includes(one),
  );
  const state = answered === 0 ? 'notBegun' : missing.length > 0 ? 'begun' : 'done';
  return {
    title: section.title[words.language],
    href: `${opened.around.path}/sections/${section.key}`,
    state: words.t(`questionnaires.section.${state}`),
    colour: state === 'done' ? '' : state === 'begun' ? 'govuk-tag--light-blue' : 'govuk-tag--grey',
    count: words.t('questionnaires.section.count', { answered, count: questions.length }),
  };
}
