import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CensusChild, CensusEpisode } from './census-record.ts';
import * as codes from './census-codes.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readAll } from './samples/read-all.ts';
import { fileOf, writeChild } from './samples/write-census.ts';

const HORIZON = Date.UTC(2027, 0, 1);
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(HORIZON - days * 86_400_000).toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const code = (set: ReadonlySet<string>) => maybe(fc.constantFrom(...set));
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map(readable)
  .filter((each) => each !== '');

/** What XML can carry and what reading trims. */
function readable(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim();
}

/** An item with nothing in it cannot be told from none. */
function isSomething(item: object): boolean {
  return Object.values(item).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}

const assessment = fc.record({
  startDate: maybe(day),
  authorisedDate: maybe(day),
  factors: few(fc.constantFrom('1A', '21')),
});
const section47 = fc.record({
  startDate: maybe(day),
  initialConferenceTarget: maybe(day),
  initialConferenceDate: maybe(day),
  initialConferenceNotRequired: maybe(fc.boolean()),
});
const protectionPlan = fc.record({
  startDate: day,
  endDate: maybe(day),
  initialCategory: code(codes.ABUSE_CATEGORIES),
  latestCategory: code(codes.ABUSE_CATEGORIES),
  previousPlans: maybe(fc.nat(999_999)),
  reviews: few(day),
});
const episode: fc.Arbitrary<CensusEpisode> = fc.record({
  referralDate: maybe(day),
  referralSource: code(codes.REFERRAL_SOURCES),
  primaryNeed: code(codes.PRIMARY_NEEDS),
  closureDate: maybe(day),
  closureReason: code(codes.CLOSURE_REASONS),
  initialConferenceDate: maybe(day),
  referralNoFurtherAction: maybe(fc.boolean()),
  assessments: few(assessment.filter(isSomething)),
  cinPlans: few(fc.record({ startDate: day, endDate: maybe(day) })),
  section47s: few(section47.filter(isSomething)),
  protectionPlans: few(protectionPlan),
  preProceedings: few(
    fc.record({
      dates: fc.array(fc.record({ element: fc.constant('LetterDate'), date: day }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
});
const child: fc.Arbitrary<CensusChild> = fc.record({
  localId: text,
  line: fc.constant(0),
  upn: maybe(text),
  formerUpn: maybe(text),
  upnUnknown: maybe(text),
  birthDate: maybe(day),
  expectedBirthDate: maybe(day),
  deathDate: maybe(day),
  sex: maybe(fc.constantFrom('F', 'M', 'U')),
  ethnicity: maybe(text),
  disabilities: few(fc.constantFrom(...codes.DISABILITIES)),
  episodes: few(episode),
});
const children = fc.uniqueArray(child, { selector: (one) => one.localId, minLength: 1, maxLength: 8 });

const withoutLine = (one: CensusChild): CensusChild => ({ ...one, line: 0 });

describe('any children', () => {
  it('come back from a file as they were written, whatever the pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(children, fc.integer({ min: 1, max: 300 }), async (written, pieceBytes) => {
        const census = await readAll(fileOf(written.map(writeChild).join('\n')), { pieceBytes });
        expect(census.children.map(withoutLine)).toEqual(written);
        expect(census.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(census.summary.children).toBe(written.length);
      }),
      { numRuns: 150 },
    );
  });

  it('have a fingerprint of their content: not of the line, nor of the order of lists', () => {
    fc.assert(
      fc.property(child, fc.infiniteStream(fc.nat()), (one, chance: Iterator<number, number>) => {
        const shuffled = withShuffledLists({ ...one, line: 99 }, () => chance.next().value);
        expect(fingerprintOf(shuffled)).toBe(fingerprintOf(one));
      }),
    );
    fc.assert(
      fc.property(child, child, (one, other) => {
        const isSame = JSON.stringify(normal(one)) === JSON.stringify(normal(other));
        expect(fingerprintOf(one) === fingerprintOf(other)).toBe(isSame);
      }),
    );
  });

  it('have another fingerprint once any one thing is different', () => {
    fc.assert(
      fc.property(child, fc.nat(), day, (one, choice, date) => {
        const changes: CensusChild[] = [
          { ...one, birthDate: date },
          { ...one, sex: one.sex === 'F' ? 'M' : 'F' },
          { ...one, disabilities: [...one.disabilities, 'NONE'] },
          { ...one, episodes: [...one.episodes, { ...emptyEpisode, closureDate: date }] },
          {
            ...one,
            episodes: one.episodes.map((each) => ({
              ...each,
              cinPlans: [...each.cinPlans, { startDate: date, endDate: null }],
            })),
          },
        ];
        const changed = changes[choice % changes.length] ?? one;
        fc.pre(JSON.stringify(changed) !== JSON.stringify(one));
        expect(fingerprintOf(changed)).not.toBe(fingerprintOf(one));
      }),
    );
  });
});

const emptyEpisode: CensusEpisode = {
  referralDate: null,
  referralSource: null,
  primaryNeed: null,
  closureDate: null,
  closureReason: null,
  initialConferenceDate: null,
  referralNoFurtherAction: null,
  assessments: [],
  cinPlans: [],
  section47s: [],
  protectionPlans: [],
  preProceedings: [],
};

/** The same value with every list in it in another order. */
function withShuffledLists<Value>(value: Value, chance: () => number): Value {
  if (Array.isArray(value)) {
    const ranked = value.map((each: unknown) => ({ rank: chance(), each: withShuffledLists(each, chance) }));
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ each }) => each) as Value;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withShuffledLists(each, chance)]),
  ) as Value;
}

/** The same value with the line dropped and every list in one order. */
function normal(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(normal).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'line');
  return Object.fromEntries(entries.map(([key, each]) => [key, normal(each)]));
}
