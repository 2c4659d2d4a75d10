import type { Permissions } from '#platform/access/index.ts';

/**
 * Everybody with an account may refer. The functions of db/rules/referrals.sql ask for the same roles again; who decides must besides be of children's
 * social care, as the next step is the local authority's to decide.
 */
export const permissions: Permissions = {
  'referral.triage': ['front-door'],
  'referral.decide': ['front-door'],
  'referral.answer': ['front-door', 'team-manager', 'panel-member'],
  'referral.report': ['front-door', 'quality-assurance'],
};
