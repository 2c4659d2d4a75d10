import { cwmArian } from './cwm-arian.ts';
import type { DemoPartnership } from './demo-partnership.ts';
import { marloweVale } from './marlowe-vale.ts';

export type {
  AgencyKind,
  DemoAgency,
  DemoPartnership,
  DemoPerson,
  DemoRole,
  DemoTeam,
} from './demo-partnership.ts';
export { cwmArian, marloweVale };

/** Both made-up partnerships: the one the demonstration shows, and the one it must not show. */
export const demoPartnerships: readonly DemoPartnership[] = [marloweVale, cwmArian];
