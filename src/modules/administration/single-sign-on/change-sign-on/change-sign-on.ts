import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { domainOf, domainShape, hasNothingBehind, isSafeToGoTo, seal } from '#platform/sign-in/index.ts';
import { optionalText, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Body, type Visit } from '#platform/web/visit.ts';
import { oneError } from '../../people/person-form.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { findOwnSignOn, saveDraft, type OwnSignOn } from '../sign-on.queries.ts';

const view = 'modules/administration/single-sign-on/change-sign-on/change-sign-on.njk';
const emailClaims = ['email', 'upn', 'preferred_username'] as const;

/** The settings as they stand; the secret is never among them. */
export async function show({ tx }: Visit): Promise<Answer> {
  const signOn = await findOwnSignOn(tx);
  return page(view, {
    errors: [],
    ...offers(signOn, signOn.emailClaim ?? 'email'),
    version: signOn.version,
    issuer: signOn.issuer ?? '',
    clientId: signOn.clientId ?? '',
    domains: (signOn.domains ?? []).join(', '),
    trustsEmail: signOn.needsVerifiedEmail === false,
  });
}

const form = z.object({
  issuer: text('administration.signOn.issuer.needed', 500, 'administration.signOn.issuer.long')
    .refine(isSafeToGoTo, 'administration.signOn.issuer.secure')
    .refine(hasNothingBehind, 'administration.signOn.issuer.alone'),
  clientId: text('administration.signOn.clientId.needed', 500, 'administration.signOn.clientId.long'),
  clientSecret: optionalText(2000, 'administration.signOn.secret.long'),
  domains: text('administration.signOn.domains.needed', 5000, 'administration.signOn.domains.long')
    .transform((typed) => typed.split(/[\s,]+/).filter((each) => each !== ''))
    .pipe(
      z
        .array(
          z
            .string()
            .transform(domainOf)
            .pipe(z.string().regex(domainShape, 'administration.signOn.domains.shape')),
        )
        .min(1, 'administration.signOn.domains.needed')
        .max(50, 'administration.signOn.domains.long'),
    )
    .transform((domains) => [...new Set(domains)].sort()),
  emailClaim: z
    .string('administration.signOn.emailClaim.needed')
    .regex(/^[\w.:/-]{1,100}$/, 'administration.signOn.emailClaim.needed'),
});

/** Keeps a draft, which changes nothing until it was tried and is switched on. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words, config } = visit;
  const before = await findOwnSignOn(tx);
  const again = (errors: readonly FieldError[]) => pageWithErrors(view, { ...typedIn(body, before), errors });
  const read = readForm(form, body, words);
  if (!read.ok) return again(read.errors.map(inOneField));
  const { clientSecret, ...settings } = read.values;
  const signOnId = before.signOnId ?? randomUUID();
  const saved = await saveDraft(tx, {
    ...settings,
    version: versionIn(body),
    signOnId,
    needsVerifiedEmail: body['trustsEmail'] !== 'yes',
    clientSecretSealed:
      clientSecret === '' ? undefined : seal(config.sessionSecret, 'client secret', signOnId, clientSecret),
  });
  if (saved === 'changed') return again(oneError(words, 'issuer', 'administration.signOn.changedMeanwhile'));
  if (saved === 'secret-needed')
    return again(oneError(words, 'clientSecret', 'administration.signOn.secret.needed'));
  if (saved === 'domain') return again(oneError(words, 'domains', 'administration.signOn.domains.notYours'));
  visit.notes({ agencyId: before.agencyId, signOnId });
  return redirect('/people/sign-on?done=saved');
}

/** One of several domains is wrong: the message stands by the field they were all typed in. */
const inOneField = ({ field, message }: FieldError): FieldError => ({
  field: field.startsWith('domains-') ? 'domains' : field,
  message,
});

/** What was typed, but for the secret: that is never sent back. */
function typedIn(body: Body, before: OwnSignOn) {
  const typed = (name: string) => String(body[name] ?? '');
  return {
    ...offers(before, typed('emailClaim')),
    version: before.version,
    issuer: typed('issuer'),
    clientId: typed('clientId'),
    domains: typed('domains'),
    trustsEmail: body['trustsEmail'] === 'yes',
  };
}

/** An operator may have set another claim than those offered here: it can be kept. */
function offers({ signOnId, emailClaim }: OwnSignOn, chosen: string) {
  const known: readonly string[] = emailClaims;
  const all = emailClaim === null || known.includes(emailClaim) ? known : [...known, emailClaim];
  return {
    hasSecret: signOnId !== null,
    emailClaims: all.map((value) => ({ value, text: value, checked: value === chosen })),
  };
}
