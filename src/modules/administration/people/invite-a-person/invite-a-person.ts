import { readForm } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { agencyToInvite } from '../agency-to-invite.ts';
import { inviteForm, oneError, roleBoxes, teamChoices, typedList } from '../person-form.ts';
import { rolesToGive } from '../person.ts';
import { invite } from '../inviting.ts';
import { listAgencyNames, listTeams } from '../person.queries.ts';

const view = 'modules/administration/people/invite-a-person/invite-a-person.njk';

/** The form for one person; a system administrator says first for which agency. */
export async function show(visit: Visit): Promise<Answer> {
  const agency = await agencyToInvite(visit, visit.query['agency']);
  if (agency === undefined && visit.query['agency'] !== undefined) return notFound();
  const isFirst = agency?.waitsForTerms === true;
  return page(view, await modelOf(visit, agency, isFirst ? ['agency-administrator'] : [], []));
}

/** Invites one person: an account that nobody can sign in to yet, and a letter with a link. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, viewer, words } = visit;
  const agency = await agencyToInvite(visit, body['agencyId']);
  if (agency === undefined) return notFound();
  const ticked = typedList(body, 'roles');
  const again = async (errors: readonly FieldError[]) =>
    pageWithErrors(view, { ...(await modelOf(visit, agency, ticked, errors)), errors });
  const read = readForm(inviteForm, { ...body, roles: ticked }, words);
  if (!read.ok) return again(read.errors);
  const { values } = read;
  if (!values.roles.every((role) => rolesToGive(viewer).includes(role)))
    return again(oneError(words, 'roles', 'administration.form.roles.notYours'));
  if (agency.waitsForTerms && values.roles.join() !== 'agency-administrator')
    return again(oneError(words, 'roles', 'administration.form.roles.onlyFirst'));
  const teams = await listTeams(visit.tx, agency.id);
  if (values.teamId !== null && !teams.some(({ id }) => id === values.teamId)) return notFound();
  const { invited, userId } = await invite(visit, { ...values, agencyId: agency.id });
  if (invited !== 'invited') return again(oneError(words, 'email', `administration.form.email.${invited}`));
  visit.notes({ userId, agencyId: agency.id, roles: values.roles });
  return redirect(`/people/${userId}?done=invited`);
}

async function modelOf(
  { tx, body, viewer, words }: Visit,
  agency: { id: string; name: string; waitsForTerms: boolean } | undefined,
  ticked: readonly string[],
  errors: readonly FieldError[],
) {
  const typed = (name: string) => String(body[name] ?? '');
  const teams = agency === undefined ? [] : await listTeams(tx, agency.id);
  const agencies = agency === undefined ? await listAgencyNames(tx) : [];
  const boxes = roleBoxes(words, viewer, ticked);
  return {
    errors,
    agency: agency ?? null,
    agencies: agencies.map(({ id, name }) => ({ value: id, text: name })),
    isFirst: agency?.waitsForTerms === true,
    roles:
      agency?.waitsForTerms === true ? boxes.filter(({ value }) => value === 'agency-administrator') : boxes,
    teams: teams.length === 0 ? [] : teamChoices(words, teams, typed('teamId') || null),
    fullName: typed('fullName'),
    email: typed('email'),
    jobTitle: typed('jobTitle'),
    language: typed('language'),
  };
}
