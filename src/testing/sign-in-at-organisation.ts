import type { Answered, Person } from './browserless.ts';
import { OrganisationBrowser } from './organisation-browser.ts';

/** The address of the organisation's own page that the last page of ours leads to. */
export function leadsTo(html: string): URL {
  const [, address = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
  return new URL(address.replaceAll('&amp;', '&'));
}

/** Types the address and goes as far as the organisation. */
export async function goToOrganisation(person: Person, email: string, then = '/'): Promise<URL> {
  const sent = await person.post('/sign-in/organisation', { email, then }, '/sign-in/organisation');
  const { html } = await person.get(sent.location ?? '');
  return leadsTo(html);
}

/** Signs in at the organisation and comes back; gives the address that the browser is sent back to. */
export async function throughOrganisation(
  person: Person,
  email: string,
  given: { then?: string; browser?: OrganisationBrowser } = {},
): Promise<string> {
  const there = await goToOrganisation(person, email, given.then);
  const back = new URL(await (given.browser ?? new OrganisationBrowser()).follow(there.href));
  return `${back.pathname}${back.search}`;
}

/** The whole way: the answer of the page that the browser comes back to. */
export async function signInAtOrganisation(
  person: Person,
  email: string,
  given: { then?: string; browser?: OrganisationBrowser } = {},
): Promise<Answered> {
  return person.get(await throughOrganisation(person, email, given));
}
