import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';
import { childOf } from '../census/samples/write-census.ts';
import { cinPlan, episodeFrom, protectionPlan, returnAt } from '../census/samples/write-return.ts';

let imports: ImportHouse;
beforeEach(async () => {
  imports = await openImportHouse();
});
afterEach(() => imports.close());

const take = (text: string) => imports.take(imports.write('return.xml', text));
const plans = () =>
  imports.rows(
    `select c.local_id as child, p.kind, p.start_date as start, p.end_date as "end", p.gone_since as gone, p.previous_ended_on as earlier
       from plans.plan p join children.child c using (partnership_id, child_id) order by 1, 2, 3`,
  );

describe('what a later return no longer holds', () => {
  it('is marked and kept: a plan, a review, a child', async () => {
    const kept = episodeFrom(
      '2025-06-02',
      cinPlan('2025-07-01') + protectionPlan('2025-09-01', undefined, '2025-12-01', '2026-02-02'),
    );
    await take(returnAt('2026-02-28', childOf('C1', kept), childOf('C2')));
    const fewer = episodeFrom('2025-06-02', protectionPlan('2025-09-01', undefined, '2026-02-02'));
    const { counts } = await take(returnAt('2026-03-31', childOf('C1', fewer)));
    expect(counts).toMatchObject({ new: 0, changed: 1, unchanged: 0, gone: 1 });
    expect(await plans()).toEqual([
      {
        child: 'C1',
        kind: 'child-in-need',
        start: '2025-07-01',
        end: null,
        gone: '2026-03-31',
        earlier: null,
      },
      { child: 'C1', kind: 'child-protection', start: '2025-09-01', end: null, gone: null, earlier: null },
    ]);
    expect(await imports.rows('select review_date, number, gone_since from plans.review order by 1')).toEqual(
      [
        { review_date: '2025-12-01', number: 1, gone_since: '2026-03-31' },
        { review_date: '2026-02-02', number: 1, gone_since: null },
      ],
    );
    expect(await imports.rows('select local_id, gone_since from children.child order by 1')).toEqual([
      { local_id: 'C1', gone_since: null },
      { local_id: 'C2', gone_since: '2026-03-31' },
    ]);
    expect(
      await imports.rows(`select gone_since from plans.episode where gone_since is not null`),
    ).toHaveLength(1);
  });

  it('is there again when a return after that holds it', async () => {
    const whole = returnAt(
      '2026-03-31',
      childOf('C1', episodeFrom('2025-06-02', cinPlan('2025-07-01'))),
      childOf('C2'),
    );
    await take(whole);
    await take(returnAt('2026-06-30', childOf('C2')));
    expect(await plans()).toMatchObject([{ gone: '2026-06-30' }]);
    const { counts } = await take(whole.replaceAll('2026-03-31', '2026-09-30'));
    expect(counts).toMatchObject({ new: 0, changed: 1, unchanged: 1, gone: 0 });
    expect(await plans()).toMatchObject([{ gone: null }]);
    expect(await imports.rows('select from children.child where gone_since is not null')).toEqual([]);
  });

  it('is not missed when it was over before the year of the return', async () => {
    const both = episodeFrom(
      '2024-01-08',
      protectionPlan('2024-02-01', '2024-11-01') + cinPlan('2024-11-01'),
    );
    await take(returnAt('2025-03-31', childOf('C1', both)));
    await take(returnAt('2026-03-31', childOf('C1', episodeFrom('2024-01-08', cinPlan('2024-11-01')))));
    expect(await plans()).toMatchObject([{ gone: null }, { end: '2024-11-01', gone: null }]);
  });
});

describe('what a later return says otherwise', () => {
  it('is corrected, and what was said before is kept', async () => {
    await take(
      returnAt('2026-03-31', childOf('C1', episodeFrom('2025-06-02', protectionPlan('2025-09-01')))),
    );
    const ended = protectionPlan('2025-09-01', '2026-05-01').replace(
      '<LatestCategoryOfAbuse>NEG',
      '<LatestCategoryOfAbuse>EMO',
    );
    await take(returnAt('2026-06-30', childOf('C1', episodeFrom('2025-06-02', ended))));
    expect(await plans()).toMatchObject([{ start: '2025-09-01', end: '2026-05-01', gone: null }]);
    const kept = await imports.rows('select what, was, became from imports.correction');
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      what: 'plan',
      was: { end_date: null, latest_category: 'NEG' },
      became: { end_date: '2026-05-01', latest_category: 'EMO' },
    });
  });

  it('links a plan to the one before it once that has an end', async () => {
    const plan = (end?: string) =>
      episodeFrom('2024-06-03', protectionPlan('2024-07-01', end) + protectionPlan('2025-10-01'));
    await take(returnAt('2026-03-31', childOf('C1', plan())));
    const previous = () =>
      imports.rows(
        `select p.start_date as start, e.start_date as earlier, p.previous_ended_on as ended
           from plans.plan p left join plans.plan e on e.plan_id = p.previous_plan_id order by 1`,
      );
    expect(await previous()).toEqual([
      { start: '2024-07-01', earlier: null, ended: null },
      { start: '2025-10-01', earlier: '2024-07-01', ended: null },
    ]);
    await take(returnAt('2026-06-30', childOf('C1', plan('2025-04-30'))));
    expect(await previous()).toMatchObject([{}, { earlier: '2024-07-01', ended: '2025-04-30' }]);
  });

  it('keeps two of one day apart, whichever comes first', async () => {
    const assessment = (authorised: string) =>
      `<Assessments><AssessmentActualStartDate>2025-06-03</AssessmentActualStartDate><AssessmentAuthorisationDate>${authorised}</AssessmentAuthorisationDate></Assessments>`;
    const [one, two] = [assessment('2025-07-01'), assessment('2025-07-08')];
    await take(returnAt('2026-03-31', childOf('C1', episodeFrom('2025-06-02', one + two))));
    const before = await imports.written();
    const { counts } = await take(
      returnAt('2026-06-30', childOf('C1', episodeFrom('2025-06-02', two + one))),
    );
    expect(counts).toMatchObject({ unchanged: 1 });
    expect(await imports.written()).toEqual(before);
  });
});

describe('a return of an earlier day', () => {
  const later = returnAt(
    '2026-03-31',
    childOf('C1', episodeFrom('2025-06-02', protectionPlan('2025-09-01'))),
  );
  const earlier = returnAt(
    '2025-03-31',
    childOf(
      'C1',
      episodeFrom('2023-06-05', protectionPlan('2023-07-03', '2024-01-15', '2023-10-02'), '2024-02-01') +
        episodeFrom('2024-09-02', cinPlan('2024-10-01')),
    ),
    childOf('C9', episodeFrom('2024-06-03', cinPlan('2024-07-01') + cinPlan('2023-07-03', '2023-12-01'))),
  );

  it('adds what is not known, changes nothing, and makes nobody gone', async () => {
    await take(later);
    const [known] = await imports.rows(`select * from children.child where local_id = 'C1'`);
    const { counts } = await take(earlier);
    expect(counts).toMatchObject({ children: 2, new: 1, changed: 0, unchanged: 1, gone: 0 });
    expect(await imports.rows(`select * from children.child where local_id = 'C1'`)).toEqual([known]);
    expect(await plans()).toEqual([
      // The plan that the later return should hold and does not is not brought back; the one that was over is history worth having.
      {
        child: 'C1',
        kind: 'child-protection',
        start: '2023-07-03',
        end: '2024-01-15',
        gone: null,
        earlier: null,
      },
      {
        child: 'C1',
        kind: 'child-protection',
        start: '2025-09-01',
        end: null,
        gone: null,
        earlier: '2024-01-15',
      },
      // Who is not in the later return was gone by its day.
      {
        child: 'C9',
        kind: 'child-in-need',
        start: '2023-07-03',
        end: '2023-12-01',
        gone: null,
        earlier: null,
      },
      {
        child: 'C9',
        kind: 'child-in-need',
        start: '2024-07-01',
        end: null,
        gone: '2026-03-31',
        earlier: '2023-12-01',
      },
    ]);
    expect(await imports.rows(`select gone_since from children.child where local_id = 'C9'`)).toEqual([
      { gone_since: '2026-03-31' },
    ]);
    expect(await imports.rows(`select number from plans.review where review_date = '2023-10-02'`)).toEqual([
      { number: 1 },
    ]);
    expect(await imports.rows('select from imports.correction')).toEqual([]);
  });

  it('changes nothing when it comes again, and leaves the next return its own comparison', async () => {
    await take(later);
    await take(earlier);
    const before = await imports.written();
    expect((await take(earlier)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, gone: 0 });
    expect((await take(later)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1, gone: 0 });
    expect(await imports.written()).toEqual(before);
  });
});
