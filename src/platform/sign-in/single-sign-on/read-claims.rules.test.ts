import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, readClaims } from './read-claims.rules.ts';

const rules = {
  emailClaim: 'email',
  needsVerifiedEmail: true,
  secondFactors: ['mfa', 'urn:two'],
  domains: ['vale-police.example'],
};
const email = 'paula@vale-police.example';

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
    const read = readClaims({ ...rules, needsVerifiedEmail: !trusts }, 'subject', claims);
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
    expect(readClaims(rules, 'subject', claims).hasSecondFactor).toBe(has);
    expect(readClaims({ ...rules, secondFactors: [] }, 'subject', claims).hasSecondFactor).toBe(false);
  });

  it('never counts an address of another domain, whatever a provider says', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.boolean(), (said, verified, needsVerifiedEmail) => {
        const claims = { email: said, email_verified: verified };
        const read = readClaims({ ...rules, needsVerifiedEmail }, 'subject', claims);
        if (read.email !== undefined) expect(domainOf(read.email)).toBe('vale-police.example');
      }),
    );
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const domains = [domainOf(address)];
        const read = readClaims({ ...rules, domains }, 'subject', { email: address, email_verified: true });
        expect(read.email).toBe(address);
        const other = readClaims(rules, 'subject', { email: address, email_verified: true });
        expect(other.emailProblem).toBe('email-of-another-agency');
      }),
    );
  });
});
