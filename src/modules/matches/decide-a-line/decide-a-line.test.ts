import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { lineOf, matchList, standingsOf } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
let child: BuiltChild;
let list: string;
let line: string;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
  child = await buildChild(house.owner, {
    givenName: 'Ivo',
    familyName: 'Brackenhurst',
    birthDate: '2014-07-09',
  });
  list = await matchList(house, coordinator, [
    { given: 'Ivor', family: 'Brackenhirst', born: '07/09/2014', number: 'MCH-7' },
    { given: 'Zebedee', family: 'Nobodyhere', born: '01/02/2019' },
  ]);
  line = await lineOf(house, list, 2);
});
afterAll(() => house.close());

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const versionOf = async (of = line) =>
  /name="version" value="(\d+)"/.exec((await coordinator.get(of)).html)?.[1] ?? '';
const decide = async (answer: string, because = 'Rang the school nurse', version?: string) =>
  coordinator.post(line, { answer, because, version: version ?? (await versionOf()) });
const numbers = async (of: BuiltChild) =>
  (
    await house.owner.query<{ act: string; value: string; agency: string; until: string | null }>(
      `select act, said ->> 'value' as value, said ->> 'agency' as agency, until_on as until from children.fact
        where child_id = $1 and slot = 'identifier.local' order by said_at, act desc`,
      [of.childId],
    )
  ).rows;

describe('one line', () => {
  test('stands beside the child it may be, with what speaks for it and against, in words and as a picture', async () => {
    const { status, html } = await coordinator.get(line);
    expect(status).toBe(200);
    const words = wordsOf(html);
    expect(words).toContain('Birth date has day and month the other way round');
    expect(words).toContain('Family name differs by a letter or two');
    expect(html).toContain('class="app-waterfall"');
    expect(html).toContain(`href="/children/${child.childId}"`);
    expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
      act: 'match viewed',
      childIds: expect.arrayContaining([child.childId]) as string[],
    });
  });

  test('that nobody comes near has nothing to decide', async () => {
    const { html } = await coordinator.get(await lineOf(house, list, 3));
    expect(html).toContain('there is nothing to decide');
    const posted = await coordinator.post(await lineOf(house, list, 3), {
      answer: 'none',
      because: 'x',
      version: '1',
    });
    expect(posted.status).toBe(422);
  });

  test.each([
    [{ answer: '', because: 'Asked' }, 'Choose who it is'],
    [{ answer: '0193f000-0000-7000-8000-000000000001', because: 'Asked' }, 'Choose who it is'],
    [{ answer: 'none', because: ' ' }, 'Write why you think so'],
    [{ answer: 'none', because: 'x'.repeat(1001) }, 'Write 1,000 characters or fewer'],
  ])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
    const { status, html } = await coordinator.post(line, { ...wrong, version: await versionOf() });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain(wrong.because.trim());
    expect(await numbers(child)).toEqual([]);
  });

  test('another role gets 403, and a line of another list is not there', async () => {
    expect((await (await house.as(people.worker)).get(line)).status).toBe(403);
    expect((await (await house.as(people.worker)).post(line, { answer: 'none' })).status).toBe(403);
    const other = await matchList(house, coordinator, [{ given: 'Ann', family: 'Lee', born: '2015-03-04' }]);
    expect((await coordinator.get(`${other}/lines/${line.split('/').at(-1) ?? ''}`)).status).toBe(404);
  });
});

describe('a decision', () => {
  test('that is not known yet leaves the line where it is', async () => {
    expect((await decide('not-known')).status).toBe(303);
    expect((await standingsOf(coordinator, list))[2]).toBe('perhaps');
    expect((await coordinator.get(line)).html).toContain('Not known yet whether it is');
  });

  test('that it is the child keeps the agency’s number with the child, with its source, and is on the audit trail', async () => {
    const answered = await decide(child.childId);
    expect(answered.status).toBe(303);
    expect((await standingsOf(coordinator, list))[2]).toBe('same');
    expect(await numbers(child)).toEqual([
      { act: 'said', value: 'MCH-7', agency: 'Marlowe Community Health', until: null },
    ]);
    const { html } = await coordinator.get(`/children/${child.childId}/details`);
    expect(html).toContain('MCH-7');
    expect(
      (await auditOf(house.owner, people.coordinator)).find(({ act }) => act === 'match decided'),
    ).toMatchObject({
      childIds: [child.childId],
    });
    const history = (await coordinator.get(line)).html;
    expect(history).toContain('Rang the school nurse');
    expect(history).toContain('Rosamund Tidewellow');
  });

  test('is taken back: the number ends, and everything that was said stays to be read', async () => {
    expect((await decide('none', 'It was her cousin')).status).toBe(303);
    expect((await standingsOf(coordinator, list))[2]).toBe('new');
    expect((await numbers(child)).map(({ act, until }) => [act, until !== null])).toEqual([
      ['said', false],
      ['ended', true],
    ]);
    const { html } = await coordinator.get(line);
    expect(html).toContain('Rang the school nurse');
    expect(html).toContain('It was her cousin');
  });

  test('is remembered by the next list of the agency: whom it was said not to be is not suggested again', async () => {
    const again = { given: 'Ivor', family: 'Brackenhirst', born: '07/09/2014' };
    const next = await matchList(house, coordinator, [
      { ...again, number: 'MCH-7' },
      { ...again, number: 'MCH-8' },
    ]);
    expect(await standingsOf(coordinator, next)).toEqual({ 2: 'new', 3: 'perhaps' });
  });

  test('of two at once is the first one’s; the second is shown both', async () => {
    const version = await versionOf();
    const answers = await Promise.all([
      decide(child.childId, 'First asked', version),
      decide('not-known', 'Second asked', version),
    ]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
    const told = wordsOf(answers.find(({ status }) => status === 409)?.html ?? '');
    expect(told).toContain('First asked');
    expect(told).toContain('Second asked');
    const { rows } = await house.owner.query('select from matches.decision where because ~ $1', [
      '(First|Second) asked',
    ]);
    expect(rows).toHaveLength(1);
  });

  test('posted twice is made once', async () => {
    const form = {
      ...(await coordinator.tokens(line)),
      answer: 'not-known',
      because: 'Once',
      version: await versionOf(),
    };
    await coordinator.postWith(line, form);
    await coordinator.postWith(line, form);
    const { rows } = await house.owner.query(
      `select from matches.decision where because = 'Once' and says = 'not-known'`,
    );
    expect(rows).toHaveLength(1);
  });
});
