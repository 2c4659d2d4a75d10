import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLetterOf } from '../census/upn.ts';
import { traditions } from './made-up-names.ts';
import { makePostcode } from './made-up-places.ts';
import { makePerson, writePerson } from './people-file.ts';
import { SeededRandom, weigh } from './seeded-random.ts';
import { makePupilNumber } from './unique-pupil-number.ts';

const row = (index: number, seed = 3): ReturnType<typeof makePerson> =>
  makePerson(new SeededRandom(seed), index, { localId: `C${String(index)}`, sex: 'F' });

describe('the people of a return', () => {
  it('are the same whoever was asked for before', () => {
    const random = new SeededRandom(3);
    makePerson(random, 77, { localId: 'x', sex: 'M' });
    expect(makePerson(random, 8, { localId: 'C8', sex: 'F' })).toEqual(row(8));
    expect(row(8, 4)).not.toEqual(row(8));
  });

  it('are often brothers and sisters, of one name, home, team and worker', () => {
    const people = Array.from({ length: 1000 }, (_, index) => row(index));
    const homes = new Map(people.map((one) => [`${one.address} ${one.familyName}`, one]));
    expect(homes.size).toBeGreaterThan(550);
    expect(homes.size).toBeLessThanOrEqual(600);
    for (const one of people)
      expect(homes.get(`${one.address} ${one.familyName}`)).toMatchObject({ postcode: one.postcode });
  });

  it('have names with apostrophes, hyphens and letters English has not', () => {
    const names = Object.values(traditions).flatMap((one) => [...one.girls, ...one.boys, ...one.families]);
    for (const sign of ["'", '-', 'Ł', 'ŷ', 'ọ́', 'ș', 'ó']) expect(names.join(' ')).toContain(sign);
    expect(names.every((name) => name === name.trim() && name.normalize('NFC') === name)).toBe(true);
  });

  it('are written so that a comma or a quote stays in its cell', () => {
    const line = writePerson({ ...row(1), address: '1 "The Cot", Thornmarsh', knownAs: '' });
    expect(line).toContain(',"1 ""The Cot"", Thornmarsh",');
    expect(line.endsWith('\r\n')).toBe(true);
  });

  it('live at postcodes that nobody has, never at ZZ99', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (number) => {
        expect(makePostcode(number)).toMatch(/^ZZ[1-9] \d[ABD-HJLNP-UW-Z]{2}$/);
      }),
    );
  });
});

describe('a made-up pupil number', () => {
  it('has its check letter and is like no other', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => makePupilNumber('951', index * 7, 2021));
    expect(new Set(numbers).size).toBe(5000);
    for (const upn of numbers) expect(checkLetterOf(upn)).toBe(upn[0]);
    expect(() => makePupilNumber('95', 1, 2021)).toThrow(RangeError);
  });
});

describe('seeded chances', () => {
  it('spread evenly, between the ends and as the weights say', () => {
    const random = new SeededRandom(-9);
    const counts = new Map<number, number>();
    for (let at = 0; at < 60_000; at += 1) {
      const value = random.startAt(at).between(1, 6);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
    expect(
      weigh([
        ['a', 2],
        ['b', 1],
      ]),
    ).toEqual(['a', 'a', 'b']);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
