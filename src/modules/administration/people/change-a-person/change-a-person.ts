import { readForm } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { changePerson } from '../change-people.queries.ts';
import { findToChange } from '../find-to-change.ts';
import { sayRoles } from '../person-in-words.ts';
import { changeForm, oneError, roleBoxes, teamChoices, typedList } from '../person-form.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { rolesAfter, rolesToGive, type Person } from '../person.ts';
import { findPerson, listTeams, type Choice } from '../person.queries.ts';

const view = 'modules/administration/people/change-a-person/change-a-person.njk';

/** Job title, team and roles of somebody else. */
export async function show(visit: Visit): Promise<Answer> {
  const person = await findToChange(visit);
  if (person === undefined || person.state === 'left') return notFound();
  const teams = await listTeams(visit.tx, person.agencyId);
  return page(view, { ...modelOf(visit, person, teams, person), errors: [] });
}

/** Changes them at once; what a manager may see follows the team, by the same job that follows a list of names. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer } = visit;
  const person = await findToChange(visit);
  if (person === undefined || person.state === 'left') return notFound();
  const teams = await listTeams(tx, person.agencyId);
  const read = readChange(visit);
  if (!read.ok) {
    const again = { ...modelOf(visit, person, teams, typedIn(visit.body)), version: versionIn(visit.body) };
    return pageWithErrors(view, { ...again, errors: read.errors });
  }
  const { jobTitle, teamId } = read.values;
  if (teamId !== null && !teams.some(({ id }) => id === teamId)) return notFound();
  const change = { jobTitle, teamId, roles: rolesAfter(viewer, person.roles, read.values.roles) };
  if (!(await changePerson(tx, { userId: person.userId, version: versionIn(visit.body), ...change })))
    return conflict(visit, person.userId, change, teams);
  visit.notes({ userId: person.userId, before: person.roles, after: change.roles });
  await visit.addJob('people-stand-by-work', { partnershipId: viewer.partnershipId, by: viewer.userId });
  return redirect(`/people/${person.userId}?done=changed`);
}

/** What the form says; a role that is not the viewer's to give is an answer to put right. */
function readChange({ body, viewer, words }: Visit) {
  const read = readForm(changeForm, { ...body, roles: typedList(body, 'roles') }, words);
  if (!read.ok || read.values.roles.every((role) => rolesToGive(viewer).includes(role))) return read;
  return { ok: false as const, errors: oneError(words, 'roles', 'administration.form.roles.notYours') };
}

function typedIn(body: Body): Typed {
  const teamId = String(body['teamId'] ?? '');
  return {
    jobTitle: String(body['jobTitle'] ?? ''),
    teamId: teamId === '' ? null : teamId,
    roles: typedList(body, 'roles'),
  };
}

interface Typed {
  jobTitle: string;
  teamId: string | null;
  roles: readonly string[];
}

/** Somebody else was quicker: how the person stands now, and what this viewer had chosen. */
async function conflict(
  { tx, words }: Visit,
  userId: string,
  typed: { jobTitle: string; teamId: string | null; roles: Person['roles'] },
  teams: readonly Choice[],
): Promise<Answer> {
  const now = await findPerson(tx, userId);
  const team = (id: string | null) =>
    teams.find((one) => one.id === id)?.name ?? words.t('administration.team.none');
  const said = (one: { jobTitle: string; teamId: string | null; roles: Person['roles'] }) =>
    [one.jobTitle, team(one.teamId), sayRoles(words, one.roles)].filter((part) => part !== '').join(' · ');
  return conflictPage('platform/web/errors/conflict.njk', {
    typed: [
      ...(now === undefined ? [] : [{ label: words.t('administration.change.now'), value: said(now) }]),
      { label: words.t('administration.change.yours'), value: said(typed) },
    ],
  });
}

function modelOf({ viewer, words }: Visit, person: Person, teams: readonly Choice[], chosen: Typed) {
  const kept = person.roles.filter((role) => !rolesToGive(viewer).includes(role));
  return {
    userId: person.userId,
    name: person.fullName,
    version: person.version,
    jobTitle: chosen.jobTitle,
    teams: teams.length === 0 ? [] : teamChoices(words, teams, chosen.teamId),
    roles: roleBoxes(words, viewer, chosen.roles),
    keptRoles: kept.length === 0 ? '' : sayRoles(words, kept),
  };
}
