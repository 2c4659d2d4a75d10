import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { openAgencyProvider } from '#testing/set-up-sign-on.ts';
import { signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';

describe('signing in at one’s own organisation', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    police = await openAgencyProvider(house, { agency: 'police', domains: ['vale-police.example'] });
  });
  afterAll(async () => {
    await police.close();
    await house.close();
  });

  it('lets a person in whom their organisation vouches for, to the page they asked for', async () => {
    police.colleague = {
      subject: 'officer-1',
      claims: { email: people.policeOfficer, email_verified: true },
    };
    const person = house.nobody();
    const back = await signInAtOrganisation(person, people.policeOfficer, { then: '/?a=1' });
    expect([back.status, back.location], back.html.slice(0, 3000)).toEqual([303, '/?a=1']);
    expect((await person.get('/')).html).toContain('Paula Dunkerswick');
    expect((await auditOf(house.owner, people.policeOfficer))[0]).toMatchObject({ act: 'x' });
  });
});
