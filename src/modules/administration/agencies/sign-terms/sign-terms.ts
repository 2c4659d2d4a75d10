import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { oneError } from '../../people/person-form.ts';
import { listSignatures, signTerms } from '../agency.queries.ts';
import { terms } from '../terms.ts';

const view = 'modules/administration/agencies/sign-terms/sign-terms.njk';

/** The terms of use, who signed them for the viewer's agency, and for its administrator the place to sign. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, { ...(await modelOf(visit)), errors: [] });
}

export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, viewer, words } = visit;
  if (body['agrees'] !== 'yes' || body['version'] !== terms.version) {
    const errors = oneError(words, 'agrees', 'administration.terms.agrees.needed');
    return pageWithErrors(view, { ...(await modelOf(visit)), errors });
  }
  await signTerms(tx, terms.version, viewer.language);
  visit.notes({ agencyId: viewer.agencyId, version: terms.version });
  return redirect(viewer.waitsForTerms ? '/people' : '/terms-of-use');
}

async function modelOf({ tx, viewer }: Visit) {
  const signatures = await listSignatures(tx, viewer.agencyId);
  const isSigned = signatures.some(({ version }) => version === terms.version);
  const isAdministrator = viewer.roles.includes('agency-administrator');
  return {
    version: terms.version,
    points: terms.points.map((point) => ({
      title: `administration.terms.${terms.version}.${point}`,
      text: `administration.terms.${terms.version}.${point}.text`,
    })),
    agencyName: viewer.agencyName,
    partnershipName: viewer.partnershipName,
    signatures,
    maySign: isAdministrator && !isSigned && viewer.agencyName !== '',
    isWaiting: viewer.waitsForTerms,
    waitsForOthers: viewer.waitsForTerms && !isAdministrator,
  };
}
