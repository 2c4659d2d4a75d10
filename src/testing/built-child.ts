/** Who a built row is about. */
export interface BuiltChild {
  partnershipId: string;
  childId: string;
  localId: string;
}
