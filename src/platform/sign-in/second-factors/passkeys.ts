import { isIP } from 'node:net';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { Passkey } from './second-factor.queries.ts';

/** Whom a passkey is for: this site and nobody else (WebAuthn level 3, 5.1.2). */
function siteOf(config: Config): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(config.baseUrl);
  return { rpID: hostname, origin };
}

/** A passkey belongs to a name; a site that is reached by a number has none. */
export function hasPasskeys(config: Config): boolean {
  return isIP(siteOf(config).rpID.replace(/^\[|\]$/g, '')) === 0;
}

const transportsOf = (passkey: Passkey) => [...passkey.transports];

/** What the browser asks a passkey that is there already. */
export function askForPasskey(config: Config, passkeys: readonly Passkey[]) {
  return generateAuthenticationOptions({
    rpID: siteOf(config).rpID,
    userVerification: 'preferred',
    allowCredentials: passkeys.map((one) => ({ id: one.credentialId, transports: transportsOf(one) })),
  });
}

/** What the browser asks for a new one; what the person has already is not offered again. */
export function askForNewPasskey(
  config: Config,
  person: { userId: string; email: string; fullName: string },
  passkeys: readonly Passkey[],
) {
  return generateRegistrationOptions({
    rpName: 'Teamaround',
    rpID: siteOf(config).rpID,
    userName: person.email,
    userDisplayName: person.fullName,
    userID: new Uint8Array(Buffer.from(person.userId.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    excludeCredentials: passkeys.map((one) => ({ id: one.credentialId, transports: transportsOf(one) })),
  });
}

const answerShape = z.looseObject({ id: z.string().max(1400), response: z.looseObject({}) });

/** What the page's script put into the form; undefined when it is nothing of the kind. */
export function readAnswer(text: string): { id: string } | undefined {
  return z.string().transform(parseJson).pipe(answerShape).safeParse(text).data;
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
}

/** The passkey's new count when it signed this question for this site; undefined when it did not. */
export async function checkPasskey(
  config: Config,
  answer: { id: string },
  passkey: Passkey,
  question: string,
): Promise<number | undefined> {
  const { rpID, origin } = siteOf(config);
  const checked = await verified(
    verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: question,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: false,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.signCount,
        transports: transportsOf(passkey),
      },
    }),
  );
  return checked?.verified === true ? checked.authenticationInfo.newCounter : undefined;
}

/** The new passkey when it answered this question for this site; undefined when it did not. */
export async function checkNewPasskey(
  config: Config,
  answer: { id: string },
  question: string,
): Promise<Omit<Passkey, 'factorId'> | undefined> {
  const { rpID, origin } = siteOf(config);
  const checked = await verified(
    verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: question,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: false,
    }),
  );
  if (checked?.verified !== true) return undefined;
  const { id, publicKey, counter, transports } = checked.registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey),
    signCount: counter,
    transports: (transports ?? []).filter((one) => /^[\w-]{1,20}$/.test(one)).slice(0, 8),
  };
}

/** The library throws for an answer that does not fit: wrong question, site, key or shape. All of these mean: it was not shown. */
async function verified<T>(checking: Promise<T>): Promise<T | undefined> {
  return checking.catch((error: unknown) => {
    if (error instanceof Error) return undefined;
    throw error;
  });
}
