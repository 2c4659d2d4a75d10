import type { Permissions } from '#platform/access/index.ts';

/**
 * What people ask about their own data is answered by the data protection officer, who sees no child otherwise; the same decides what is
 * deleted. Somebody else confirms it: another officer, or whoever asks whether the work is good.
 */
export const permissions: Permissions = {
  'information-rights.answer': ['data-protection-officer'],
  'information-rights.confirm-deletion': ['data-protection-officer', 'quality-assurance'],
};
