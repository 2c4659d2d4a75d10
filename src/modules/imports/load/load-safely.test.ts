import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';
import { childOf } from '../census/samples/write-census.ts';
import { cinPlan, episodeFrom, protectionPlan, returnAt } from '../census/samples/write-return.ts';
import { loadCensus } from './load-census.ts';

let imports: ImportHouse;
beforeEach(async () => {
  imports = await openImportHouse();
});
afterEach(() => imports.close());

const take = (text: string) => imports.take(imports.write('return.xml', text));
const load = (importId: string) =>
  imports.house.runTask('import-load', { partnershipId: imports.partnershipId, importId });
const states = () => imports.rows('select state from imports.import order by uploaded_at, import_id');
const children = () => imports.rows('select local_id from children.child order by 1');

const planned = episodeFrom('2025-06-02', cinPlan('2025-07-01'));
const small = returnAt('2026-03-31', childOf('C1', planned), childOf('C2'));

describe('loading is all or nothing', () => {
  it('leaves nothing when it is cut off at the end, and loads whole when it is begun again', async () => {
    const importId = await imports.check(small);
    expect(await imports.confirm(importId)).toBe(true);
    const before = await imports.written();
    const cutOff = imports.job.inPartnership(imports.partnershipId, async (tx) => {
      expect(await loadCensus(tx, importId, new Date())).toMatchObject({ new: 2 });
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await imports.written()).toEqual(before);
    expect(await states()).toEqual([{ state: 'loading' }]);
    imports.house.clock.moveTo('2026-11-21T10:01:00Z');
    await imports.house.runTask('start:import-resume');
    await imports.house.runQueue();
    expect(await states()).toEqual([{ state: 'loaded' }]);
    expect(await children()).toHaveLength(2);
  });

  it('is confirmed by one person only, and done once', async () => {
    const importId = await imports.check(small);
    expect(await Promise.all([imports.confirm(importId), imports.confirm(importId)])).toContain(false);
    await Promise.all([load(importId), load(importId)]);
    const before = await imports.written();
    await load(importId);
    expect(await imports.written()).toEqual(before);
    expect(await children()).toHaveLength(2);
  });

  it('waits for another return of the same partnership, and then compares with that', async () => {
    const [one, two] = [await imports.check(small), await imports.check(small)];
    await imports.confirm(one);
    await imports.confirm(two);
    await Promise.all([load(one), load(two)]);
    const summaries = await imports.rows<{ summary: { new: number; unchanged: number } }>(
      'select summary from imports.import',
    );
    expect(summaries.map(({ summary }) => [summary.new, summary.unchanged]).sort()).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('refuses to load what is not all there any more', async () => {
    const importId = await imports.check(small);
    await imports.confirm(importId);
    await imports.house.owner.query(`delete from imports.staged_child where local_id = 'C1'`);
    await expect(load(importId)).rejects.toThrow('not all there');
    expect(await children()).toEqual([]);
  });
});

describe('a file with something wrong in it', () => {
  it('gives its good children, and who could not be read is not gone', async () => {
    await take(small);
    const spoilt = childOf('C1', episodeFrom('2025-02-30', ''));
    const { counts, errors, outcome } = await take(returnAt('2026-03-31', spoilt, childOf('C3')));
    expect(outcome).toBe('loaded');
    expect(counts).toMatchObject({ children: 2, new: 1, changed: 0, gone: 1, errors: 1, notTaken: 1 });
    expect(errors).toEqual([
      {
        rule: 'date-unreadable',
        localId: 'C1',
        line: 5,
        message: expect.stringContaining('2025-02-30') as string,
      },
    ]);
    expect(
      await imports.rows('select local_id from children.child where gone_since is null order by 1'),
    ).toEqual([{ local_id: 'C1' }, { local_id: 'C3' }]);
  });

  it('stores nothing when nothing in it is good', async () => {
    await take(small);
    const before = await imports.written();
    const { outcome, counts } = await take(returnAt('2026-03-31', childOf('')));
    expect(outcome).toBe('checked');
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 0, notTaken: 1 });
    expect(await imports.written()).toEqual(before);
  });

  it.each([
    ['cut-off', small.slice(0, -30)],
    ['other-authority', small.replace('<LEA>951', '<LEA>952')],
    ['other-collection', small.replace('<Collection>CIN', '<Collection>CLA')],
    ['not-xml', 'local_id,name\n'],
    ['entities', small.replace('WBRI', '&made;')],
    ['empty', ''],
  ])('stores nothing when it is refused: %s', async (code, text) => {
    await take(small);
    const before = await imports.written();
    const refused = await take(text);
    expect(refused.outcome).toBe('refused');
    expect(refused.errors).toMatchObject([{ rule: code, localId: null }]);
    expect(await imports.written()).toEqual(before);
    const staged = 'select from imports.staged_child where import_id = $1';
    expect(await imports.rows(staged, [refused.importId])).toEqual([]);
  });

  it('keeps the plans of an episode that has no referral date', async () => {
    const undated = episodeFrom('', cinPlan('2025-07-01')).replace('<CINreferralDate></CINreferralDate>', '');
    const { counts, warnings } = await take(returnAt('2026-03-31', childOf('C1', undated)));
    expect(counts).toMatchObject({ new: 1, notTaken: 0 });
    expect(warnings.map(({ rule }) => rule)).toContain('referral-date-missing');
    expect(await imports.rows('select start_date, referral_date from plans.plan')).toEqual([
      { start_date: '2025-07-01', referral_date: null },
    ]);
    expect(await imports.rows('select from plans.episode')).toEqual([]);
  });
});

describe('whom a return reaches', () => {
  it('is its own partnership, also where the local ids are the same', async () => {
    const other = small.replace('<LEA>951', '<LEA>952').replace('2025-07-01', '2025-08-01');
    await imports.take(imports.write('other.xml', other), { partnershipId: imports.otherPartnershipId });
    const before = await imports.written(imports.otherPartnershipId);
    await take(small);
    await take(
      returnAt('2026-06-30', childOf('C1', episodeFrom('2025-06-02', protectionPlan('2025-09-01')))),
    );
    expect(await imports.written(imports.otherPartnershipId)).toEqual(before);
    expect(
      await imports.rows('select start_date from plans.plan where partnership_id = $1', [
        imports.otherPartnershipId,
      ]),
    ).toEqual([{ start_date: '2025-08-01' }]);
  });

  it('is also a child whom only a few may see, and one known from elsewhere', async () => {
    await take(small);
    const { owner } = imports.house;
    await owner.query(
      `insert into access.restricted_child (partnership_id, child_id, reason, since)
       select partnership_id, child_id, 'made up', now() from children.child where local_id = 'C1'`,
    );
    await owner.query(
      `insert into children.child (partnership_id, child_id, local_id, birth_date) values ($1, gen_random_uuid(), 'C3', '2015-01-01')`,
      [imports.partnershipId],
    );
    const changed = episodeFrom('2025-06-02', cinPlan('2025-07-01', '2026-05-01') + cinPlan('2026-05-11'));
    await take(returnAt('2026-06-30', childOf('C1', changed), childOf('C3', planned)));
    expect(
      await imports.rows(
        `select c.local_id as child, p.start_date as start, p.end_date as "end" from plans.plan p join children.child c using (child_id) order by 1, 2`,
      ),
    ).toEqual([
      { child: 'C1', start: '2025-07-01', end: '2026-05-01' },
      { child: 'C1', start: '2026-05-11', end: null },
      { child: 'C3', start: '2025-07-01', end: null },
    ]);
    expect(await imports.rows(`select birth_date from children.child where local_id = 'C3'`)).toEqual([
      { birth_date: '2015-05-05' },
    ]);
  });
});

describe('the samples of the census', () => {
  it.each([
    ['fake_CIN_data.xml', 332, 402, 0],
    ['CIN_Census_2024.xml', 2, 2, 1],
    ['CIN2rows.xml', 1, 1, 2],
    ['CIN_header_issues_100.xml', 1, 1, 1],
    ['CIN_la_issues_2887Q.xml', 1, 1, 1],
  ])('%s is loaded', async (name, held, episodes, plans) => {
    const sample = new URL(`../census/samples/${name}`, import.meta.url);
    const text = readFileSync(sample, 'utf8').replace(/<LEA>\d+/, '<LEA>951');
    const { outcome, counts, warnings } = await take(text);
    expect({ outcome, children: counts.children, episodes: counts.episodes }).toEqual({
      outcome: 'loaded',
      children: held,
      episodes,
    });
    expect(
      await imports.rows(`select count(*) as plans from plans.plan where kind = 'child-protection'`),
    ).toEqual([{ plans }]);
    expect(warnings.some(({ rule }) => rule === 'no-plans')).toBe(name === 'fake_CIN_data.xml');
  });
});
