import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { holds } from '../../papers/holds.ts';
import { listMeetingsFrom, listPanels } from '../../panel.queries.ts';
import { listSeats, listSlots } from '../dates/date.queries.ts';
import { dateCard } from '../dates/date-card.ts';

/** How many dates of each panel the list shows. */
const shown = 3;

export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today, viewer } = visit;
  const panels = await listPanels(tx);
  const coming = (await listMeetingsFrom(tx, today)).filter(({ state }) => state !== 'cancelled');
  const next = panels.flatMap(({ panelId }) =>
    coming.filter((meeting) => meeting.panelId === panelId).slice(0, shown),
  );
  const ids = next.map(({ meetingId }) => meetingId);
  const on = { slots: await listSlots(tx, ids), seats: await listSeats(tx, ids), cases: [], today };
  return page('modules/panels/arrange/list-panels/list-panels.njk', {
    maySetUp: holds(viewer, 'panel.set-up'),
    panels: panels.map(({ panelId, name, purpose }) => ({
      panelId,
      name,
      purpose,
      dates: next
        .filter((meeting) => meeting.panelId === panelId)
        .map((meeting) => dateCard(words, meeting, on)),
    })),
  });
}
