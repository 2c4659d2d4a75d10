import { childLabel } from '#modules/children/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { pathOf } from '../open-help/opened.ts';
import { listOpenHelps } from './open-helps.queries.ts';

const ON_A_PAGE = 50;
const ofWhom = ['team', 'agency', 'all'] as const;
type OfWhom = (typeof ofWhom)[number];

/** The open early help that the viewer may see, of their team, their agency or everybody: what is late first. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, query, today, words, viewer } = visit;
  const choices = ofWhom.filter((one) => one !== 'team' || viewer.teamId !== null);
  const asked = choices.find((one) => one === query['of']) ?? 'agency';
  const number = Math.max(1, Math.trunc(Number(query['page'] ?? '1')) || 1);
  const of = {
    agencyId: asked === 'agency' ? viewer.agencyId : null,
    teamId: asked === 'team' ? viewer.teamId : null,
  };
  const first = (number - 1) * ON_A_PAGE;
  const { helps, count, late } = await listOpenHelps(tx, of, today, { first, most: ON_A_PAGE });
  visit.looksAt(helps.map(({ childId }) => childId));
  const hrefOf = (which: OfWhom, at: number) => `/early-help?of=${which}${at > 1 ? `&page=${at}` : ''}`;
  return page('modules/early-help/list-open/list-open.njk', {
    said: words.t('earlyHelp.list.count', { count }),
    late: late === 0 ? '' : words.t('earlyHelp.list.late', { count: late }),
    choices: choices.map((one) => ({
      text: words.t(`earlyHelp.list.of.${one}`),
      href: hrefOf(one, 1),
      active: one === asked,
    })),
    helps: helps.map((help) => ({
      name: childLabel(help, words, today),
      href: pathOf(help),
      openedOn: help.openedOn,
      dueOn: help.meetingDueOn,
      lead: help.leadName ?? words.t('earlyHelp.lead.notNamed'),
      agency: help.agencyName,
    })),
    pages: {
      number,
      count: Math.max(1, Math.ceil(count / ON_A_PAGE)),
      previousHref: number > 1 ? hrefOf(asked, number - 1) : '',
      nextHref: number * ON_A_PAGE < count ? hrefOf(asked, number + 1) : '',
    },
  });
}
