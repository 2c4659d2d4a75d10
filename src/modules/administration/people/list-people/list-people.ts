import { z } from 'zod';
import { isRole, roles } from '#platform/access/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import { page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { listReviews } from '../../reviews/review.queries.ts';
import { sayRoles, saySeen, sayState, stateColours } from '../person-in-words.ts';
import { personStates, type Person } from '../person.ts';
import { listAgencyNames, listPeople, listTeams, type PeopleWanted } from '../person.queries.ts';

const view = 'modules/administration/people/list-people/list-people.njk';
const PAGE = 50;
const MOST_REVIEWS = 200;

/** The people of the viewer's agency, or of the partnership for those who look after all of it. Who has left is shown when asked for. */
export async function show(visit: Visit): Promise<Answer> {
  const wanted = readWanted(visit);
  const asked = Math.max(1, Number.parseInt(visit.query['page'] ?? '1', 10) || 1);
  const { people, total } = await listPeople(visit.tx, { ...wanted, first: (asked - 1) * PAGE, most: PAGE });
  const count = Math.max(1, Math.ceil(total / PAGE));
  return page(view, {
    ...(await around(visit, wanted)),
    rows: rowsOf(visit, people),
    total,
    search: '',
    isSearch: false,
    hasMore: false,
    pages: {
      number: asked,
      count,
      previousHref: asked > 1 ? hrefOf(wanted, asked - 1) : '',
      nextHref: asked < count ? hrefOf(wanted, asked + 1) : '',
    },
  });
}

const form = z.object({
  search: text('administration.people.search.needed', 100, 'administration.people.search.tooLong'),
});

/** Finds people by a part of their name or e-mail address; what was typed stays out of the address. */
export async function search(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const typed = String(visit.body['search'] ?? '');
  const found = read.ok
    ? await listPeople(visit.tx, { search: read.values.search, first: 0, most: PAGE })
    : { people: [], total: 0 };
  const model = {
    ...(await around(visit, {})),
    rows: rowsOf(visit, found.people),
    total: found.total,
    search: typed,
    isSearch: true,
    hasMore: found.total > PAGE,
    pages: { number: 1, count: 1, previousHref: '', nextHref: '' },
  };
  return read.ok ? page(view, model) : pageWithErrors(view, { ...model, errors: read.errors });
}

type Filters = Pick<PeopleWanted, 'agencyId' | 'teamId' | 'role' | 'state'>;

function readWanted({ query }: Visit): Filters {
  const id = (name: string) => z.uuid().safeParse(query[name]).data;
  const role = query['role'] ?? '';
  const state = personStates.find((one) => one === query['state']);
  return {
    agencyId: id('agency'),
    teamId: id('team'),
    role: isRole(role) ? role : undefined,
    state: state ?? 'here',
  };
}

function hrefOf({ agencyId, teamId, role, state }: Filters, to: number): string {
  const given = { agency: agencyId, team: teamId, role, state: state === 'here' ? undefined : state };
  const set = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/people?${new URLSearchParams([...set, ['page', String(to)]]).toString()}`;
}

/** What stands around the list: the choices to narrow it by, and where this viewer goes from here. */
async function around({ tx, viewer, words, today }: Visit, wanted: Filters) {
  const isWide = viewer.roles.some((role) =>
    ['system-administrator', 'data-protection-officer'].includes(role),
  );
  const review = (await listReviews(tx, MOST_REVIEWS)).find(
    ({ agencyId, completedAt }) => agencyId === viewer.agencyId && completedAt === null,
  );
  const agencies = isWide ? await listAgencyNames(tx) : [];
  const teams = await listTeams(tx, isWide ? (wanted.agencyId ?? null) : viewer.agencyId);
  const choices = (
    all: readonly { id: string; name: string }[],
    chosen: string | undefined,
    every: string,
  ) => [
    { value: '', text: words.t(every) },
    ...all.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
  ];
  const named = (keys: readonly string[], prefix: string) =>
    keys.map((id) => ({ id, name: words.t(`${prefix}${id}`) }));
  return {
    errors: [],
    review: review === undefined ? null : { ...review, due: words.relativeDue(review.dueOn, today) },
    isWide,
    maySetSignOn: viewer.roles.includes('agency-administrator'),
    mayChange: viewer.roles.some((role) => ['agency-administrator', 'system-administrator'].includes(role)),
    isSystemAdministrator: viewer.roles.includes('system-administrator'),
    isProtectionOfficer: viewer.roles.includes('data-protection-officer'),
    agencies: choices(agencies, wanted.agencyId, 'administration.people.agency.every'),
    teams: teams.length === 0 ? [] : choices(teams, wanted.teamId, 'administration.people.team.every'),
    roles: choices(named(roles, 'administration.role.'), wanted.role, 'administration.people.role.every'),
    states: choices(
      named(personStates, 'administration.state.choice.'),
      wanted.state,
      'administration.people.state.here',
    ),
  };
}

function rowsOf({ words }: Visit, people: readonly Person[]) {
  return people.map((person) => ({
    href: `/people/${person.userId}`,
    name: person.fullName,
    jobTitle: person.jobTitle,
    agency: person.agencyName ?? words.t('administration.agency.none'),
    team: person.teamName ?? '',
    roles: sayRoles(words, person.roles),
    seen: saySeen(words, person),
    state: sayState(words, person),
    colour: stateColours[person.state],
  }));
}
