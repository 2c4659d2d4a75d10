import { describe, expect, it } from 'vitest';
import { cwmArian, demoPartnerships, marloweVale, type DemoPerson, type DemoRole } from './partnership.ts';
import { stableId } from './stable-id.ts';

const everybody = demoPartnerships.flatMap((one) => one.people);
const holding = (role: DemoRole): DemoPerson[] =>
  marloweVale.people.filter((one) => one.roles.includes(role));
const agencyOf = (person: DemoPerson) => marloweVale.agencies.find((one) => one.id === person.agencyId);

describe('identifiers', () => {
  it('are the same for the same name, for good', () => {
    expect(stableId('person', 'somebody')).toBe(stableId('person', 'somebody'));
    expect(stableId('person', 'somebody')).not.toBe(stableId('agency', 'somebody'));
    expect(stableId('person', 'somebody')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(marloweVale.id).toBe('f1703d8c-ba15-59a5-b5f8-c4b5ed17a38c');
  });

  it('are unique over both partnerships', () => {
    const ids = demoPartnerships.flatMap((one) => [
      one.id,
      ...[...one.agencies, ...one.teams, ...one.people].map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    const mails = everybody.map((one) => one.email);
    expect(new Set(mails).size).toBe(mails.length);
  });
});

describe('Marlowe Vale', () => {
  it('has a dozen agencies of all ten kinds, six teams that hold children and two elsewhere', () => {
    expect(marloweVale.agencies).toHaveLength(12);
    expect(new Set(marloweVale.agencies.map((one) => one.kind)).size).toBe(10);
    const care = marloweVale.agencies.filter((one) => one.kind === 'social-care').map((one) => one.id);
    const teams = marloweVale.teams.filter((one) => care.includes(one.agencyId));
    expect([teams.length, marloweVale.teams.length]).toEqual([6, 8]);
    for (const team of teams) {
      const members = marloweVale.people.filter((one) => one.teamId === team.id);
      expect(members.filter((one) => one.roles.includes('team-manager'))).toHaveLength(1);
      expect(members.filter((one) => one.roles.includes('practitioner')).length).toBeGreaterThanOrEqual(2);
    }
    expect(
      marloweVale.people.filter((one) => /social worker$/i.test(one.jobTitle) && one.teamId),
    ).toHaveLength(14);
  });

  it('has a panel of every kind of agency, with one co-ordinator and one chair', () => {
    expect(holding('panel-coordinator')).toHaveLength(1);
    expect(holding('panel-chair').map((one) => one.jobTitle)).toEqual(['Head of quality assurance']);
    const kinds = holding('panel-member').map((one) => agencyOf(one)?.kind);
    expect(new Set(kinds)).toEqual(new Set(marloweVale.agencies.map((one) => one.kind)));
  });

  it('has two detective sergeants, of whom one is not on the panel', () => {
    const sergeants = marloweVale.people.filter((one) => one.jobTitle === 'Detective sergeant');
    expect(sergeants.map((one) => one.roles)).toEqual([['panel-member'], ['practitioner']]);
  });

  it.each<[DemoRole, number]>([
    ['cp-chair', 2],
    ['quality-assurance', 2],
    ['data-analyst', 1],
    ['agency-administrator', 2],
    ['system-administrator', 1],
    ['data-protection-officer', 1],
    ['independent-chair', 1],
    ['directory-editor', 1],
  ])('has somebody who is %s', (role, number) => {
    expect(holding(role)).toHaveLength(number);
  });

  it('has people in teams of their own agency, a few of whom prefer Welsh', () => {
    expect(marloweVale.people.length).toBeGreaterThanOrEqual(44);
    for (const person of marloweVale.people) {
      const team = marloweVale.teams.find((one) => one.id === person.teamId);
      expect(team?.agencyId ?? person.agencyId).toBe(person.agencyId);
    }
    expect(marloweVale.people.filter((one) => one.language === 'cy').length).toBeGreaterThanOrEqual(4);
  });
});

describe('both partnerships', () => {
  it('have addresses that no mail can reach', () => {
    for (const { email } of everybody) expect(email).toMatch(/^[a-z-]+(\.[a-z-]+)+@([a-z-]+\.)+example$/);
  });

  it('have codes that no authority has, and Cwm Arian the few people it takes', () => {
    // Authorities of England have codes up to 943 or from 201 to 212 and 301 to 396, those of Wales 660 to 681.
    expect([marloweVale.authorityCode, cwmArian.authorityCode]).toEqual(['951', '689']);
    expect([marloweVale.nation, cwmArian.nation]).toEqual(['england', 'wales']);
    expect(cwmArian.people.map((one) => [one.roles[0], one.language])).toEqual([
      ['team-manager', 'cy'],
      ['practitioner', 'cy'],
      ['front-door', 'cy'],
      ['panel-coordinator', 'cy'],
      ['practitioner', 'cy'],
      ['panel-member', 'cy'],
      ['directory-editor', 'cy'],
    ]);
  });
});
