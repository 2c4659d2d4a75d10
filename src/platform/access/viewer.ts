import type { Language } from '../words/index.ts';

/** Who is looking, as the database knows them at this request: nothing of it is kept between requests. */
export interface Viewer {
  userId: string;
  partnershipId: string;
  agencyId: string;
  teamId: string | null;
  fullName: string;
  jobTitle: string;
  email: string;
  language: Language;
  roles: readonly string[];
  partnershipName: string;
  laCode: string;
  nation: 'england' | 'wales';
  isDemonstration: boolean;
  agencyName: string;
  agencyKind: string;
  /** The agency has not signed the terms of use yet: until then its people come to that page only. */
  waitsForTerms: boolean;
}
