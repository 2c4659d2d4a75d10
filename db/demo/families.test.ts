import { describe, expect, it } from 'vitest';
import { makeFamilies } from './families.ts';
import { marloweVale } from './partnership.ts';

const families = makeFamilies();
const children = families.flatMap((family) => family.children);

describe('the families of Marlowe Vale', () => {
  it('are 250 with 400 children, the same each time', () => {
    expect([families.length, children.length]).toEqual([250, 400]);
    expect(makeFamilies()).toEqual(families);
    expect(new Set(children.map((child) => child.localId)).size).toBe(400);
  });

  it('mostly share a name; some hold half-brothers and half-sisters with another', () => {
    const together = families.filter((family) => family.children.length > 1);
    const names = together.map((family) => new Set(family.children.map((child) => child.familyName)).size);
    expect(names.filter((count) => count === 1).length).toBeGreaterThan(together.length * 0.7);
    expect(names.filter((count) => count === 2).length).toBeGreaterThan(5);
    for (const { children: siblings } of together) {
      expect(new Set(siblings.map((child) => child.givenName)).size).toBe(siblings.length);
      const births = siblings.map(({ record }) => record.birthDate ?? record.expectedBirthDate);
      expect(new Set(births).size).toBe(siblings.length);
    }
  });

  it('share their names with no other family of the same worker', () => {
    const keys = families.flatMap(({ worker, children: siblings }) =>
      [...new Set(siblings.map((child) => child.familyName))].map((name) => `${worker.id} ${name}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('have a worker of their own team', () => {
    for (const { team, worker } of families) expect(worker.teamId).toBe(team.id);
    expect(new Set(families.map((family) => family.worker.id)).size).toBe(14);
  });

  it('live where nobody lives', () => {
    for (const { postcode } of families) expect(postcode).toMatch(/^ZZ[1-9] \d[A-Z]{2}$/);
  });

  it('have names of many origins, none that of somebody who works there', () => {
    const names = children.map((child) => `${child.givenName} ${child.familyName}`);
    for (const sign of ["'", '-', 'ł', 'ó', 'ọ', 'ă', 'ŷ', 'ap '])
      expect(names.join('; ').normalize('NFC')).toContain(sign);
    expect(new Set(children.map((child) => child.familyName)).size).toBeGreaterThan(60);
    const working = marloweVale.people.flatMap((one) => one.fullName.split(' ').at(-1) ?? []);
    expect(children.filter((child) => working.includes(child.familyName))).toEqual([]);
    expect(children.filter((child) => child.knownAs !== '').length).toBeGreaterThan(40);
  });

  it('have children of every age, and some not yet born', () => {
    const births = children.flatMap(({ record }) => record.birthDate ?? []);
    expect(new Set(births.map((birth) => birth.slice(0, 4))).size).toBeGreaterThanOrEqual(17);
    expect(children.length - births.length).toBeGreaterThanOrEqual(1);
    expect(children.length - births.length).toBeLessThanOrEqual(15);
  });
});
