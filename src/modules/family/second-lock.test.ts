import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around families', () => {
  let house: TestHouse;
  let mine: BuiltChild;
  let theirs: BuiltChild;
  let stranger: string;

  beforeAll(async () => {
    house = await openTestHouse();
    [mine, theirs] = [await buildChild(house.owner), await buildChild(house.owner)];
    await grant(house.owner, mine, people.worker);
    await grant(house.owner, theirs, people.otherWorker);
    stranger = await addByForm(await house.as(people.otherWorker), theirs.childId, motherForm);
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);

  const linkOf = (personId: string, childId: string) => `
    insert into family.link_version (partnership_id, child_id, person_id, version, change, relationship, since, lives_here, lives_since, cares,
           responsibility, responsibility_source, engaged, risk, direction, because, agency_id, entered_by, entered_at)
    values (access.viewer_partnership(), '${childId}', '${personId}', 7, 'added', 'friend', '', 'no', '', 'no', 'no', '', 'no', '', 'none', '',
            access.viewer_agency(), access.viewer_id(), access.now())`;

  it.each(['person', 'person_version', 'link_version', 'bond_version'])(
    'shows nothing of family.%s beside a child of another team',
    async (table) => {
      const query = `select 1 from family.${table}`;
      expect(await as(people.otherWorker, query)).not.toEqual([]);
      expect(await as(people.worker, query)).toEqual([]);
    },
  );

  it('lets nobody be put beside a child who is not seen already, even by their identifier', async () => {
    await expect(as(people.worker, linkOf(stranger, mine.childId))).rejects.toThrow('row-level security');
    await expect(as(people.worker, linkOf(stranger, theirs.childId))).rejects.toThrow('row-level security');
    expect(await as(people.otherWorker, linkOf(stranger, theirs.childId))).toEqual([]);
  });

  it('lets nothing be written in the name of somebody else', async () => {
    const forged = linkOf(stranger, theirs.childId).replace(
      'access.viewer_id(), access.now()',
      `'${randomUUID()}', access.now()`,
    );
    await expect(as(people.otherWorker, forged)).rejects.toThrow('row-level security');
  });

  it.each(['person', 'person_version', 'link_version', 'bond_version', 'father_answer'])(
    'lets nothing of family.%s be changed or deleted',
    async (table) => {
      await expect(
        as(people.otherWorker, `update family.${table} set partnership_id = partnership_id`),
      ).rejects.toThrow('permission denied');
      await expect(as(people.otherWorker, `delete from family.${table}`)).rejects.toThrow(
        'permission denied',
      );
    },
  );
});
