import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencyProvider } from '#testing/set-up-sign-on.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { goToOrganisation, signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';

describe('what signing in leaves behind', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;
  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    police = await openAgencyProvider(house, { agency: 'police', domains: ['vale-police.example'] });
    police.colleague = {
      subject: 'officer-1',
      claims: { email: people.policeOfficer, email_verified: true },
    };
  });
  afterAll(async () => {
    await police.close();
    await house.close();
  });

  const left = async () => {
    const count = (table: string) => `(select count(*)::int from access.${table})`;
    const { rows } = await house.owner.query<Record<string, number>>(
      `select ${count('organisation_attempt')} as attempts, ${count('organisation_session')} as sessions,
              ${count('organisation_identity')} as people`,
    );
    return rows[0];
  };

  it('goes: an attempt after a day, a session after thirty; who is bound to whom stays', async () => {
    await signInAtOrganisation(house.nobody(), people.policeOfficer);
    await goToOrganisation(house.nobody(), people.policeOfficer);
    await house.runTask('daily:forget-spent-sign-ins');
    expect(await left()).toEqual({ attempts: 2, sessions: 1, people: 1 });
    const laterBy = (days: number) =>
      house.clock.moveTo(new Date(house.clock.now().getTime() + days * 86_400_000 + 3_600_000).toISOString());
    laterBy(1);
    await house.runTask('daily:forget-spent-sign-ins');
    expect(await left()).toEqual({ attempts: 0, sessions: 1, people: 1 });
    laterBy(29);
    await house.runTask('daily:forget-spent-sign-ins');
    expect(await left()).toEqual({ attempts: 0, sessions: 0, people: 1 });
  });
});
