/** Something that was changed about people or agencies. */
export interface Change {
  changeId: string;
  at: Date;
  byName: string;
  byAgency: string | null;
  userId: string | null;
  /** The person it is about; null when it is about the agency. */
  name: string | null;
  agencyName: string | null;
  act: string;
  /** A role, the name of a team, or the version of the terms. */
  detail: string;
}
