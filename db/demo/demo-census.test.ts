import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '#modules/imports/census/fingerprint.ts';
import { readCensus } from '#modules/imports/census/read-census.ts';
import { all, findSlowly, parseTree, text } from '#modules/imports/generate/testing/read-slowly.ts';
import { isWorkingDay, shippedCalendar } from '#practice/clocks/index.ts';
import { demoDays, writtenFor } from './as-at.ts';
import { demoAnswers, demoCensus, demoPeopleCsv, type DemoReturn } from './demo-census.ts';
import { makeFamilies } from './families.ts';

const xmlOf = (made: DemoReturn): string => [...made.chunks()].join('');

const mayMeet = (day: string): boolean => {
  const answer = isWorkingDay(day, shippedCalendar);
  return answer.known && answer.isWorking;
};

async function problemsOf(made: DemoReturn): Promise<string[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    for (const chunk of made.chunks()) yield Buffer.from(chunk);
  }
  const found: string[] = [];
  for await (const part of readCensus(bytes(), { expectedAuthority: '951', isWorkingDay: mayMeet })) {
    if (part.kind === 'summary') found.push(...part.summary.problems.map((problem) => problem.rule));
    if (part.kind === 'children')
      found.push(...part.batch.flatMap(({ problems }) => problems.map((problem) => problem.rule)));
  }
  return found;
}

const sayAnswers = (asAt?: string): string[] =>
  demoAnswers(asAt).map((answer) =>
    answer.criterion === 'c'
      ? `${answer.localId} c ${answer.since} ${answer.earlierEnded ?? 'unknown'}`
      : `${answer.localId} ${answer.criterion} ${answer.since}`,
  );

const kindsOf = (asAt: string): string[] =>
  demoAnswers(asAt).map(({ localId, criterion }) => `${localId} ${criterion}`);

const shifts = [
  writtenFor,
  '2026-11-27',
  '2026-11-28',
  '2027-01-04',
  '2027-04-01',
  '2027-12-27',
  '2026-03-14',
];

describe('the returns of Marlowe Vale', () => {
  it('describe a day in spring and one in autumn, of the year that their header says', () => {
    const [earlier, current] = demoCensus();
    expect([earlier.referenceDate, current.referenceDate]).toEqual(['2026-03-31', '2026-10-31']);
    const tree = parseTree(xmlOf(current));
    expect([text(tree, 'Year'), text(tree, 'LEA'), all(tree, 'Child').length]).toEqual([
      '2026',
      '951',
      current.children.length,
    ]);
  });

  it('are found to meet the criteria that they were told to, as at the day of the demonstration', () => {
    const children = all(parseTree(xmlOf(demoCensus()[1])), 'Child');
    expect(children.flatMap((child) => findSlowly(child, writtenFor))).toEqual(sayAnswers());
    const stuck = demoAnswers();
    expect(new Set(stuck.map((answer) => answer.localId)).size).toBe(18);
    const count = (criterion: string): number =>
      stuck.filter((answer) => answer.criterion === criterion).length;
    expect([count('a'), count('b'), count('c')]).toEqual([7, 6, 6]);
    expect(stuck.some((answer) => answer.criterion === 'c' && answer.earlierEnded === null)).toBe(true);
  });

  it.each(shifts)(
    'are read without a problem and meet the same criteria when started on %s',
    async (asAt) => {
      const [earlier, current] = demoCensus(asAt);
      const notOfMarch = (made: DemoReturn): string[] =>
        made.referenceDate.endsWith('-03-31') ? [] : ['reference-date-not-31-march'];
      expect(await problemsOf(earlier)).toEqual(notOfMarch(earlier));
      expect(await problemsOf(current)).toEqual(notOfMarch(current));
      expect(kindsOf(asAt)).toEqual(kindsOf(writtenFor));
    },
  );

  it('are moved by whole weeks, and never past the day they are started on', () => {
    for (const asAt of shifts) {
      const moved = demoDays(asAt).today - demoDays().today;
      expect(Math.abs(moved % 7)).toBe(0);
    }
    expect(demoDays('2026-11-27')).toEqual(demoDays('2026-11-21'));
    expect(demoDays('2026-11-28').today).toBe(demoDays().today + 7);
    expect(demoDays('2026-11-20').today).toBe(demoDays().today - 7);
  });

  it('show children that are new, changed, unchanged and gone in between', () => {
    const [before, after] = demoCensus().map(
      (made) => new Map(made.children.map((child) => [child.localId, fingerprintOf({ ...child, line: 1 })])),
    );
    const there = [...(after ?? [])];
    expect(there.filter(([id]) => !before?.has(id)).length).toBeGreaterThan(50);
    expect(there.filter(([id, print]) => before?.has(id) && before.get(id) !== print).length).toBeGreaterThan(
      50,
    );
    expect(there.filter(([id, print]) => before?.get(id) === print).length).toBeGreaterThan(50);
    expect([...(before ?? [])].filter(([id]) => !after?.has(id)).length).toBeGreaterThan(20);
  });

  it('lose one plan in between, which was sent by mistake, and correct some ethnicities', () => {
    const [earlier, current] = demoCensus();
    const later = new Map(current.children.map((child) => [child.localId, child]));
    const starts = (child: (typeof current.children)[number] | undefined): (string | null)[] =>
      (child?.episodes ?? []).flatMap((episode) => episode.cinPlans.map((plan) => plan.startDate));
    const kept = earlier.children.filter((child) => later.has(child.localId));
    const lost = kept.flatMap((child) =>
      starts(child).filter((start) => !starts(later.get(child.localId)).includes(start)),
    );
    expect(lost).toHaveLength(1);
    const corrected = kept.filter(
      (child) => child.birthDate !== null && child.ethnicity !== later.get(child.localId)?.ethnicity,
    );
    expect(corrected.length).toBeGreaterThanOrEqual(2);
  });

  it('hold nothing that happened after the day they describe', () => {
    for (const made of demoCensus()) {
      const dated = all(parseTree(xmlOf(made)), 'Children')
        .flatMap((top) => top.children)
        .flatMap((child) =>
          [
            'PersonBirthDate',
            'CINreferralDate',
            'CINclosureDate',
            'CINPlanStartDate',
            'CINPlanEndDate',
            'CPPstartDate',
            'CPPendDate',
            'CPPreviewDate',
            'AssessmentAuthorisationDate',
            'S47ActualStartDate',
            'DateOfInitialCPC',
          ].flatMap((name) => all(child, name)),
        );
      expect(dated.length).toBeGreaterThan(1000);
      expect(dated.filter((leaf) => leaf.text > made.referenceDate)).toEqual([]);
    }
  });
});

describe('the people file of Marlowe Vale', () => {
  const rows = parse<Record<string, string>>(demoPeopleCsv(), { columns: true });

  it('names every child, and the worker of those whose case is open', () => {
    const children = makeFamilies().flatMap((family) => family.children);
    expect(rows.map((row) => row['local_id'])).toEqual(children.map((child) => child.localId));
    expect(rows.map((row) => row['family_name'])).toEqual(children.map((child) => child.familyName));
    const withWorker = rows.filter((row) => row['worker_email'] !== '').length;
    expect(withWorker).toBeGreaterThan(150);
    expect(withWorker).toBeLessThan(300);
    const stuck = new Set(demoAnswers().map((answer) => answer.localId));
    expect(rows.filter((row) => stuck.has(row['local_id'] ?? '') && row['worker_email'] === '')).toEqual([]);
  });
});
