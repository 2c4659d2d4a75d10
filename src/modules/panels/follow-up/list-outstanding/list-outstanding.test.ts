import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildMeeting, buildPanel, panelCoordinator, type BuiltPanel } from '#testing/build-panel.ts';
import { buildRecommendation } from '#testing/build-recommendation.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const housing = 'sunil.parambathi@staithe-homes.example';

let house: TestHouse;
let panel: BuiltPanel;
let child: BuiltChild;
let page: string;

/** Two panels held, of 7 October and 18 November, with everything that can become of a recommendation. */
beforeAll(async () => {
  house = await openTestHouse();
  const { owner } = house;
  panel = await buildPanel(owner);
  page = `/panels/${panel.panelId}/outstanding`;
  child = await buildChild(owner, { givenName: 'Brynja', familyName: 'Quillhaven' });
  await grant(owner, child, dayPeople.worker);
  const october = await buildMeeting(owner, panel, { heldOn: '2026-10-07', state: 'held' });
  const november = await buildMeeting(owner, panel, { heldOn: '2026-11-18', state: 'held' });
  const before = await buildCase(owner, october, [child], { state: 'heard' });
  const now = await buildCase(owner, november, [child], { state: 'heard' });
  const make = (what: string, caseId: string, to: string, given: object = {}) =>
    buildRecommendation(owner, caseId, to, { what, ...given });
  await make('Late and accepted', before, dayPeople.policeMember, { answer: 'accept', dueOn: '2026-11-20' });
  await make('Never answered', before, dayPeople.policeMember, { dueOn: '2026-12-20' });
  await make('Done in time', before, housing, {
    answer: 'accept',
    dueOn: '2026-11-21',
    doneOn: '2026-11-19',
  });
  await make('Not accepted at all', before, housing, { answer: 'not-accept', answerWords: 'No.' });
  await make('In hand', now, housing, { answer: 'accept' });
  await make('Just made', now, people.nurse, { dueOn: '2027-01-07' });
});
afterAll(() => house.close());

const shownIn = (html: string) =>
  [...html.matchAll(/href="\/recommendations\/[^"]*">([^<]*)</g)].map(([, what]) => what);

describe('the recommendations of a panel', () => {
  it('begin with what is outstanding, the latest panel first, in numbers and with what is late', async () => {
    const { html, status } = await (await house.as(panelCoordinator)).get(page);
    expect(status).toBe(200);
    expect(html).toContain('4 are outstanding; 2 are late.');
    expect(shownIn(html)).toEqual(['In hand', 'Just made', 'Late and accepted', 'Never answered']);
    expect(html).toContain('1 day late');
    expect(html).toContain('answer due 14 Oct 2026');
  });

  it.each([
    ['unanswered', ['Just made', 'Never answered']],
    ['late', ['Late and accepted', 'Never answered']],
    ['done', ['Done in time']],
    [
      'all',
      ['In hand', 'Just made', 'Late and accepted', 'Done in time', 'Never answered', 'Not accepted at all'],
    ],
    ['anything else', ['In hand', 'Just made', 'Late and accepted', 'Never answered']],
  ])('are filtered to %s', async (show, expected) => {
    const { html } = await (await house.as(panelCoordinator)).get(`${page}?show=${encodeURIComponent(show)}`);
    expect(shownIn(html)).toEqual(expected);
  });

  it('are filtered by agency, and counted by agency', async () => {
    const person = await house.as(people.quality);
    const { html } = await person.get(page);
    const [, address = ''] = /href="(\/panels\/[^"]*agency=[^"]*)">Staithe Homes/.exec(html) ?? [];
    expect(shownIn((await person.get(address.replaceAll('&amp;', '&'))).html)).toEqual([
      'In hand',
      'Done in time',
      'Not accepted at all',
    ]);
    const row = /Vale and Staithes Constabulary<\/a><\/th>([\s\S]*?)<\/tr>/.exec(html)?.[1] ?? '';
    expect([...row.matchAll(/>(\d+)<\/td>/g)].map(([, number]) => number)).toEqual(['2', '1', '2', '0']);
  });

  it('note the children shown on the audit trail', async () => {
    await (await house.as(panelCoordinator)).get(page);
    const [row] = await auditOf(house.owner, panelCoordinator);
    expect(row).toMatchObject({ act: 'panel.recommendations listed', childIds: [child.childId] });
  });

  it('show the worker the cases of their child, and somebody of another team none of it', async () => {
    expect(shownIn((await (await house.as(dayPeople.worker)).get(page)).html)).toHaveLength(4);
    const { html } = await (await house.as(dayPeople.workerOfAnotherTeam)).get(page);
    expect(html).toContain('No recommendations yet');
    expect(shownIn(html)).toEqual([]);
  });

  it('show who only has one to answer that one', async () => {
    await grant(house.owner, child, people.nurse, {
      basis: 'recommendation-owner',
      source: 'panels.recommendation:x',
    });
    const { html } = await (await house.as(people.nurse)).get(page);
    expect(shownIn(html)).toEqual(['Just made']);
    expect(html).not.toContain('/follow-up"');
  });

  it('are not there for another partnership, and refused to who has no permission', async () => {
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(page)).status).toBe(404);
    expect((await (await house.as(dayPeople.analyst)).get(page)).status).toBe(403);
  });

  it('say in Welsh what is outstanding, and what will be there while there is nothing', async () => {
    await grant(house.owner, child, people.manager, { basis: 'team-manager' });
    const { html } = await (await house.as(people.manager)).get(page);
    expect(html).toContain('Mae 4 heb eu cyflawni; mae 2 yn hwyr.');
    const other = await buildPanel(house.owner, { name: 'Another panel' });
    const empty = await (await house.as(panelCoordinator)).get(`/panels/${other.panelId}/outstanding`);
    expect(empty.html).toContain('No recommendations yet');
  });

  it('take the same number of queries however many there are', async () => {
    const person = await house.as(panelCoordinator);
    house.queries();
    await person.get(`${page}?show=all`);
    const few = house.queries().length;
    const december = await buildMeeting(house.owner, panel, { heldOn: '2026-11-20', state: 'held' });
    const many = await buildCase(house.owner, december, [child], { state: 'heard' });
    for (let index = 0; index < 10; index += 1) await buildRecommendation(house.owner, many, housing);
    house.queries();
    await person.get(`${page}?show=all`);
    expect(house.queries().length).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
