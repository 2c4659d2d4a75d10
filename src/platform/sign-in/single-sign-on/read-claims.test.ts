import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, readClaims } from './read-claims.ts';

const rules = {
  emailClaim: 'email',
  needsVerifiedEmail: true,
  secondFactors: ['mfa', 'urn:two'],
  domains: ['vale-police.example'],
};
const email = 'paula@vale-police.example';
const now = new Date('2026-11-21T10:00:00Z');
const today = now.getTime() / 1000;

describe('what a provider says of a person', () => {
  it.each<[claims: Record<string, unknown>, trusts: boolean, problem: string | undefined]>([
    [{ email, email_verified: true }, false, undefined],
    [{ email, email_verified: 'true' }, false, undefined],
    [{ email: ' Paula@VALE-police.EXAMPLE ', email_verified: true }, false, undefined],
    [{ email }, false, 'email-not-checked'],
    [{ email }, true, undefined],
    [{ email, email_verified: false }, true, 'email-not-checked'],
    [{ email, email_verified: 'false' }, true, 'email-not-checked'],
    [{ email, email_verified: 1 }, false, 'email-not-checked'],
    [{ email: 'paula@other.example', email_verified: true }, false, 'email-of-another-agency'],
    [
      { email: 'paula@vale-police.example.evil.example', email_verified: true },
      false,
      'email-of-another-agency',
    ],
    // The Kelvin sign folds to k in some places; here it is another letter.
    [{ email: 'paula@vale-police.example\u212a', email_verified: true }, false, 'email-of-another-agency'],
    [{ email: [email], email_verified: true }, false, 'email-missing'],
    [{ email: '', email_verified: true }, false, 'email-missing'],
    [{ email: '@vale-police.example', email_verified: true }, false, 'email-missing'],
    [{ email: `${'a'.repeat(250)}@vale-police.example`, email_verified: true }, false, 'email-missing'],
    [{ email_verified: true }, false, 'email-missing'],
  ])('counts the address of %j (directory trusted: %s) or says %s', (claims, trusts, problem) => {
    const read = readClaims({ ...rules, needsVerifiedEmail: !trusts }, 'subject', claims, now);
    expect(read.emailProblem).toBe(problem);
    expect(read.email === undefined).toBe(problem !== undefined);
  });

  it.each<[claims: Record<string, unknown>, has: boolean]>([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: 'mfa' }, true],
    [{ acr: 'urn:two' }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: ['MFA'] }, false],
    [{ amr: [['mfa']] }, false],
    [{ amr: { mfa: true } }, false],
    [{}, false],
  ])('sees in %j whether a second factor was used: %s', (claims, has) => {
    const said = { ...claims, auth_time: today - 60 };
    const at = has ? new Date('2026-11-21T09:59:00Z') : undefined;
    expect(readClaims(rules, 'subject', said, now).secondFactorAt).toEqual(at);
    expect(readClaims({ ...rules, secondFactors: [] }, 'subject', said, now).secondFactorAt).toBeUndefined();
  });

  it.each<[authTime: unknown, at: string | undefined]>([
    [today, '2026-11-21T10:00:00.000Z'],
    [today + 30, '2026-11-21T10:00:00.000Z'],
    [today - 12 * 3600 + 1, '2026-11-20T22:00:01.000Z'],
    [today - 12 * 3600, undefined],
    [0, undefined],
    [-1e300, undefined],
    [NaN, undefined],
    [String(today), undefined],
    [undefined, undefined],
  ])('takes a second factor shown at %s for shown at %s', (authTime, at) => {
    const read = readClaims(rules, 'subject', { amr: ['mfa'], auth_time: authTime }, now);
    expect(read.secondFactorAt?.toISOString()).toBe(at);
  });

  it('never counts an address of another domain, whatever a provider says', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.boolean(), (said, verified, needsVerifiedEmail) => {
        const claims = { email: said, email_verified: verified };
        const read = readClaims({ ...rules, needsVerifiedEmail }, 'subject', claims, now);
        if (read.email !== undefined) expect(domainOf(read.email)).toBe('vale-police.example');
      }),
    );
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const domains = [domainOf(address)];
        const read = readClaims(
          { ...rules, domains },
          'subject',
          { email: address, email_verified: true },
          now,
        );
        expect(read.email).toBe(address);
        const other = readClaims(rules, 'subject', { email: address, email_verified: true }, now);
        expect(other.emailProblem).toBe('email-of-another-agency');
      }),
    );
  });
});
