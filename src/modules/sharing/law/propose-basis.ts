import type { Basis, RecipientKind } from '../decision.ts';
import type { LawInForce } from './find-law.ts';
import type { KindWithBasis } from './law-as-shipped.ts';

/** Which kind of organisation an agency of the partnership is. */
export function kindOfAgency(agencyKind: string): KindWithBasis {
  if (agencyKind === 'voluntary') return 'charity';
  return agencyKind === 'education' ? 'school' : 'public-body';
}

/** Whether the duty to share holds between the one who shares and the one who receives. */
export function hasDuty({ duty }: LawInForce, sharer: KindWithBasis, recipient: RecipientKind): boolean {
  return duty.applies && duty.sharers.includes(sharer) && duty.recipients.includes(recipient);
}

/**
 * The basis proposed to the one who shares, as it is for them to have one: a legal obligation where the duty to share holds, else the
 * usual basis of their kind of organisation. It is never consent unless the partnership set that itself.
 */
export function proposeBasis(law: LawInForce, sharer: KindWithBasis, recipient: RecipientKind): Basis {
  if (hasDuty(law, sharer, recipient)) return 'legal-obligation';
  const found = law.basisOf.find(({ kind }) => kind === sharer);
  if (found === undefined) throw new Error(`no basis is known for ${sharer}`);
  return found.basis;
}
