/** How the people of one agency sign in at their own organisation. */
export interface SignOn {
  signOnId: string;
  partnershipId: string;
  agencyName: string;
  /** The provider's own name for itself, an address; compared letter for letter. */
  issuer: string;
  clientId: string;
  clientSecretSealed: Buffer;
  /** Which claim is the person's work e-mail address. */
  emailClaim: string;
  needsVerifiedEmail: boolean;
  /** The values of `amr` or `acr` that say a second factor was used; none: ours is asked. */
  secondFactors: readonly string[];
  /** Instead of the address for signing out that the provider publishes. */
  logoutAddress: string | null;
  domains: readonly string[];
  /** Set on a page by the agency itself, not by whoever runs the installation: then only servers out on the internet are asked. */
  isSetByPage: boolean;
}

/** Everything that is asked of a provider for one page, together, in milliseconds: the page must be there within ten seconds. */
export const PROVIDER_MILLISECONDS = 6_000;

/** How far the provider's clock and ours may be apart, in seconds: OpenID Connect Core 1.0 section 2 allows "no more than a few minutes". */
export const CLOCK_SKEW_SECONDS = 60;

/** How long somebody may take to sign in at their organisation: RFC 6749 section 4.1.2 gives a code ten minutes at most. */
export const ATTEMPT_MINUTES = 10;

/** How long ago a second factor may have been shown at the organisation, in hours, to count here: no longer than one of our own sessions lasts. */
export const LONGEST_SIGN_ON_HOURS = 12;

/** Where the provider sends people back to. One of its own for each provider, so that none can answer for another (RFC 9700, 4.4.2.2). */
export const callbackPath = (signOnId: string) => `/sign-in/organisation/${signOnId}/callback`;
export const afterLogoutPath = '/sign-out/organisation/done';
export const noticePath = '/sign-in/organisation/logout';
