import type { Words } from '#platform/words/index.ts';

interface ActionToRemindOf {
  actionId: string;
  dueOn: string;
}

/** One letter for everything of one person: how much and by when, with the way there. What it is about stays in the house. */
export function writeReminder(
  words: Words,
  actions: readonly ActionToRemindOf[],
  today: string,
  baseUrl: string,
): { subject: string; body: string } {
  const late = actions.filter(({ dueOn }) => dueOn < today).length;
  const parts = [
    { key: 'late', count: late },
    { key: 'soon', count: actions.length - late },
  ].filter(({ count }) => count > 0);
  const counts = words.list(parts.map(({ key, count }) => words.t(`actions.reminder.${key}`, { count })));
  const lines = actions
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
    .map(({ actionId, dueOn }) =>
      words.t('actions.reminder.line', {
        due: words.relativeDue(dueOn, today),
        address: new URL(`/actions/${actionId}`, baseUrl).href,
      }),
    );
  return {
    subject: words.t('actions.reminder.subject', { counts }),
    body: [words.t('actions.reminder.lead', { counts }), ...lines, words.t('actions.reminder.end')].join(
      '\n\n',
    ),
  };
}
