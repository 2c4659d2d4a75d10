import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readShippedForms } from '#modules/forms/install-forms/read-shipped-forms.ts';
import type { Tx } from '#platform/db/database.ts';
import {
  addForm,
  dropDraft,
  findVersion,
  listPublished,
  listVersions,
  openDraft,
  publishDraft,
  readDefinition,
  sayFault,
  saveDraft,
  tryOut,
  withdrawVersion,
} from '#practice/questionnaires/index.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let who: { userId: string; partnershipId: string; agencyId: string };

beforeAll(async () => {
  house = await openTestHouse();
  const { rows } = await house.owner.query<typeof who>(
    `select user_id as "userId", partnership_id as "partnershipId", agency_id as "agencyId" from access.user_account where email = $1`,
    [people.quality],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('nobody changes forms');
  who = found;
});
afterAll(() => house.close());

const asQuality = <T>(work: (tx: Tx) => Promise<T>) =>
  house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${who.userId}, ${who.partnershipId}, ${who.agencyId}, ${house.clock.now()})`.execute(
      tx,
    );
    return work(tx);
  });

test('a draft is saved over what was shown, tried, published in place of the one before, and never changes then', () =>
  asQuality(async (tx) => {
    const before = (await listPublished(tx, 'child')).find(({ key }) => key === 'exploitation-screening');
    const draftId = (await openDraft(tx, before?.questionnaireId ?? '')) ?? '';
    expect(await openDraft(tx, before?.questionnaireId ?? '')).toBe(draftId);
    const draft = await findVersion(tx, draftId);
    if (draft === undefined) throw new Error('there is no draft');
    expect(draft).toMatchObject({ state: 'draft', number: 2, version: 1, definition: before?.definition });
    const definition = { ...draft.definition, title: { en: 'Ours', cy: 'Ein un ni' } };
    expect(await saveDraft(tx, { versionId: draftId, version: 1, definition })).toBe(2);
    expect(await saveDraft(tx, { versionId: draftId, version: 1, definition })).toBeUndefined();
    expect(await publishDraft(tx, { versionId: draftId, version: 1 })).toBe(false);
    expect(await publishDraft(tx, { versionId: draftId, version: 2 })).toBe(true);
    expect(await saveDraft(tx, { versionId: draftId, version: 2, definition })).toBeUndefined();
    expect(await dropDraft(tx, draftId)).toBe(false);
    const states = (await listVersions(tx)).filter(({ key }) => key === 'exploitation-screening');
    expect(states.map(({ number, state }) => [number, state])).toEqual([
      [2, 'published'],
      [1, 'withdrawn'],
    ]);
    expect(await withdrawVersion(tx, draftId, 'Not needed')).toBe(true);
    expect((await listPublished(tx, 'child')).map(({ key }) => key)).toEqual(['early-help-assessment']);
  }));

test('a form that nobody published goes with its draft; a key is there once', () =>
  asQuality(async (tx) => {
    const [definition] = readShippedForms();
    if (definition === undefined) throw new Error('no form is shipped');
    const form = { partnershipId: who.partnershipId, about: 'child', definition };
    expect(await addForm(tx, form)).toBeUndefined();
    const versionId = await addForm(tx, { ...form, definition: { ...definition, key: 'ours' } });
    expect(await dropDraft(tx, versionId ?? '')).toBe(true);
    expect((await listVersions(tx)).map(({ key }) => key)).not.toContain('ours');
  }));

test('trying a form out shows what it would ask and say, and saves nothing', () => {
  const words = house.app.house.wordsIn('cy');
  const [, form] = readShippedForms();
  if (form === undefined) throw new Error('no form is shipped');
  const body = { 'danger-now': 'yes', 'danger-now.version': '0', missing: 'often', 'missing.version': '0' };
  const tried = tryOut({ words, today: '2026-11-29', body }, form);
  const asked = tried.sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'danger-done');
  expect(asked?.isHidden).toBe(false);
  expect(tried.score?.whole.points).toContain('3 phwynt');
  const read = readDefinition({});
  expect(read.ok ? [] : read.faults.map((fault) => sayFault(words, fault))).toContain('key: mae ar goll');
});
