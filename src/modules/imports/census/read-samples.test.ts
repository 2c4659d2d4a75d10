import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readAll, rulesOf, type WholeCensus } from './samples/read-all.ts';

async function readSample(name: string): Promise<WholeCensus> {
  return readAll(await readFile(new URL(`./samples/${name}`, import.meta.url)));
}

function countRules(census: WholeCensus): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of census.problems) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe('the sample files of the open validator', () => {
  it('reads 332 children with 402 episodes and says that there are no plans', async () => {
    const census = await readSample('fake_CIN_data.xml');
    expect(census.children).toHaveLength(332);
    expect(census.summary).toMatchObject({
      children: 332,
      episodes: 402,
      plans: 0,
      reviews: 0,
      bytes: 259_162,
    });
    expect(census.header).toMatchObject({
      collection: 'CIN',
      authorityCode: '975',
      referenceDate: '2022-07-21',
    });
    expect(rulesOf(census.summary.problems)).toEqual(['reference-date-not-31-march(2022-07-21)', 'no-plans']);
    expect(census.children[1]).toMatchObject({
      localId: 'RND000824303014',
      line: 38,
      sex: 'U',
      episodes: [{ closureReason: 'RC1' }, { referralSource: '3A', closureDate: null }],
    });
    expect(census.children.flatMap((child) => child.disabilities)).toHaveLength(117);
    expect(countRules(census)).toEqual({
      'upn-check-letter': 320,
      'conference-not-on-working-day': 91,
      'date-after-reference-date': 23,
    });
  });

  it('reads everything nested and a child with letters for sex', async () => {
    const census = await readSample('CIN_Census_2024.xml');
    expect(census.summary).toMatchObject({ children: 2, episodes: 2, plans: 2, reviews: 1 });
    expect(census.children.map((child) => child.sex)).toEqual(['M', 'M']);
    expect(census.children[0]?.episodes[0]).toEqual({
      referralDate: '2022-10-06',
      referralSource: '1A',
      primaryNeed: 'N4',
      closureDate: '2023-02-27',
      closureReason: 'RC1',
      initialConferenceDate: '2022-12-06',
      referralNoFurtherAction: false,
      assessments: [{ startDate: '2028-04-28', authorisedDate: '2020-09-19', factors: ['1C', 'RB', '6B'] }],
      cinPlans: [{ startDate: '2023-01-24', endDate: '2023-01-26' }],
      section47s: [
        {
          startDate: '2022-06-02',
          initialConferenceTarget: '2022-06-23',
          initialConferenceDate: '2022-06-17',
          initialConferenceNotRequired: false,
        },
      ],
      protectionPlans: [
        {
          startDate: '2022-02-17',
          endDate: '2023-03-14',
          initialCategory: 'PHY',
          latestCategory: 'PHY',
          previousPlans: 10,
          reviews: ['2023-02-15'],
        },
      ],
      preProceedings: [],
    });
    expect(rulesOf(census.summary.problems)).toEqual(['year-not-of-reference-date(2023, 2024-03-31)']);
  });

  it('reads both of two plans and reports the stray text', async () => {
    const census = await readSample('CIN2rows.xml');
    expect(census.summary).toMatchObject({ children: 1, episodes: 1, plans: 3, reviews: 2 });
    expect(census.children[0]).toMatchObject({ birthDate: '2015-03-27', sex: 'M' });
    expect(rulesOf(census.problems)).toEqual([
      'stray-text(PersonBirthDate)',
      'upn-check-letter(A123456789123, P)',
      'cp-plan-start-not-on-conference(2022-02-17)',
      'cp-plan-start-not-on-conference(2022-02-17)',
      'cp-plans-overlap(2022-02-17, 2022-02-17)',
      'cin-plan-during-cp-plan(2023-01-24, 2022-02-17)',
    ]);
    expect(census.problems[0]).toMatchObject({ localId: 'DfEX0000001', line: 23, severity: 'warning' });
  });

  it.each([
    ['CIN_header_issues_100.xml', ['reference-date-not-31-march(2023-03-28)']],
    ['CIN_la_issues_2887Q.xml', []],
  ])('takes the child of %s and lists what is odd', async (name, ofTheFile) => {
    const census = await readSample(name);
    expect(census.summary).toMatchObject({ children: 1, episodes: 1, plans: 2, reviews: 1 });
    expect(rulesOf(census.summary.problems)).toEqual(ofTheFile);
    expect(rulesOf(census.problems)).toEqual([
      'stray-text(PersonBirthDate)',
      'both-birth-dates(1965-03-27, 1066-04-13)',
      'upn-check-letter(A123456789123, P)',
      'conference-not-on-working-day(1970-12-06)',
      'cp-plan-start-not-on-conference(1970-02-17)',
      'cin-plan-during-cp-plan(1971-01-24, 1970-02-17)',
    ]);
  });
});
