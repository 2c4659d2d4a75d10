import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { listWholeTeam, type WholeTeam } from './about-child.queries.ts';

/** Who was ever in the team around the child, who led it, and every hand-over of the lead; it is about the colleagues too. */
export const aboutChild: AboutChild = {
  tables: ['team.member', 'team.lead', 'team.hand_over'],
  read: async (tx, words, childId) => {
    const whole = await listWholeTeam(tx, childId);
    return [
      {
        title: words.t('team.record.title'),
        passages: [
          ...whole.members.map((one) => memberPassage(words, one)),
          ...whole.leads.map(({ name, from, until }) =>
            passage(words.t('team.record.led', { name }), sayTimes(words, from, until)),
          ),
          ...whole.handOvers.map((one) => handOverPassage(words, one)),
        ],
      },
    ];
  },
};

function memberPassage(words: Words, one: WholeTeam['members'][number]): RecordPassage {
  const { name, agency, seat, part, fromOn, untilOn, because, addedByName, endedByName } = one;
  return passage(
    words.t('team.record.member', { name, agency }),
    `${words.t(`team.seat.${seat}`)}: ${part}`,
    words.t('team.since', { date: words.date(fromOn) }),
    untilOn === null ? null : words.t('team.until', { date: words.date(untilOn) }),
    because,
    words.t('team.came.added', { name: addedByName }),
    endedByName === null ? null : words.t('team.past.by', { name: endedByName }),
  );
}

function handOverPassage(words: Words, one: WholeTeam['handOvers'][number]): RecordPassage {
  const { fromName, toName, proposedByName, proposedAt, because, state, endedAt, endedByName, endedBecause } =
    one;
  return passage(
    `${words.t('team.handOver.title')}: ${[fromName, toName].filter(Boolean).join(' → ')}`,
    `${words.t('team.handOver.proposed')}: ${proposedByName}, ${words.dateTime(new Date(proposedAt))}`,
    because,
    words.t(`team.handOver.state.${state}`),
    endedAt === null ? null : `${endedByName ?? ''}, ${words.dateTime(new Date(endedAt))}`,
    endedBecause,
  );
}

function sayTimes(words: Words, from: string, until: string | null): string {
  const since = words.dateTime(new Date(from));
  return until === null
    ? words.t('children.about.since', { since })
    : words.t('children.about.from', { since, until: words.dateTime(new Date(until)) });
}
