import { months } from '../limit.ts';
import type { Limit } from '../limit.ts';

const asked = {
  nations: ['england', 'wales'],
  from: 'access-request-received',
  mark: 'P',
  source: 'uk-gdpr-12',
  effectiveFrom: '2018-05-25',
} as const;

/** What people may ask about their own data: UK GDPR article 12(3). */
export const informationRightsLimits = [
  { ...asked, key: 'access-request', first: months(1) },
  { ...asked, key: 'access-request-extended', first: months(3), hasNote: true },
] as const satisfies readonly Limit[];
