import type { AboutChild } from '#practice/whole-record/index.ts';
import { sayFacts } from '../decision-form/decision-in-words.ts';
import { listAllDecisions } from '../decision.queries.ts';

/** What was shared about the child, and what was not; with whom is about somebody else too. */
export const aboutChild: AboutChild = {
  tables: ['sharing.decision'],
  read: async (tx, words, childId) => {
    const decisions = await listAllDecisions(tx, childId);
    return [
      {
        title: words.t('sharing.report.title'),
        passages: decisions.flatMap((decision) => {
          const outcome = words.t(decision.wasShared ? 'sharing.list.shared' : 'sharing.list.notShared');
          const when = `${outcome}, ${words.date(decision.decidedOn)}`;
          return sayFacts(words, decision).map(({ label, text }) => ({
            label: `${when}: ${label}`,
            text,
            ...(decision.recipientKind === 'family' && label === words.t('sharing.fact.recipient')
              ? { isAboutOthers: true as const }
              : {}),
          }));
        }),
      },
    ];
  },
};
