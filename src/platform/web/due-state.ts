/** How pressing a dated thing is. Each has its own word, shape and colour on the page. */
export type DueState = 'done' | 'late' | 'soon' | 'later';

const week = 7;
const dayInMilliseconds = 86_400_000;

/**
 * Late from the day after the due day; soon within a week, the due day included. All days are 'YYYY-MM-DD';
 * `doneOn` is null or left out while it is open.
 */
export function dueState(due: string, today: string, doneOn?: string | null): DueState {
  if (doneOn) return 'done';
  if (due < today) return 'late';
  const days = (Date.parse(due) - Date.parse(today)) / dayInMilliseconds;
  return days <= week ? 'soon' : 'later';
}
