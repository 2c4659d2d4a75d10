import type { Permissions } from '#platform/access/index.ts';

/** What people ask about their own data is answered by the data protection officer, who sees no child otherwise. */
export const permissions: Permissions = {
  'information-rights.answer': ['data-protection-officer'],
};
