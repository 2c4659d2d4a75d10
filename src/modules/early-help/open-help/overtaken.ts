import type { Visit } from '#platform/web/visit.ts';
import { findHelp } from '../help.queries.ts';
import type { OpenedHelp } from './opened.ts';

/** It went on while somebody wrote: how it stands now, and what was typed, so that no word is lost. */
export async function overtaken(
  { tx, words, now }: Visit,
  { help, path }: OpenedHelp,
  typed: { label: string; text: string },
): Promise<[view: string, model: object]> {
  const current = (await findHelp(tx, help.helpId)) ?? help;
  const say = ({ state, meetingDueOn }: typeof current) =>
    meetingDueOn === null
      ? words.t(`earlyHelp.state.${state}`)
      : words.t('earlyHelp.state.nextMeeting', { date: words.date(meetingDueOn) });
  return [
    'platform/web/errors/conflict.njk',
    {
      by: current.closedByName ?? words.t('earlyHelp.overtaken.somebody'),
      at: current.closedAt ?? now,
      currentHref: path,
      fields: [
        { label: words.t('earlyHelp.state'), theirs: say(current), yours: words.t('earlyHelp.state.open') },
        { label: typed.label, theirs: current.closedBecause ?? '', yours: typed.text },
      ],
    },
  ];
}
