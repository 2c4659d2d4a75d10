import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { oneError } from '../../people/person-form.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { tellAdministrators } from '../tell-administrators.ts';
import { findOwnSignOn, needSignOn, switchOff, switchOn } from '../sign-on.queries.ts';

const folder = 'modules/administration/single-sign-on/confirm-switch';
const stands = '/people/sign-on';

/** Asks once more before everybody of the agency has to sign in otherwise than yesterday. */
export const show =
  (what: 'off' | 'only') =>
  async ({ tx, viewer }: Visit): Promise<Answer> => {
    const signOn = await findOwnSignOn(tx);
    if (!signOn.isOn || (what === 'only' && (signOn.needsSignOn || !signOn.hasCome))) return notFound();
    return page(`${folder}/confirm-switch.njk`, {
      what,
      agency: viewer.agencyName,
      people: signOn.people,
      outside: signOn.outside,
    });
  };

/** Switches on what was tried, as it was tried. */
export async function switchItOn(visit: Visit): Promise<Answer> {
  const { tx, body, words } = visit;
  const { agencyId, signOnId } = await findOwnSignOn(tx);
  const switched = await switchOn(tx, versionIn(body));
  visit.notes({ agencyId, signOnId, outcome: switched });
  if (switched === 'on') {
    await tellAdministrators(visit, 'on');
    return redirect(`${stands}?done=on`);
  }
  const errors = oneError(words, 'version', `administration.signOn.not.${switched}`);
  return pageWithErrors(`${folder}/not-switched.njk`, { errors });
}

export async function switchItOff(visit: Visit): Promise<Answer> {
  const { agencyId } = await findOwnSignOn(visit.tx);
  const sessions = await switchOff(visit.tx);
  if (sessions === undefined) return notFound();
  visit.notes({ agencyId, sessions });
  await tellAdministrators(visit, 'off');
  return redirect(`${stands}?done=off`);
}

/** From now on no password of the agency's people counts. */
export async function forbidPasswords(visit: Visit): Promise<Answer> {
  const { agencyId, needsSignOn } = await findOwnSignOn(visit.tx);
  if ((await needSignOn(visit.tx, true)) !== 'done') return notFound();
  visit.notes({ agencyId });
  if (!needsSignOn) await tellAdministrators(visit, 'only');
  return redirect(`${stands}?done=only`);
}

export async function allowPasswords(visit: Visit): Promise<Answer> {
  const { agencyId, needsSignOn } = await findOwnSignOn(visit.tx);
  await needSignOn(visit.tx, false);
  visit.notes({ agencyId });
  if (needsSignOn) await tellAdministrators(visit, 'passwords');
  return redirect(`${stands}?done=passwords`);
}
