import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { auditOf } from '#testing/audit-of.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator, type BuiltPanel } from '#testing/build-panel.ts';
import { buildReportedPanel } from '#testing/build-reported-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let panel: BuiltPanel;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
  panel = await buildReportedPanel(house.owner, 11);
  page = `/panels/${panel.panelId}/report`;
});
afterAll(() => house.close());

async function csvFor(reader: string, email = panelCoordinator): Promise<string[][]> {
  const { html, raw } = await (await house.as(email)).get(`${page}/csv?for=${reader}`);
  expect(raw.headers['content-type']).toBe('text/csv; charset=utf-8');
  return parse(html, { bom: true, record_delimiter: '\r\n' });
}

async function pdfFor(reader: string, email = panelCoordinator): Promise<string> {
  const { raw } = await (await house.as(email)).get(`${page}/pdf?for=${reader}`);
  expect(raw.headers['content-type']).toBe('application/pdf');
  return readPdf(raw.rawPayload).tree.text.replaceAll(/\s+/g, ' ');
}

async function everyName(): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string }>(
    'select full_name as name from access.user_account where not is_system',
  );
  return rows.map(({ name }) => name);
}

describe('the report as a spreadsheet', () => {
  it('for the subgroup has every number, with a word beside the small ones', async () => {
    const [head, ...rows] = await csvFor('subgroup');
    expect(head).toEqual(['Table', 'Row', 'Measure', 'Value', 'From 1 to 5: do not publish']);
    const small = rows.filter(
      ([, , measure, value]) => !measure?.startsWith('Days') && /^[1-5]$/.test(value ?? ''),
    );
    expect(small.length).toBeGreaterThan(10);
    expect(small.every((row) => row[4] === 'yes')).toBe(true);
    expect(rows.filter((row) => row[4] === 'yes')).toHaveLength(small.length);
    expect(rows.some((row) => row[3] === 'c')).toBe(false);
  });

  it('for publication has no number from 1 to 5, and more hidden than those', async () => {
    const inAll = (await csvFor('subgroup')).filter(([, , , value]) => /^[1-5]$/.test(value ?? '')).length;
    const [head, ...rows] = await csvFor('publication');
    expect(head).toEqual(['Table', 'Row', 'Measure', 'Value']);
    expect(rows.filter(([, , , value]) => /^[1-5](\.5)?$/.test(value ?? ''))).toEqual([]);
    expect(rows.filter(([, , , value]) => value === 'c').length).toBeGreaterThan(inAll / 2);
    expect(rows.filter(([, , , value]) => value === '0').length).toBeGreaterThan(0);
    expect(rows.some(([, , , value]) => Number(value) > 5)).toBe(true);
  });

  it('is named after its period, and on the audit trail with whom it is for', async () => {
    const person = await house.as(people.quality);
    const { raw } = await person.get(`${page}/csv?for=publication&from=2026-01-01&to=2026-06-30`);
    expect(raw.headers['content-disposition']).toContain(
      'panel-report-2026-01-01-2026-06-30-publication.csv',
    );
    const [row] = await auditOf(house.owner, people.quality);
    expect(row).toMatchObject({
      act: 'panel.report taken as csv',
      detail: { reader: 'publication', from: '2026-01-01', to: '2026-06-30' },
    });
  });
});

describe('the report as a PDF', () => {
  it('says what it is, of which panel and period, and what * or c means', async () => {
    const own = await pdfFor('subgroup', panelChair);
    expect(own).toContain('Report of the Panel with a year behind it');
    expect(own).toContain('From 22 November 2025 to 21 November 2026');
    expect(own).toContain('Numbers marked * are from 1 to 5');
    expect(own).toMatch(/Police(\d+\*?){4}/);
    const published = await pdfFor('publication', panelChair);
    expect(published).toContain('c: not published.');
    expect(published).not.toMatch(/\d\*/);
    expect(published).not.toContain('Answered, done, late');
  });

  it('names nobody, nor do the spreadsheets', async () => {
    const names = await everyName();
    expect(names.length).toBeGreaterThan(40);
    for (const reader of ['subgroup', 'publication']) {
      const text = `${await pdfFor(reader)} ${(await csvFor(reader)).join(' ')}`;
      expect(names.filter((name) => text.includes(name))).toEqual([]);
    }
  });

  it('is in Welsh for who reads Welsh', async () => {
    await house.owner.query(`update access.user_account set language = 'cy' where email = $1`, [
      people.quality,
    ]);
    const text = await pdfFor('publication', people.quality);
    expect(text).toContain('Beth ddaeth o’r argymhellion');
    const [head] = await csvFor('subgroup', people.quality);
    expect(head?.[3]).toBe('Gwerth');
    await house.owner.query(`update access.user_account set language = 'en' where email = $1`, [
      people.quality,
    ]);
  });

  it('can be had of a period in which nothing happened', async () => {
    const person = await house.as(panelCoordinator);
    const { raw } = await person.get(`${page}/pdf?from=2020-01-01&to=2020-01-31&for=publication`);
    expect(raw.statusCode).toBe(200);
    expect(readPdf(raw.rawPayload).tree.text).toContain('None in this period.');
  });
});

describe.each(['csv', 'pdf'])('the %s', (kind) => {
  it('is not there for another partnership, another reader, or a period that is none', async () => {
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(`${page}/${kind}`)).status).toBe(404);
    const person = await house.as(panelCoordinator);
    expect((await person.get(`${page}/${kind}?for=everybody`)).status).toBe(404);
    expect((await person.get(`${page}/${kind}?from=2026-13-01`)).status).toBe(404);
  });

  it('is refused to who has no permission', async () => {
    for (const email of [dayPeople.analyst, dayPeople.worker])
      expect((await (await house.as(email)).get(`${page}/${kind}`)).status).toBe(403);
  });
});
