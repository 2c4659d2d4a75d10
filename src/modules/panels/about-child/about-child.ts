import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { listToldByPanels } from './about-child.queries.ts';

/** What panels were asked, wrote and recommended about the child, and what was said of whether the plan is stuck. */
export const aboutChild: AboutChild = {
  tables: [
    'panels.meeting_case_child',
    'panels.professional_view',
    'panels.dismissal',
    'panels.thinking_request',
    'panels.outcome_check',
  ],
  read: async (tx, words, childId) => {
    const told = await listToldByPanels(tx, childId);
    return [
      {
        title: words.t('panels.about'),
        passages: told.map(({ kind, on, by, text, more }) => {
          const said = kind === 'outcome' && text !== '' ? words.t(`panels.outcome.movement.${text}`) : text;
          const label = words.t('panels.about.of', {
            what: words.t(`panels.about.${kind}`),
            date: words.date(on),
          });
          return passage(label, kind === 'note' ? more : null, said, kind === 'note' ? null : more, by);
        }),
      },
    ];
  },
};
