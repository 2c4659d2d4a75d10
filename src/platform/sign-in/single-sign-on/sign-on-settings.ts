import { z } from 'zod';
import { isSafeToGoTo } from './safe-address.ts';
import { domainOf } from './read-claims.ts';

const list = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(z.string()).max(50));

/** Whether an address is that alone, with no question, part, name or password in it. */
export const hasNothingBehind = (address: string) => {
  if (!URL.canParse(address)) return false;
  const { search, hash, username, password } = new URL(address);
  return search + hash + username + password === '';
};

export const domainShape = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;

/** The settings of an agency's single sign-on as somebody gives them; each message says what to give. */
export const signOnSettings = z.object({
  issuer: z
    .string('--issuer is needed: the provider’s own name for itself, an address.')
    .max(500)
    .refine(isSafeToGoTo, '--issuer must begin with https:, unless the provider is on this machine itself.')
    .refine(hasNothingBehind, '--issuer must be the address alone, with nothing after a ? or a #.'),
  clientId: z
    .string('--client-id is needed: what the provider calls Teamaround.')
    .trim()
    .min(1, '--client-id is needed: what the provider calls Teamaround.')
    .max(500),
  domains: z
    .string('--domains is needed: the part after the @ of this agency’s e-mail addresses.')
    .pipe(list)
    .pipe(
      z.array(
        z
          .string()
          .transform(domainOf)
          .pipe(
            z
              .string()
              .max(253)
              .regex(
                domainShape,
                '--domains must be like vale-police.example, several with a comma between.',
              ),
          ),
      ),
    )
    .transform((domains) => [...new Set(domains)].sort()),
  emailClaim: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/, '--email-claim must be the name of a claim, such as email or upn.')
    .default('email'),
  needsVerifiedEmail: z.boolean(),
  secondFactors: list.default([]).transform((values) => values.filter((value) => value !== '')),
  logoutAddress: z
    .string()
    .max(500)
    .refine(isSafeToGoTo, '--logout-address must begin with https:.')
    .nullable()
    .default(null),
});

export type SignOnSettings = z.infer<typeof signOnSettings>;
