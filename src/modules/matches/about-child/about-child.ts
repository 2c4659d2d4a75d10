import type { Words } from '#platform/words/index.ts';
import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { listFields } from '../match.ts';
import { listDecisionsAbout, listLinesAbout } from './about-child.queries.ts';

/** What agencies' lists say of the child while they are kept, and what people decided about their lines. */
export const aboutChild: AboutChild = {
  tables: ['matches.candidate', 'matches.decision'],
  read: async (tx, words, childId) => {
    const lines = await listLinesAbout(tx, childId);
    const decisions = await listDecisionsAbout(tx, childId);
    return [
      {
        title: words.t('matches.record.title'),
        passages: [
          ...lines.map((line) =>
            passage(
              labelOf(words, line),
              words.t('matches.record.likely'),
              ...listFields
                .map((field) => ({ field, text: field === 'number' ? line.number : line.said[field] }))
                .map(({ field, text }) =>
                  text == null ? null : `${words.t(`matches.field.${field}`)}: ${text}`,
                ),
            ),
          ),
          ...decisions.map((decision) =>
            passage(
              labelOf(words, decision),
              `${words.t(`matches.said.${decision.says}`)}, ${words.dateTime(decision.decidedAt)}`,
              decision.number === null ? null : `${words.t('matches.field.number')}: ${decision.number}`,
              decision.because,
            ),
          ),
        ],
      },
    ];
  },
};

const labelOf = (words: Words, of: { agencyName: string; uploadedAt: Date; line: number }): string =>
  words.t('matches.record.line', {
    agency: of.agencyName,
    date: words.date(of.uploadedAt.toISOString().slice(0, 10)),
    line: of.line,
  });
