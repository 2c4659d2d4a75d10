import type { Part } from '#platform/web/house.ts';
import { teamPath } from '../open-team/open-team.ts';
import { sayEmpty, sayPart, standingsOf } from '../say-team.ts';
import { readTeam } from '../team.queries.ts';
import { byAgency } from '../team.ts';

/** The team around a child with its empty seats, on the page of the child; who leads stands in the strip at the top. */
export const teamBesideChild: Part = {
  may: 'team.view',
  view: 'modules/team/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words, today, viewer }, { id }) => {
    const team = await readTeam(tx, id);
    if (team === undefined) return undefined;
    const lead = team.lead?.userId ?? null;
    const href = teamPath(id);
    return {
      href,
      strip: {
        label: words.t('team.lead'),
        value: team.lead?.fullName ?? words.t('team.lead.notNamed'),
        href,
      },
      members: byAgency(team.members, lead).flatMap(({ agencyName, members }) =>
        members.map((member) => ({
          text: words.t('team.beside.one', {
            name: member.fullName,
            part: sayPart(words, member),
            agency: agencyName,
          }),
          isLead: member.userId === lead,
        })),
      ),
      empty: sayEmpty(words, standingsOf(team, viewer.nation, today)),
    };
  },
};
