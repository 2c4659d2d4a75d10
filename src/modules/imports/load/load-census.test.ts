import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';
import type { GenerateCensusOptions } from '../generate/census-options.ts';
import { generateCensus } from '../generate/generate-census.ts';

const made = { children: 2000, seed: 11, authorityCode: '951', referenceDate: '2026-03-31' };

/** A made-up return as text, with what is known of it. */
function returnOf(options: GenerateCensusOptions) {
  const chunks = [...generateCensus(options)];
  const answers = chunks.flatMap((chunk) => chunk.answers);
  return { xml: chunks.map((chunk) => chunk.xml).join(''), tally: chunks.at(-1)?.soFar, answers };
}

const first = returnOf(made);
const second = returnOf({ ...made, changeCensus: true });
/** The local ids that the next return's answers say this of. */
const became = (change: string, how?: string) =>
  second.answers
    .filter(
      (line) =>
        'change' in line &&
        line.change === change &&
        (how === undefined || ('how' in line && line.how === how)),
    )
    .map(({ localId }) => localId)
    .sort();

const count = (xml: string, element: string) => xml.split(`<${element}>`).length - 1;

describe('a first return', () => {
  let imports: ImportHouse;
  beforeAll(async () => {
    imports = await openImportHouse();
  });
  afterAll(() => imports.close());

  it('is only looked at without commit: nothing of it stays but a line in the list of imports', async () => {
    const before = await imports.written();
    const seen = await imports.take(imports.write('first.xml', first.xml), { commit: false });
    expect(seen).toMatchObject({
      outcome: 'checked',
      errors: [],
      counts: { children: 2000, new: 2000, gone: 0 },
    });
    expect(await imports.written()).toEqual(before);
    expect(await imports.rows('select state from imports.import')).toEqual([{ state: 'cancelled' }]);
    expect(
      await imports.rows('select from imports.staged_child union all select from imports.staged_plan'),
    ).toEqual([]);
  });

  it('is loaded whole', async () => {
    const loaded = await imports.take(imports.write('first.xml', first.xml));
    expect(loaded).toMatchObject({ outcome: 'loaded', errors: [] });
    expect(loaded.counts).toMatchObject({
      new: 2000,
      changed: 0,
      unchanged: 0,
      gone: 0,
      episodes: count(first.xml, 'CINdetails'),
    });
    const [stored] = await imports.rows(
      `select (select count(*) from children.child where gone_since is null) as children, (select count(*) from plans.episode) as episodes,
              (select count(*) from plans.assessment) as assessments, (select count(*) from plans.section_47) as enquiries,
              (select count(*) from plans.plan where kind = 'child-in-need') as "inNeed",
              (select count(*) from plans.plan where kind = 'child-protection') as protected, (select count(*) from plans.review) as reviews`,
    );
    expect(stored).toEqual({
      children: 2000,
      episodes: count(first.xml, 'CINdetails'),
      assessments: count(first.xml, 'Assessments'),
      enquiries: count(first.xml, 'Section47'),
      inNeed: count(first.xml, 'CINPlanDates'),
      protected: count(first.xml, 'ChildProtectionPlans'),
      reviews: count(first.xml, 'Reviews'),
    });
  });

  it('changes nothing when it comes again', async () => {
    const before = await imports.written();
    const again = await imports.take(imports.write('again.xml', first.xml));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2000, gone: 0 });
    expect(await imports.written()).toEqual(before);
  });

  it('is followed by the next: exactly what is known to have changed does', async () => {
    const seen = await imports.take(imports.write('second.xml', second.xml), { commit: false });
    const loaded = await imports.take(imports.write('second.xml', second.xml));
    const { new: added, changed, unchanged, gone } = second.tally ?? {};
    expect(seen.counts).toMatchObject({ new: added, changed, unchanged, gone });
    expect(loaded.counts).toEqual(seen.counts);
    const goneNow = await imports.rows<{ localId: string }>(
      `select local_id as "localId" from children.child where gone_since = '2026-06-30' order by local_id`,
    );
    expect(goneNow.map(({ localId }) => localId)).toEqual(became('gone'));
    const corrected = await imports.rows<{ localId: string; was: string; became: string }>(
      `select c.local_id as "localId", x.was->>'ethnicity' as was, x.became->>'ethnicity' as became
         from imports.correction x join children.child c using (partnership_id, child_id)
        where x.what = 'child' and x.was->'ethnicity' <> x.became->'ethnicity' order by 1`,
    );
    expect(corrected.map(({ localId }) => localId)).toEqual(became('changed', 'corrected'));
    expect(corrected.every((one) => one.was !== one.became)).toBe(true);
  });

  it('leaves the record as if the later return had been the first', async () => {
    const fresh = await openImportHouse();
    await fresh.take(fresh.write('second.xml', second.xml));
    for (const query of recordQueries) expect(await imports.rows(query)).toEqual(await fresh.rows(query));
    await fresh.close();
  });
});

const ofChild = `join children.child c on c.partnership_id = t.partnership_id and c.child_id = t.child_id and c.gone_since is null`;
/** Everything the record says of who is in the latest return, without identifiers. */
const recordQueries = [
  `select local_id, birth_date, expected_birth_date, sex, ethnicity, disabilities, upn from children.child where gone_since is null order by 1`,
  `select c.local_id, t.referral_date, t.ordinal, t.primary_need, t.closure_date, t.closure_reason, t.initial_conference_date
     from plans.episode t ${ofChild} where t.gone_since is null order by 1, 2, 3`,
  `select c.local_id, t.start_date, t.ordinal, t.referral_date, t.authorised_date, t.factors
     from plans.assessment t ${ofChild} where t.gone_since is null order by 1, 2, 3`,
  `select c.local_id, t.start_date, t.ordinal, t.conference_target, t.conference_date, t.conference_not_required
     from plans.section_47 t ${ofChild} where t.gone_since is null order by 1, 2, 3`,
  `select c.local_id, t.kind, t.start_date, t.ordinal, t.end_date, t.latest_category, t.previous_plans, t.previous_ended_on,
          p.start_date as previous_start
     from plans.plan t ${ofChild} left join plans.plan p on p.plan_id = t.previous_plan_id where t.gone_since is null order by 1, 2, 3, 4`,
  `select c.local_id, p.start_date, t.review_date, t.number
     from plans.review t ${ofChild} join plans.plan p on p.plan_id = t.plan_id where t.gone_since is null order by 1, 2, 3`,
];
