import type { Body } from '#platform/web/visit.ts';
import type { Agency } from './agency.queries.ts';

const LONGEST = 300;

/** Who of each agency took part, as the form says: one box an agency, empty where nobody was there. */
export function readTookPart(body: Body, agencies: readonly Agency[]): { agencyId: string; who: string }[] {
  return agencies
    .map(({ agencyId }) => ({ agencyId, who: whoIn(body, agencyId) }))
    .filter(({ who }) => who !== '');
}

/** The boxes of the form, with what was typed. */
export function tookPartBoxes(body: Body, agencies: readonly Agency[]) {
  return agencies.map(({ agencyId, name }) => ({
    id: `who-${agencyId}`,
    label: name,
    value: whoIn(body, agencyId),
  }));
}

function whoIn(body: Body, agencyId: string): string {
  const typed = body[`who-${agencyId}`];
  return typeof typed === 'string' ? typed.trim().slice(0, LONGEST) : '';
}
