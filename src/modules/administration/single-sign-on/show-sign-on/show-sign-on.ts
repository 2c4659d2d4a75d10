import { afterLogoutPath, callbackPath, noticePath } from '#platform/sign-in/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findOwnSignOn, type OwnSignOn } from '../sign-on.queries.ts';
import { stateOf } from '../sign-on-state.ts';

const view = 'modules/administration/single-sign-on/show-sign-on/show-sign-on.njk';
const colours = {
  none: 'grey',
  untried: 'yellow',
  trying: 'blue',
  wrong: 'red',
  ready: 'yellow',
  on: 'green',
} as const;
const doneWords = ['saved', 'on', 'off', 'only', 'passwords'] as const;

/** How the people of the viewer's agency sign in: what to do next, the settings, and what the provider has to know. */
export async function show(visit: Visit): Promise<Answer> {
  const { query, viewer, words } = visit;
  const signOn = await findOwnSignOn(visit.tx);
  const state = stateOf(signOn);
  return page(view, {
    agency: viewer.agencyName,
    state,
    colour: colours[state],
    done: doneWords.find((one) => one === query['done']) ?? '',
    version: signOn.version,
    issuer: signOn.issuer ?? '',
    clientId: signOn.clientId ?? '',
    emailClaim: signOn.emailClaim ?? '',
    needsVerifiedEmail: signOn.needsVerifiedEmail === true,
    domains: (signOn.domains ?? []).join(', '),
    outside: signOn.outside,
    people: signOn.people,
    isOn: signOn.isOn,
    isOtherOn: signOn.isOn && !signOn.isAsOn,
    onIssuer: signOn.onIssuer ?? '',
    isOnly: signOn.needsSignOn,
    hasCome: signOn.hasCome,
    mayTry: signOn.version > 0 && state !== 'trying',
    findings: signOn.findings.map(({ kind, what, values }) => ({
      kind,
      sentence: words.t(`organisation.found.${what}`, values),
    })),
    register: addressesOf(visit, signOn),
    refreshSeconds: state === 'trying' ? 5 : undefined,
  });
}

/** The addresses that the provider has to know. */
function addressesOf({ config }: Visit, { signOnId }: OwnSignOn) {
  if (signOnId === null) return [];
  const { baseUrl } = config;
  return [
    { what: 'callback', address: `${baseUrl}${callbackPath(signOnId)}` },
    { what: 'afterSignOut', address: `${baseUrl}${afterLogoutPath}` },
    { what: 'notice', address: `${baseUrl}${noticePath}` },
  ];
}
