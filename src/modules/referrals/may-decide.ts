import type { Viewer } from '#platform/access/index.ts';
import { mayDo } from './may-do.ts';

/** Those of the front door who are of children's social care: the same as referrals.may_decide() in db/rules/referrals.sql. */
export const mayDecide = (viewer: Pick<Viewer, 'roles' | 'agencyKind'>): boolean =>
  mayDo(viewer, 'referral.decide') && viewer.agencyKind === 'social-care';
