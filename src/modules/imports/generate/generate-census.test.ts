import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '#practice/clocks/index.ts';
import type { CensusChild } from '../census/census-record.ts';
import { fingerprintOf } from '../census/fingerprint.ts';
import { readCensus } from '../census/read-census.ts';
import type { GenerateCensusOptions } from './census-options.ts';
import { generateCensus } from './generate-census.ts';
import type { AnswerLine } from './make-return.ts';
import { problemKinds } from './problem-kinds.ts';
import { all, findSlowly, parseTree, text, type Tree } from './testing/read-slowly.ts';

const holidays = shippedCalendar.holidays.map((holiday) => holiday.date);
const isHoliday = new Set(holidays);
const isWorkingDay = (day: string): boolean =>
  !isHoliday.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const usual: GenerateCensusOptions = {
  children: 6000,
  seed: 42,
  authorityCode: '951',
  referenceDate: '2026-03-31',
  holidays,
};

function write(options: GenerateCensusOptions): { xml: string; answers: AnswerLine[] } {
  const chunks = [...generateCensus(options)];
  return {
    xml: chunks.map((chunk) => chunk.xml).join(''),
    answers: chunks.flatMap((chunk) => chunk.answers),
  };
}

const digest = (options: GenerateCensusOptions): string =>
  createHash('sha256').update(write(options).xml).digest('hex');

const sayAnswer = (answer: AnswerLine): string[] => {
  if (!('criterion' in answer)) return [];
  const { localId, criterion, since } = answer;
  const earlier = answer.criterion === 'c' ? ` ${answer.earlierEnded ?? 'unknown'}` : '';
  return [`${localId} ${criterion} ${since}${earlier}`];
};

async function* bytesOf(xml: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(xml);
}

async function read(xml: string): Promise<{ children: CensusChild[]; problems: string[] }> {
  const children: CensusChild[] = [];
  const problems: string[] = [];
  for await (const part of readCensus(bytesOf(xml), { isWorkingDay })) {
    if (part.kind === 'summary') problems.push(...part.summary.problems.map((problem) => problem.rule));
    if (part.kind !== 'children') continue;
    for (const { child, problems: found } of part.batch) {
      if (child) children.push(child);
      problems.push(...found.map((problem) => `${problem.localId ?? 'nobody'} ${problem.rule}`));
    }
  }
  return { children, problems };
}

describe('a made-up return', () => {
  it('is the same, byte by byte, for the same seed, and another for another', () => {
    const options = { ...usual, children: 500 };
    expect(digest(options)).toBe(digest(options));
    expect(digest({ ...options, seed: 43 })).not.toBe(digest(options));
    expect(digest({ ...options, referenceDate: '2026-04-01' })).not.toBe(digest(options));
  });

  it('begins with the same children however many follow', () => {
    const few = write({ ...usual, children: 150 }).xml.replace(/<\/Children>\s*<\/Message>\s*$/, '');
    expect(write({ ...usual, children: 400 }).xml.startsWith(few)).toBe(true);
  });

  it('gives every answer that a slow reader of its XML finds, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.constantFrom('2026-03-31', '2026-10-31', '2024-02-29', '2025-02-28', '2028-02-29'),
        fc.integer({ min: 2, max: 6 }),
        (seed, referenceDate, years) => {
          const { xml, answers } = write({ ...usual, children: 400, seed, referenceDate, years });
          const children = all(parseTree(xml), 'Child');
          expect(children).toHaveLength(400);
          expect(answers.flatMap(sayAnswer)).toEqual(
            children.flatMap((child) => findSlowly(child, referenceDate)),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is read back without a single problem, each child as it was written', async () => {
    const written = [...generateCensus(usual)].flatMap((chunk) => chunk.children.map(({ child }) => child));
    const { children, problems } = await read(write(usual).xml);
    expect(problems).toEqual([]);
    expect(children.map(fingerprintOf)).toEqual(written.map((child) => fingerprintOf({ ...child, line: 1 })));
  });

  it('writes gender as a number before 2025 and sex as a letter since', () => {
    const older = all(parseTree(write({ ...usual, children: 200, shape: 2021 }).xml), 'Child');
    expect(new Set(older.map((child) => text(child, 'GenderCurrent')))).toEqual(new Set(['0', '1', '2']));
    expect(older.some((child) => text(child, 'Sex') !== null)).toBe(false);
    const latest = all(parseTree(write({ ...usual, children: 200 }).xml), 'Child');
    expect(new Set(latest.map((child) => text(child, 'Sex')))).toEqual(new Set(['U', 'M', 'F']));
  });

  it.each([
    [{ children: -1 }],
    [{ children: 1.5 }],
    [{ authorityCode: '95' }],
    [{ referenceDate: '2026-02-30' }],
    [{ years: 1 }],
    [{ withProblems: 2 }],
    [{ seed: Number.NaN }],
    [{ withProblems: 0.1, changeCensus: true }],
  ])('is not made for %j', (wrong) => {
    expect(() => [...generateCensus({ ...usual, ...wrong })]).toThrow(RangeError);
  });
});

describe('who is in it', () => {
  const { xml, answers } = write(usual);
  const children = all(parseTree(xml), 'Child');
  const episodes = children.flatMap((child) => all(child, 'CINdetails'));
  const open = children.filter((child) =>
    all(child, 'CINdetails').some(
      (episode) => text(episode, 'CINclosureDate') === null && text(episode, 'ReferralNFA') === 'false',
    ),
  );
  const hasOpen =
    (start: string, end: string) =>
    (child: Tree): boolean =>
      all(child, start).some((plan) => text(plan, end) === null);
  const share = (some: unknown[], of: unknown[]): number => some.length / of.length;

  it('has about 40% of open cases on a child in need plan, 12% on a child protection plan', () => {
    expect(share(open.filter(hasOpen('CINPlanDates', 'CINPlanEndDate')), open)).toBeCloseTo(0.4, 1);
    expect(share(open.filter(hasOpen('ChildProtectionPlans', 'CPPendDate')), open)).toBeCloseTo(0.12, 1);
  });

  it('has children of every age under 18, and a few not yet born', () => {
    const births = children.flatMap((child) => text(child, 'PersonBirthDate') ?? []);
    const unborn = children.flatMap((child) => text(child, 'ExpectedPersonBirthDate') ?? []);
    expect(births.length + unborn.length).toBe(children.length);
    expect(births.toSorted()[0] ?? '').toMatch(/^200[89]-/);
    expect(births.every((birth) => birth <= usual.referenceDate)).toBe(true);
    expect(new Set(births.map((birth) => birth.slice(0, 4))).size).toBeGreaterThanOrEqual(18);
    expect(share(unborn, children)).toBeGreaterThan(0.002);
    expect(share(unborn, children)).toBeLessThan(0.05);
  });

  it('has no two episodes of a child at once, and conferences after the enquiry that called them', () => {
    for (const child of children) {
      const periods = all(child, 'CINdetails').map((episode) => ({
        from: text(episode, 'CINreferralDate') ?? '',
        to: text(episode, 'CINclosureDate') ?? (text(episode, 'ReferralNFA') === 'true' ? '' : '9999'),
      }));
      expect(periods.every((one, at) => at === 0 || (periods[at - 1]?.to ?? '') <= one.from)).toBe(true);
    }
    for (const enquiry of all(parseTree(xml), 'Section47'))
      expect(
        (text(enquiry, 'S47ActualStartDate') ?? '') <= (text(enquiry, 'DateOfInitialCPC') ?? '9999'),
      ).toBe(true);
  });

  it('holds every code of reviews, closures, needs and abuse that its lists hold', () => {
    const found = (name: string): Set<string> =>
      new Set(episodes.flatMap((one) => all(one, name).map((leaf) => leaf.text)));
    expect(found('PrimaryNeedCode').size).toBe(10);
    expect(found('ReasonForClosure').size).toBe(8);
    expect(found('InitialCategoryOfAbuse')).toEqual(new Set(['NEG', 'EMO', 'PHY', 'SAB', 'MUL']));
    expect(found('CPPreviewDate').size).toBeGreaterThan(100);
  });

  it('holds both sides of every boundary', () => {
    const said = answers.flatMap(sayAnswer);
    expect(said.some((line) => line.includes(' a 2025-03-30'))).toBe(true);
    expect(said.some((line) => line.endsWith(` b ${usual.referenceDate}`))).toBe(true);
    expect(said.some((line) => line.endsWith(' unknown'))).toBe(true);
    const startsYearAgo = all(parseTree(xml), 'CINPlanStartDate').some(
      (start) => start.text === '2025-03-31',
    );
    expect(startsYearAgo).toBe(true);
    const ratio = new Set(said.map((line) => line.split(' ')[0])).size / children.length;
    expect(ratio).toBeGreaterThan(0.03);
    expect(ratio).toBeLessThan(0.09);
  });
});

describe('a return with problems', () => {
  it('has the kinds it says, found by the rule of that name, and no others', async () => {
    const { xml, answers } = write({ ...usual, children: 1500, withProblems: 0.2 });
    const promised = answers.flatMap((answer) => ('problem' in answer ? [answer] : []));
    expect(promised.length).toBeGreaterThan(200);
    expect(new Set(promised.map((answer) => answer.problem))).toEqual(new Set(Object.keys(problemKinds)));
    const { problems } = await read(xml);
    const said = promised.map(({ localId, problem }) =>
      problem === 'local-id-missing' ? `nobody ${problem}` : `${localId} ${problem}`,
    );
    expect(problems.toSorted()).toEqual(expect.arrayContaining(said.toSorted()));
    expect(new Set(problems.map((line) => line.split(' ')[0])).size).toBe(
      new Set(said.map((line) => line.split(' ')[0])).size,
    );
  });
});

describe('the return three months later', () => {
  it('has as many new, changed, unchanged and gone children as its answers say', () => {
    const before = new Map(childrenByLocalId(usual));
    const after = new Map(childrenByLocalId({ ...usual, changeCensus: true }));
    const chunks = [...generateCensus({ ...usual, changeCensus: true })];
    const answers = chunks.flatMap((chunk) => chunk.answers);
    const say = (change: string): string[] =>
      answers.flatMap((answer) => ('change' in answer && answer.change === change ? [answer.localId] : []));
    const there = [...after.keys()];
    const changed = there.filter((id) => before.has(id) && before.get(id) !== after.get(id));
    const unchanged = there.filter((id) => before.get(id) === after.get(id));
    expect(say('new')).toEqual(there.filter((id) => !before.has(id)));
    expect(say('gone')).toEqual([...before.keys()].filter((id) => !after.has(id)));
    expect(say('changed')).toEqual(changed);
    expect(chunks.at(-1)?.soFar).toEqual({
      children: there.length,
      problems: 0,
      new: 240,
      changed: changed.length,
      unchanged: unchanged.length,
      gone: say('gone').length,
    });
    expect(changed.length).toBeGreaterThan(500);
    expect(say('gone').length).toBeGreaterThan(200);
  });

  it('describes the later day, with the answers and without a problem on it', async () => {
    const { xml, answers } = write({ ...usual, changeCensus: true });
    const tree = parseTree(xml);
    expect(text(tree, 'ReferenceDate')).toBe('2026-06-30');
    expect(answers.flatMap(sayAnswer)).toEqual(
      all(tree, 'Child').flatMap((child) => findSlowly(child, '2026-06-30')),
    );
    const ways = new Set(answers.flatMap((answer) => ('how' in answer ? [answer.how] : [])));
    expect(ways.size).toBe(6);
    expect((await read(xml)).problems).toEqual(['reference-date-not-31-march']);
  });
});

function childrenByLocalId(options: GenerateCensusOptions): [string, string][] {
  return [...generateCensus(options)].flatMap((chunk) =>
    chunk.children.map(({ child }): [string, string] => [
      child.localId,
      fingerprintOf({ ...child, line: 1 }),
    ]),
  );
}
