import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elementsOf, readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, buildPlan, buildReview, grant } from '#testing/build-child.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { addByForm, motherForm } from '#testing/family-form.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let day: PanelDay;
beforeAll(async () => {
  house = await openTestHouse();
  day = await buildPanelDay(house.owner);
});
afterAll(() => house.close());

async function make(caseId: string, kind: string, fileName: string) {
  const person = await house.as(dayPeople.worker);
  const page = `/panels/cases/${caseId}/papers`;
  const made = await person.post(`${page}/from-record`, { kind }, page);
  expect(made.location).toBe(page);
  const { html } = await person.get(page);
  const addresses = [...html.matchAll(/href="(\/panels\/papers\/[0-9a-f-]{36})">([^<]*)</g)];
  const address = addresses.find(([, , name]) => name === `${fileName} 2026-11-21.pdf`)?.[1];
  const opened = await person.get(address ?? '');
  expect(opened.raw.headers['content-type']).toBe('application/pdf');
  return { html, pdf: readPdf(opened.raw.rawPayload) };
}

it('a plan summary becomes the newest plan', async () => {
  await buildReview(house.owner, day.child, day.planId, '2025-06-02', '2025-11-28');
  const { html, pdf } = await make(day.caseId, 'plan', 'Plan summary');
  expect(html).toContain('made from the record');
  expect(pdf.title).toBe('Plan summary');
  expect(pdf.tree.text).toContain('For the Support and challenge panel on 9 December 2026');
  expect(pdf.tree.text).toContain('Brynja Quillhaven, 8 years');
  expect(pdf.tree.text).toContain('Today: Child in need plan since 3 March 2025, 1 year and 8 months.');
  expect(pdf.tree.text).toContain('28 November 2025');
  const { rows } = await house.owner.query(
    `select kind, made_from_record from panels.paper where case_id = $1`,
    [day.caseId],
  );
  expect(rows).toEqual([{ kind: 'plan', made_from_record: true }]);
});

it('a chronology of brothers and sisters is one paper, without what is not for a panel', async () => {
  const { partnershipId, userId } = await userOf(house.owner, dayPeople.worker);
  const { rows } = await house.owner.query<{ id: string }>(
    `select agency_id as id from access.user_account where user_id = $1`,
    [userId],
  );
  const children = [
    await buildChild(house.owner, { givenName: 'Orla' }),
    await buildChild(house.owner, { givenName: 'Idwal' }),
  ];
  for (const child of children) {
    await grant(house.owner, child, dayPeople.worker);
    await buildPlan(house.owner, child, { startDate: '2025-04-01' });
  }
  const caseId = await buildCase(house.owner, { ...day.meeting }, children, {
    slot: 1,
    presenters: [dayPeople.worker],
  });
  for (const audience of ['agency', 'team', 'panel']) {
    await insertRow(house.owner, 'children.chronology_entry', {
      partnershipId,
      entryId: randomUUID(),
      childId: children[0]?.childId,
      happenedOn: '2026-05-04',
      agencyId: rows[0]?.id,
      theme: 'harm',
      what: `An entry for the ${audience}`,
      significance: 2,
      audience,
      enteredBy: userId,
      enteredAt: house.clock.now(),
    });
  }
  const { pdf } = await make(caseId, 'chronology', 'Chronology');
  expect(pdf.tree.text).toContain('Orla: An entry for the panel');
  expect(pdf.tree.text).toContain('Idwal: Child in need plan started');
  expect(pdf.tree.text).not.toMatch(/for the (agency|team)/);
});

it('the family of a case is a paper with a tree and a map, as members may know it', async () => {
  const worker = await house.as(dayPeople.worker);
  await addByForm(worker, day.child.childId, { ...motherForm, name: 'Carys Quillhaven' });
  const { pdf } = await make(day.caseId, 'family', 'Family');
  expect(pdf.tree.text).toContain('For the Support and challenge panel on 9 December 2026');
  const figures = elementsOf(pdf.tree, 'Figure');
  expect(figures).toHaveLength(2);
  expect(figures[0]?.text).toContain('Carys Quillhaven');
});

it('another team gets 404, a member 403, and nothing else can be made', async () => {
  const at = `/panels/cases/${day.caseId}/papers/from-record`;
  expect((await (await house.as(dayPeople.workerOfAnotherTeam)).post(at, { kind: 'plan' })).status).toBe(404);
  expect((await (await house.as(dayPeople.policeMember)).post(at, { kind: 'plan' })).status).toBe(403);
  expect((await (await house.as(dayPeople.worker)).post(at, { kind: 'other' })).status).toBe(404);
});
