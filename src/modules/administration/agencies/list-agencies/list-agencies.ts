import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { dayInLondon } from '#platform/clock.ts';
import type { Words } from '#platform/words/index.ts';
import { listAgencies, type Agency } from '../agency.queries.ts';

/** The agencies of the partnership: who speaks for each, whether it has signed, and who administers it. */
export async function show({ tx, viewer, words, query }: Visit): Promise<Answer> {
  const agencies = await listAgencies(tx);
  const mayAdd = viewer.roles.includes('system-administrator');
  return page('modules/administration/agencies/list-agencies/list-agencies.njk', {
    mayAdd,
    waiting: agencies.filter(({ waitsForTerms }) => waitsForTerms).length,
    isAdded: query['added'] === 'now',
    rows: agencies.map((agency) => ({
      name: agency.name,
      kind: words.t(`agencyKind.${agency.kind}`),
      contact: agency.contactName,
      contactEmail: agency.contactEmail,
      terms: sayTerms(words, agency),
      isWaiting: agency.waitsForTerms,
      people: agency.people,
      peopleHref: `/people?agency=${agency.agencyId}`,
      administrators: agency.administrators,
      inviteHref: mayAdd && agency.administrators === 0 ? `/people/invite?agency=${agency.agencyId}` : '',
    })),
  });
}

function sayTerms(words: Words, { waitsForTerms, signedVersion, signedAt, signedByName }: Agency): string {
  if (signedAt === null)
    return words.t(waitsForTerms ? 'administration.agencies.waits' : 'administration.agencies.before');
  return words.t('administration.agencies.signed', {
    version: signedVersion ?? '',
    name: signedByName ?? '',
    date: words.date(dayInLondon(signedAt)),
  });
}
