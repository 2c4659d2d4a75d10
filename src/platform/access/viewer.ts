import type { Language } from '../words/index.ts';

/** How a session began. */
export type Way = 'password' | 'single-sign-on' | 'demonstration';

/** The session of a viewer, with the limits of their partnership. */
export interface ViewerSession {
  sessionId: string;
  way: Way;
  startedAt: Date;
  /** When they last showed a second factor; null: not in this session. */
  factorAt: Date | null;
  idleMinutes: number;
  longestHours: number;
  /** How long a second factor counts as just shown. */
  freshMinutes: number;
  /** The cookie held the token of a moment ago, before they confirmed who they are. */
  isEarlier: boolean;
}

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
  session: ViewerSession;
  /** The agency has not signed the terms of use yet: until then its people come to that page only. */
  waitsForTerms: boolean;
}
